import { parseTypedDate, type CivilDate } from '@ega/shared/text/civil-date';

/** What stands in a field while it is typed: empty, a value, or text that is not (yet) a value. */
export type Typed<T> =
  { state: 'empty' } | { state: 'value'; value: T } | { state: 'wrong'; why: 'shape' | 'unreal' };

const DATE_SHAPE = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/;

/** Reads a date as officials type it, dd/MM/yyyy; 31/02/2018 has the shape of a date but is none. */
export function readTypedDate(text: string): Typed<CivilDate> {
  const trimmed = text.trim();
  if (trimmed === '') return { state: 'empty' };
  const value = parseTypedDate(trimmed);
  if (value) return { state: 'value', value };
  return { state: 'wrong', why: DATE_SHAPE.test(trimmed) ? 'unreal' : 'shape' };
}

/** Reads a whole number with or without Vietnamese thousands points: 1842, 1.842. Nothing else is guessed at. */
export function readTypedInteger(text: string): Typed<number> {
  const trimmed = text.trim();
  if (trimmed === '') return { state: 'empty' };
  if (!/^[-−]?(\d+|\d{1,3}(\.\d{3})+)$/.test(trimmed)) return { state: 'wrong', why: 'shape' };
  const value = Number(trimmed.replaceAll('.', '').replace('−', '-'));
  return Number.isSafeInteger(value) ? { state: 'value', value } : { state: 'wrong', why: 'shape' };
}

/** A civil date the way it is typed back: 2017-03-30 -> 30/03/2017. */
export function typedDate(date: CivilDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** A whole number with thousands points: 1842 -> 1.842. */
export function typedInteger(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
}
