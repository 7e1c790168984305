import type { Holder } from '@ega/shared/reports/shown-fields';

/**
 * A change of a part of an answer, written as what becomes of it: an upload that ends minutes later must not put back
 * what was typed meanwhile.
 */
export type Change = (update: (before: Holder) => Holder) => void;

export function setField(change: Change, key: string, value: unknown): void {
  change((before) => ({ ...before, [key]: value }));
}

export function inGroup(change: Change, key: string): Change {
  return (update) => change((before) => ({ ...before, [key]: update(asHolder(before[key])) }));
}

/** The row with this key; it is made when it is not there yet. */
export function inRow(change: Change, list: string, rowKey: string, key: unknown): Change {
  return (update) =>
    change((before) => {
      const rows = asRows(before[list]);
      const there = rows.some((row) => row[rowKey] === key);
      const next = there
        ? rows.map((row) => (row[rowKey] === key ? update(row) : row))
        : [...rows, update({ [rowKey]: key })];
      return { ...before, [list]: next };
    });
}

export function removeRow(change: Change, list: string, rowKey: string, key: unknown): void {
  change((before) => ({ ...before, [list]: asRows(before[list]).filter((row) => row[rowKey] !== key) }));
}

export function asHolder(value: unknown): Holder {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Holder) : {};
}

export function asRows(value: unknown): Holder[] {
  return Array.isArray(value) ? value.map(asHolder) : [];
}

export function findRow(value: unknown, rowKey: string, key: unknown): Holder {
  return asRows(value).find((row) => row[rowKey] === key) ?? {};
}
