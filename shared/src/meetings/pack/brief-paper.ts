import { say, sayData } from '../../text/say.js';
import { ministryOwes } from './narrative/shortcomings.js';
import { newlyIssued, newlyIssuedNumbers } from './narrative/results.js';
import { agenciesToSpeakTo } from './narrative/speak-to.js';
import * as tasks from './narrative/tasks.js';
import type { PackBlock, PackPaper } from './pack-block.js';
import type { PackInput } from './pack-input.js';
import { left, ministryTable } from './pack-tables.js';
import { counted, quarterOf, sinceBefore } from './pack-words.js';

/**
 * One page for the chair (practice.md 25): first what the Ministry itself owes (O11 to O15), so that nothing surprises it
 * before the projector; then three facts, what changed, the decisions asked, and five agencies to speak to with the reason.
 */
export function briefPaper(input: PackInput): PackPaper {
  const heading = (key: 'owed' | 'facts' | 'changes' | 'decisions' | 'speakTo', at: number): PackBlock => ({
    kind: 'heading',
    level: 2,
    text: `${at}. ${sayData('vi', `pack.brief.${key}`, { ministry: input.letterhead.ministry })}`,
  });
  const speakTo = agenciesToSpeakTo(input);
  const decisions = [
    tasks.askMinistry(input),
    tasks.askNotSent(input, FEW_NAMES),
    tasks.askAtRisk(input),
    tasks.askProjects(input),
  ].filter((ask) => ask !== null);
  const owed = ministryOwes(input).length;
  const { caption: _, ...table } = ministryTable(input);
  return {
    name: say('vi', 'pack.file.brief'),
    title: say('vi', 'pack.brief.title'),
    subject: [say('vi', 'pack.brief.subject', { quarter: quarterOf(input) })],
    withContents: false,
    withSignature: false,
    annexes: [],
    blocks: [
      heading('owed', 1),
      owed === 0 || table.rows.length === 0
        ? items([say('vi', 'pack.brief.nothingOwed')])
        : { kind: 'table', table: { ...table, caption: '' } },
      heading('facts', 2),
      items(threeFacts(input)),
      heading('changes', 3),
      items(changes(input)),
      heading('decisions', 4),
      items(decisions.length === 0 ? [say('vi', 'pack.brief.noDecision')] : decisions),
      heading('speakTo', 5),
      speakTo.length === 0
        ? items([say('vi', 'pack.brief.nobody')])
        : {
            kind: 'table',
            table: {
              caption: '',
              columns: [left(say('vi', 'pack.column.agency'), 30), left(say('vi', 'pack.column.reason'), 70)],
              rows: speakTo.map(({ agency, short }) => [agency, short]),
              total: null,
              note: null,
            },
          },
    ],
  };
}

const items = (lines: readonly string[]): PackBlock => ({ kind: 'items', items: lines });

/** Issued of all, who will have to be watched, and how many answered: the three a chair is asked about. */
export function threeFacts({ overview }: PackInput): string[] {
  const { groups, reporting, countdown, areas } = overview;
  const { atRisk, overdue } = groups.all.byStatus;
  return [
    say('vi', 'pack.fact.issued', {
      count: counted(groups.all.issued),
      verified: groups.all.issued.verified ?? groups.all.issued.value,
      left: countdown
        ? say('vi', countdown.daysOver > 0 ? 'pack.daysOver' : 'pack.daysLeft', {
            days: countdown.daysOver || countdown.daysLeft,
          })
        : '',
    }),
    say('vi', 'pack.fact.standing', {
      atRisk: atRisk.value,
      overdue: overdue.value,
      sent: counted(reporting.all.submitted),
    }),
    say('vi', 'pack.fact.areas', {
      lgsp: counted(areas.lgsp),
      oneStop: counted(areas.oneStop),
      sharing: counted(areas.sharing),
      projects: areas.projects.denominator === 0 ? say('vi', 'pack.none') : counted(areas.projects),
    }),
  ];
}

/** More names than these push the page over its end. */
const FEW_NAMES = 8;

function newOnes(input: PackInput): string | null {
  const numbers = newlyIssuedNumbers(input);
  if (numbers === null || numbers.length <= FEW_NAMES) return newlyIssued(input);
  return say('vi', 'pack.brief.newlyIssued', { count: numbers.length });
}

function changes(input: PackInput): string[] {
  const line = (key: 'issued' | 'underWay', change: string | null) =>
    change === null ? [] : [say('vi', `pack.change.${key}`, { change })];
  const lines = [
    ...line(
      'issued',
      sinceBefore(input, (overview) => overview.groups.all.issued),
    ),
    ...line(
      'underWay',
      sinceBefore(input, (overview) => overview.groups.all.underWay),
    ),
    newOnes(input) ?? [],
  ].flat();
  return lines.length === 0 ? [say('vi', 'pack.brief.noEarlier')] : lines;
}
