import type { FoundCell } from './find-cells.js';
import { type CellReading, readCell } from './read-cell.js';
import type { CellContent, WrittenCell } from '../../documents/sheet-cell.js';
import type { PlannedField } from './sheet-plan.js';
import { writeCell } from './write-cell.js';

/** What a cell says now beside what it said when the workbook was made and what the system says. */
export type CellVerdict =
  | { readonly kind: 'same' }
  | { readonly kind: 'refused'; readonly reading: Extract<CellReading, { ok: false }> }
  | { readonly kind: 'changed'; readonly value: unknown }
  /** The system was changed too, and to something else. */
  | { readonly kind: 'conflict'; readonly value: unknown };

/** A cell that nobody touched says nothing, even where the system has moved on: only what was changed is taken. */
export function judgeCell(
  { field, content }: Pick<FoundCell, 'field' | 'content'>,
  marked: unknown,
  current: unknown,
): CellVerdict {
  const reading = readCell(field, content);
  if (isSame(reading, content, field, marked)) return { kind: 'same' };
  if (!reading.ok) return { kind: 'refused', reading };
  if (isSame(reading, content, field, current)) return { kind: 'same' };
  const moved = !sameReading(readBack(field, marked), readBack(field, current));
  return { kind: moved ? 'conflict' : 'changed', value: reading.value };
}

/** Both sides go through the same writing and reading, so that nothing is a change that a cell cannot hold. */
function isSame(
  reading: CellReading,
  content: CellContent | null,
  field: PlannedField,
  value: unknown,
): boolean {
  if (reading.ok) return sameReading(reading, readBack(field, value));
  return JSON.stringify(content) === JSON.stringify(contentOf(writeCell(field, value)));
}

function readBack(field: PlannedField, value: unknown): CellReading {
  return readCell(field, contentOf(writeCell(field, value)));
}

function sameReading(a: CellReading, b: CellReading): boolean {
  return a.ok && b.ok && stable(a.value) === stable(b.value);
}

/** The cell as it is found again after nobody has touched it. */
function contentOf(cell: WrittenCell): CellContent | null {
  if (cell === null) return null;
  if (typeof cell === 'string') return { kind: 'text', text: cell };
  return typeof cell === 'number' ? { kind: 'number', value: cell } : { kind: 'date', date: cell.date };
}

function stable(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return JSON.stringify(value ?? null);
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
