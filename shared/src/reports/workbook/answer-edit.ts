import type { Holder } from '../shown-fields.js';
import type { PlannedField, TableBlock } from './sheet-plan.js';

export type Row = Record<string, unknown>;

/** The value at a place of an answer or of a row. */
export function valueAt(holder: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (isHolder(at) ? at[key] : undefined), holder);
}

/** Puts a value where its field stands; what becomes empty by it is taken out, as on the screen. */
export function putValue(holder: Row, field: PlannedField, value: unknown): void {
  const next = field.option === null ? value : withOption(valueAt(holder, field.path), field.option, value);
  put(holder, field.path, next);
}

function put(holder: Row, [key, ...rest]: readonly string[], value: unknown): void {
  if (key === undefined) return;
  if (rest.length > 0) {
    const inner = isHolder(holder[key]) ? { ...holder[key] } : {};
    put(inner, rest, value);
    value = Object.keys(inner).length > 0 ? inner : null;
  }
  if (isEmpty(value)) delete holder[key];
  else holder[key] = value;
}

/** The list with one choice more or less; the others keep their order. */
function withOption(list: unknown, option: string | number, chosen: unknown): unknown[] {
  const before: unknown[] = Array.isArray(list) ? list : [];
  if (chosen !== true) return before.filter((each) => each !== option);
  return before.includes(option) ? before : [...before, option];
}

export function rowsAt(answer: unknown, block: Pick<TableBlock, 'list'>): Holder[] {
  const rows = valueAt(answer, block.list.split('.'));
  return Array.isArray(rows) ? rows.filter(isHolder) : [];
}

export function rowOf(answer: unknown, block: TableBlock, key: string): Holder | null {
  return rowsAt(answer, block).find((row) => String(row[block.rowKey]) === key) ?? null;
}

/** The answer with one row put in, changed or, where nothing is left in it, taken out. */
export function putRow(answer: Row, block: TableBlock, key: string, row: Row | null): void {
  const rows = rowsAt(answer, block);
  const at = rows.findIndex((each) => String(each[block.rowKey]) === key);
  const before = at < 0 ? rows : rows.slice(0, at);
  const after = at < 0 ? [] : rows.slice(at + 1);
  const next = row === null ? [...before, ...after] : [...before, row, ...after];
  put(answer, block.list.split('.'), inOrder(next, block));
}

/** Rows of a fixed table stand in the order of the table, whatever was filled first. */
function inOrder(rows: Holder[], block: TableBlock): Holder[] {
  const { keys, rowKey } = block;
  if (keys === null) return rows;
  const place = (row: Holder): number => keys.findIndex((key) => String(key) === String(row[rowKey]));
  return [...rows].sort((a, b) => place(a) - place(b));
}

/** The key as the answer holds it: steps are numbers. */
export function keyValue(block: TableBlock, key: string): string | number {
  return block.keys?.find((each) => String(each) === key) ?? key;
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const isHolder = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy to work on; an answer is plain JSON. */
export function copyOf(answer: unknown): Row {
  return JSON.parse(JSON.stringify(answer ?? {})) as Row;
}
