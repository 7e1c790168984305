declare const civilDate: unique symbol;

/** A day of the calendar, 'YYYY-MM-DD', as written on a document; it has no hour and no zone. */
export type CivilDate = string & { readonly [civilDate]: true };

/** ISO 8601 with offset; printed and made with +07:00. Compare with `instantMs`, never as text. */
export type Instant = string;

// Vietnam has kept UTC+7 without daylight saving since 1975; years outside 1900–2199 are typing errors.
const OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TYPED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}

/** The day if it exists in the calendar (31/02 does not), else null. */
export function civilDateOf(year: number, month: number, day: number): CivilDate | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}` as CivilDate;
}

/** Reads 'YYYY-MM-DD'; null for anything else, also for a day that does not exist and for 'infinity'. */
export function parseCivilDate(value: unknown): CivilDate | null {
  const match = typeof value === 'string' ? SHAPE.exec(value) : null;
  return match ? civilDateOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Reads a day as people type it: 20/03/2018, 20-3-2018, 20.3.2018. */
export function parseTypedDate(value: string): CivilDate | null {
  const match = TYPED.exec(value.trim());
  return match ? civilDateOf(Number(match[3]), Number(match[2]), Number(match[1])) : null;
}

/** A day written in the program itself; throws when it does not exist. */
export function civil(value: string): CivilDate {
  const date = parseCivilDate(value);
  if (!date) throw new Error(`not a calendar day: ${value}`);
  return date;
}

function dayNumber(date: CivilDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY_MS;
}

// Howard Hinnant's civil-from-days, so that no clock object is needed in shared rules.
function fromDayNumber(days: number): CivilDate {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const day = doy - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}` as CivilDate;
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Days from the first day to the second; from 16/3/2018 to 31/8/2018 it is 168. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 Sunday … 6 Saturday. */
export function weekday(date: CivilDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

/** Milliseconds of an instant; throws on text that is none, so a wrong value never compares as "not later". */
export function instantMs(instant: Instant): number {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) throw new Error(`not an instant: ${instant}`);
  return ms;
}

/** ISO text in +07:00, milliseconds only when there are any. */
export function instantOf(ms: number): Instant {
  const local = ms + OFFSET_MS;
  const days = Math.floor(local / DAY_MS);
  const rest = local - days * DAY_MS;
  const seconds = Math.floor(rest / 1000);
  const fraction = rest % 1000 ? `.${pad(rest % 1000, 3)}` : '';
  const time = `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
  return `${fromDayNumber(days)}T${time}${fraction}+07:00`;
}

/** The calendar day in Viet Nam at an instant. */
export function civilDateAt(instant: Instant): CivilDate {
  return fromDayNumber(Math.floor((instantMs(instant) + OFFSET_MS) / DAY_MS));
}

/** The first instant of a day; also the exclusive end of the day before. */
export function startOfDay(date: CivilDate): Instant {
  return `${date}T00:00:00+07:00`;
}

/** The exclusive end of a day: "hết ngày 09/3" is the first instant of 10/3. */
export function endOfDay(date: CivilDate): Instant {
  return startOfDay(addDays(date, 1));
}

/** The last day before an exclusive instant: 10/3 00:00 gives 09/3. */
export function lastDayBefore(exclusive: Instant): CivilDate {
  return civilDateAt(instantOf(instantMs(exclusive) - 1));
}
