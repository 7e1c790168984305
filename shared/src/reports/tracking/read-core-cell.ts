import type { CellContent } from '../../documents/sheet-cell.js';
import type { MessageCode } from '../../text/say.js';
import { readCell } from '../workbook/read-cell.js';
import type { PlannedField } from '../workbook/sheet-plan.js';
import type { CoreField } from './core-fields.js';
import { plain } from './sheet-lines.js';

/** What one cell says of its field, part by part, or why it says nothing that the form accepts. */
export type CoreReading =
  | {
      readonly ok: true;
      readonly values: readonly { readonly field: PlannedField; readonly value: unknown }[];
    }
  /** `word`: words where a choice or a figure belongs; somebody may say what is meant, or that it means nothing. */
  | { readonly ok: false; readonly code: MessageCode; readonly word: boolean };

/** Reads a cell; an empty one, and a dash put where nothing is known, say nothing (values are empty). */
export function readCoreCell(core: CoreField, content: CellContent): CoreReading {
  const text = plain(content);
  if (content.kind !== 'error' && /^[-–—]?$/.test(text)) return { ok: true, values: [] };
  if (core.issued) return asWord(readIssued(core.parts, content, text), content);
  const [field] = core.parts;
  const reading = readCell(field!, field!.face.kind === 'date' ? withoutDayWord(content, text) : content);
  if (reading.ok)
    return { ok: true, values: reading.value === null ? [] : [{ field: field!, value: reading.value }] };
  return asWord({ ok: false, code: reading.code, word: reading.code === 'workbook.cell.choice' }, content);
}

/** 'chưa có' where a day belongs is no slip of figures: it may be left out with one answer for all such cells. */
const asWord = (reading: CoreReading, content: CellContent): CoreReading =>
  reading.ok || reading.word || content.kind !== 'text' || /\d/.test(content.text)
    ? reading
    : { ...reading, word: true };

/** 'ngày 05/6/2017' is a day as people write it. */
const withoutDayWord = (content: CellContent, text: string): CellContent =>
  content.kind === 'text' ? { kind: 'text', text: text.replace(/^ngày\s+/iu, '') } : content;

/** Invented numbers of the demonstration world begin with MH-. */
const NUMBER = String.raw`(?:MH-)?\d{1,6}\p{L}?`;
const SYMBOL = String.raw`[\p{L}\d&][\p{L}\d&.,\-–/ ]*?`;
/** 'Quyết định số 383/QĐ-UBND ngày 05/6/2017'; the kind of document before the number is not taken from it. */
const WHOLE = new RegExp(
  String.raw`^(?:[\p{L} ]{2,30}\s)?(?:số\s*:?\s*)?(${NUMBER})\s*\/\s*(${SYMBOL})(?:\s*[,;(]?\s*(?:ngày\s*)?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\)?)?$`,
  'iu',
);
const NUMBER_ALONE = new RegExp(String.raw`^(?:số\s*:?\s*)?(${NUMBER})$`, 'iu');

function readIssued(parts: readonly PlannedField[], content: CellContent, text: string): CoreReading {
  const refused: CoreReading = { ok: false, code: 'tracking.cell.issued', word: false };
  if (content.kind === 'error') return { ok: false, code: 'workbook.cell.error', word: false };
  if (content.kind !== 'text' && content.kind !== 'number') return refused;
  const match = WHOLE.exec(text) ?? NUMBER_ALONE.exec(text);
  if (!match) return refused;
  const values: { field: PlannedField; value: unknown }[] = [];
  for (const [at, field] of parts.entries()) {
    const part = match[at + 1]?.trim();
    if (!part) continue;
    const reading = readCell(field, { kind: 'text', text: part });
    if (!reading.ok) return { ok: false, code: reading.code, word: false };
    values.push({ field, value: reading.value });
  }
  return { ok: true, values };
}
