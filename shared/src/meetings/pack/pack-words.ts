import { isMinistryItself } from '../../agencies/agency.js';
import type { Conclusion } from '../../directives/conclusion.js';
import type { DenominatorName } from '../../directives/denominators.js';
import type { Letterhead } from '../../directives/letterhead.js';
import type { OfPaper } from '../../text/day-word.js';
import { formatChange, formatCount, formatDateProse, quarterName } from '../../text/format.js';
import { optionLabel } from '../../reports/question-text.js';
import { civilDateAt, type Instant, instantMs, instantOf } from '../../text/civil-date.js';
import { say, sayData } from '../../text/say.js';
import type { Figure } from '../../status/figure.js';
import type { Ground } from '../../status/obligations/verdict.js';
import type { Overview } from '../../status/overview.js';
import type { PackInput } from './pack-input.js';

/** '08 giờ 00 ngày 16/3/2018': an instant inside a sentence. */
export function proseInstant(instant: Instant): string {
  const local = instantOf(instantMs(instant));
  return say('vi', 'pack.instant', {
    hour: local.slice(11, 13),
    minute: local.slice(14, 16),
    day: formatDateProse(civilDateAt(instant)),
  });
}

export const quarterOf = ({ session }: PackInput): string => quarterName(session.id);

/** '32/93 (34,4%)' of a figure. */
export const counted = ({ value, denominator }: Figure): string => formatCount(value, denominator);

/** 'tăng 6 so với phiên họp Quý IV/2017'; the latest version of the session before, or the round before, whichever there is. */
export function sinceBefore(input: PackInput, pick: (overview: Overview) => Figure): string | null {
  const now = pick(input.overview);
  const { previous, overview } = input;
  const change = previous ? now.value - pick(previous.overview).value : now.change;
  if (change === null) return null;
  const against = previous
    ? say('vi', 'pack.againstSession', { quarter: previous.quarter })
    : overview.previousRoundId &&
      say('vi', 'pack.againstRound', { quarter: quarterName(overview.previousRoundId) });
  if (!against) return null;
  if (change === 0) return say('vi', 'pack.unchanged', { against });
  return say('vi', change > 0 ? 'pack.risen' : 'pack.fallen', { by: Math.abs(change), against });
}

/** What is compared with, once where the comparison is explained: the latest version of the session before (practice.md 23). */
export const comparedWith = ({ previous }: PackInput): string | null =>
  previous && say('vi', 'pack.againstVersion', { quarter: previous.quarter, version: previous.version });

/** '+6', or empty where there is nothing to compare with. */
export function changeCell(input: PackInput, pick: (overview: Overview) => Figure): string | null {
  const now = pick(input.overview);
  const change = input.previous ? now.value - pick(input.previous.overview).value : now.change;
  return change === null ? null : formatChange(change);
}

/** Names by number inside a sentence, as the registry knew them on the cut-off day. */
export function namesOf(input: PackInput): (number: number) => string {
  const names = new Map(input.board.rows.map((row) => [row.number, inSentence(row.nameVi)]));
  return (number) => names.get(number) ?? String(number);
}

/** 'tỉnh Bạc Liêu', 'thành phố Hải Phòng': the kind of a territory has its capital only at a beginning (NĐ 30/2020, annex II). */
export const inSentence = (name: string): string =>
  name.replace(/^(Tỉnh|Thành phố) /, (kind) => kind.toLowerCase());

/** 'hoàn thành …; hướng dẫn …': what follows a colon or semicolon begins small; an abbreviation keeps its capitals. */
export const startedSmall = (text: string): string =>
  text.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());

/** How far the LGSP is; what the form adds in brackets is meant for who fills it in. */
export const lgspText = (state: string): string =>
  optionLabel('B1', 'state', state, 'vi').replace(/ \([^)]*\)$/, '');

/** 'công văn số 1655': the list of duties keeps the short name, a document cites it by kind and number. */
export const citedAs = (symbol: string): string => symbol.replace(/^(công văn) (?=\d)/, '$1 số ');

/** A ground as a document dates it. */
export const toldGround = ({ code, params }: Pick<Ground, 'code' | 'params'>): string =>
  sayData('vi', code, { ...params, written: 'document' } satisfies OfPaper);

/** Who has sent nothing although the due instant has passed; while it has not, nobody is late. */
export const lateToSend = ({ board }: PackInput): number[] =>
  board.rows.filter(({ report }) => report.pastDue).map(({ number }) => number);

/** 'a; b; c': names of agencies hold commas themselves. */
export const joined = (names: readonly string[]): string => names.join('; ');

/** What a figure is counted on; Ministry and Authority have the names that hold on the day of the paper. */
export function countedOn(name: DenominatorName, { ministry, authority }: Letterhead): string {
  if (name === 'ministry') return ministry;
  return name === 'authority' ? authority : say('vi', `denominator.${name}`);
}

/** Whom a conclusion was given to: the unit that leads, the Ministry, one set of agencies, or how many. */
export function ownersOf({ owner, agencies, lead }: Conclusion, { ministry }: Letterhead): string {
  if (lead) return lead;
  if (owner === 'ministry' || agencies.every(isMinistryItself)) return ministry;
  return owner === 'named'
    ? say('vi', 'export.about.agencies', { count: agencies.length })
    : say('vi', `denominator.${owner}`);
}
