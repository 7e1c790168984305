import { type CivilDate, civilDateAt, type Instant, addDays, instantMs, instantOf } from './civil-date.js';

/** What stands where no share can be given (house decision 9). */
export const NO_SHARE = '–';

/** A round by its name or by its parts. */
export type QuarterRef =
  | `${number}-Q${number}`
  | `TN-${number}-${number}`
  | { readonly id?: string; readonly year: number; readonly quarter: number };

/** The language a number is written for: '1.234,5' in Vietnamese, '1,234.5' in English. */
export type NumberLang = 'vi' | 'en';

const MINUS = '\u2212';
const GROUP = { vi: '.', en: ',' } as const;
const DECIMAL = { vi: ',', en: '.' } as const;
const ROMAN = ['', 'I', 'II', 'III', 'IV'];

/** Below this denominator a share says less than the two numbers themselves (house decision 9). */
export const SMALLEST_SHARE_DENOMINATOR = 20;

function grouped(digits: string, lang: NumberLang): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, GROUP[lang]);
}

/** 1234567 becomes '1.234.567'; a negative number carries the true minus sign. */
export function formatInteger(value: number | bigint, lang: NumberLang = 'vi'): string {
  const negative = value < 0;
  const digits = String(negative ? -value : value);
  return (negative ? MINUS : '') + grouped(digits, lang);
}

/** What stands after the decimal mark is given as digits: ('356', '2') becomes '356,2'. */
export function formatDecimal(whole: number | bigint, decimals: string, lang: NumberLang = 'vi'): string {
  return `${formatInteger(whole, lang)}${DECIMAL[lang]}${decimals}`;
}

/** 3562 tenths becomes '356,2'. */
export function formatTenths(tenths: number, lang: NumberLang = 'vi'): string {
  return formatDecimal(Math.floor(tenths / 10), String(tenths % 10), lang);
}

/** 10.74 becomes '10,7': a mean with one decimal. */
export const formatMean = (value: number, lang: NumberLang = 'vi'): string =>
  formatTenths(Math.round(value * 10), lang);

/**
 * One decimal, half away from zero, reckoned on integers: share(32, 93) is '34,4%'. Null when the denominator is
 * below 20 (then only n/d is written); '–' when it is 0. Parts are never adjusted to add up (house decision 9).
 */
export function share(part: number, whole: number, lang: NumberLang = 'vi'): string | null {
  if (whole === 0) return NO_SHARE;
  if (whole < SMALLEST_SHARE_DENOMINATOR) return null;
  const tenths = Math.floor((2000 * Math.abs(part) + whole) / (2 * whole));
  return `${part < 0 && tenths > 0 ? MINUS : ''}${formatTenths(tenths, lang)}%`;
}

/** '32/93 (34,4%)', or '3/8' where a share would mislead. */
export function formatCount(part: number, whole: number, lang: NumberLang = 'vi'): string {
  const percent = share(part, whole, lang);
  const counts = `${formatInteger(part, lang)}/${formatInteger(whole, lang)}`;
  return percent === null || percent === NO_SHARE ? counts : `${counts} (${percent})`;
}

/** '+6', '−2', '0': a change since the previous round. */
export function formatChange(change: number, lang: NumberLang = 'vi'): string {
  return change > 0 ? `+${formatInteger(change, lang)}` : formatInteger(change, lang);
}

/** '16/03/2018'. */
export function formatDate(date: CivilDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** As documents are dated: a zero before days below 10 and before months 1 and 2 (TT 01/2011/TT-BNV). */
export function formatDateLong(date: CivilDate): string {
  const month = Number(date.slice(5, 7));
  return `ngày ${date.slice(8, 10)} tháng ${month < 3 ? `0${month}` : month} năm ${date.slice(0, 4)}`;
}

/** Dates in prose: '31/8/2018', '09/3/2018', '05/02/2018'; zeros as in the long form. */
export function formatDateProse(date: CivilDate): string {
  const month = Number(date.slice(5, 7));
  return `${date.slice(8, 10)}/${month < 3 ? `0${month}` : month}/${date.slice(0, 4)}`;
}

/** '16/03/2018 15:42', the clock of Viet Nam. */
export function formatInstant(instant: Instant): string {
  const local = instantOf(instantMs(instant));
  return `${formatDate(civilDateAt(instant))} ${local.slice(11, 16)}`;
}

/** '16/03/2018 15:42:07': for receipts and the audit, where the order of two events counts. */
export function formatInstantExact(instant: Instant): string {
  const local = instantOf(instantMs(instant));
  return `${formatDate(civilDateAt(instant))} ${local.slice(11, 19)}`;
}

/** An exclusive instant as people say it: 2018-03-10T00:00 is 'hết ngày 09/3/2018'. */
export function formatDeadline(exclusive: Instant): string {
  const local = instantOf(instantMs(exclusive));
  const day = civilDateAt(exclusive);
  return local.slice(11, 19) === '00:00:00'
    ? `hết ngày ${formatDateProse(addDays(day, -1))}`
    : `trước ${local.slice(11, 16)} ngày ${formatDateProse(day)}`;
}

/** The same for an English reader. */
export function formatDeadlineEnglish(exclusive: Instant): string {
  const local = instantOf(instantMs(exclusive));
  const day = civilDateAt(exclusive);
  return local.slice(11, 19) === '00:00:00'
    ? `end of ${formatDate(addDays(day, -1))}`
    : `before ${local.slice(11, 16)} on ${formatDate(day)}`;
}

/** 'Quý I/2018'; of a trial round 'Kỳ thử nghiệm 01/2018 (tập huấn)', wherever a round is named. */
export function quarterName(round: QuarterRef): string {
  const trial = trialParts(round);
  if (trial) return `Kỳ thử nghiệm ${trial.number}/${trial.year} (tập huấn)`;
  const { year, quarter } = quarterParts(round);
  return `Quý ${ROMAN[quarter]}/${year}`;
}

/** 'Q1/2018', for axes and English pages. */
export function quarterShort(round: QuarterRef): string {
  const trial = trialParts(round);
  if (trial) return `trial round ${trial.number}/${trial.year}`;
  const { year, quarter } = quarterParts(round);
  return `Q${quarter}/${year}`;
}

/** '01' and '2018' of 'TN-2018-01'. */
function trialParts(round: QuarterRef): { number: string; year: string } | null {
  const [mark, year, number] = (typeof round === 'string' ? round : (round.id ?? '')).split('-');
  return mark === 'TN' && year && number ? { number, year } : null;
}

function quarterParts(round: QuarterRef): { readonly year: number; readonly quarter: number } {
  if (typeof round !== 'string') return round;
  return { year: Number(round.slice(0, 4)), quarter: Number(round.slice(6)) };
}
