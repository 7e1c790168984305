import type { CountAnswer } from '../../documents/field.js';
import { parseCivilDate } from '../../text/civil-date.js';
import { formatDate } from '../../text/format.js';
import { millionText } from '../../text/money.js';
import { say } from '../../text/say.js';
import { bare } from '../../documents/field.js';
import { valueText } from '../present-value.js';
import type { PlannedField } from './sheet-plan.js';
import type { WrittenCell } from '../../documents/sheet-cell.js';

/** Ticks one choice of a field that takes several. */
export const TICK = 'x';

/** The cell that holds this value; the workbook is Vietnamese, as the printed form is. */
export function writeCell(field: PlannedField, value: unknown): WrittenCell {
  if (field.option !== null) return Array.isArray(value) && value.includes(field.option) ? TICK : null;
  if (value === null || value === undefined || value === '') return null;
  switch (field.face.kind) {
    case 'date': {
      const date = parseCivilDate(value);
      return date ? { date } : String(value);
    }
    case 'integer':
      return Number(value);
    case 'count':
      return writeCount(value as CountAnswer);
    case 'money':
      return writeMillions(String(value));
    case 'choice':
    case 'flag':
      return valueText(field.face, field.name, value, 'vi', '; ', field.form);
    default:
      return Array.isArray(value) ? value.map(String).join('\n') || null : String(value);
  }
}

/** 'Không phát sinh: lý do', 'Chưa có số liệu: 30/06/2018'; an empty cell is not 0 (catalogue 0.4). */
function writeCount(count: CountAnswer): WrittenCell {
  if (count.kind === 'number') return count.value ?? null;
  const word = say('vi', `option.countKind.${count.kind}`);
  const rest =
    count.kind === 'none' ? (count.reason ?? '') : count.expectedOn ? formatDate(count.expectedOn) : '';
  return rest ? `${word}: ${rest}` : word;
}

/** In millions of đồng, as the form asks for it; what a number cannot hold to the đồng stays text. */
function writeMillions(digits: string): WrittenCell {
  const dong = Number(digits);
  return Number.isSafeInteger(dong) ? dong / 1_000_000 : millionText(digits);
}

/** The labels a choice offers in the order of its list, as the cell shows them. */
export function choiceLabel(field: PlannedField, code: string | number): string {
  return valueText(field.face, field.name, code, 'vi', '; ', field.form);
}

/** A field that holds a list of texts, one line each. */
export function isListOfTexts(field: PlannedField): boolean {
  return field.face.kind === 'text' && 'item' in bare(field.schema);
}
