import { outletOf } from '../../../directives/benchmark.js';
import { formatCount, formatDateProse } from '../../../text/format.js';
import { civilDateAt } from '../../../text/civil-date.js';
import { say } from '../../../text/say.js';
import type { PackInput } from '../pack-input.js';
import { proseInstant, quarterOf } from '../pack-words.js';

/** Why the report is made: the duty of each quarterly session (O20) and document 1655 of 13/02/2018. */
export function reportPurpose(input: PackInput): string {
  const { ministry, authority, board: committee } = input.letterhead;
  return say('vi', 'pack.purpose', { ministry, authority, committee, quarter: quarterOf(input) });
}

/**
 * The two magnitudes of the article, counted from the records (issue of the quarterly session, "Real input"): under way,
 * cumulative, and issued, each of all agencies bound.
 */
export function twoMagnitudes({ board, overview, demo }: PackInput): string {
  const { issued, underWay } = overview.groups.all;
  return say('vi', 'pack.magnitudes', {
    at: proseInstant(board.asOf),
    underWay: formatCount(underWay.value, underWay.denominator),
    issued: formatCount(issued.value, issued.denominator),
    verified: issued.verified ?? issued.value,
    illustrative: demo ? say('vi', 'pack.illustrative') : '',
  });
}

/** The public statement of the session, quoted as a benchmark and never compared as a figure (domain 0.5). */
export function publicStatement({ board, benchmarks }: PackInput): string | null {
  const known = benchmarks.filter(({ saidOn }) => saidOn <= civilDateAt(board.asOf));
  const [first] = known;
  if (!first) return null;
  return say('vi', 'pack.publicStatement', {
    sentences: known.map(({ sentence }) => `“${sentence}”`).join(', '),
    outlet: outletOf(first),
    on: formatDateProse(first.saidOn),
  });
}
