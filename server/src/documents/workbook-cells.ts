import type { CellContent, MergedCells, ReadCell, ReadSheet } from '@ega/shared/documents/sheet-cell';
import { addDays, civil, type CivilDate } from '@ega/shared/text/civil-date';
import { WorkbookRefused } from './workbook-archive.js';
import type { SheetPart, WorkbookParts } from './workbook-parts.js';
import { readXml, unescapeText } from './workbook-xml.js';

/** Filled cells of one workbook; the largest form stays far below. */
const MAX_CELLS = 150_000;
const MAX_TEXT = 32_767;
const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;

interface OpenCell {
  row: number;
  column: number;
  type: string;
  style: number;
  value: string;
  inline: string;
  formula: boolean;
}

/** Counts the filled cells of all sheets of one workbook. */
export class CellBudget {
  private left = MAX_CELLS;

  spend(): void {
    this.left -= 1;
    if (this.left < 0) throw new WorkbookRefused('tooComplex');
  }
}

/** The filled cells of one sheet: results of formulas, never the formulas themselves. */
export function readCells(part: SheetPart, xml: string, parts: WorkbookParts, budget: CellBudget): ReadSheet {
  const cells: ReadCell[] = [];
  const merges: MergedCells[] = [];
  let row = 0;
  let column = 0;
  let cell: OpenCell | null = null;
  let inside = '';
  readXml(xml, {
    open: (name, attributes) => {
      inside = name;
      if (name === 'row') {
        row = attributes['r'] ? Number(attributes['r']) : row + 1;
        column = 0;
      } else if (name === 'c') {
        const at = attributes['r'] ? placeOf(attributes['r']) : { row, column: column + 1 };
        column = at.column;
        cell = {
          ...at,
          type: attributes['t'] ?? 'n',
          style: Number(attributes['s'] ?? 0),
          value: '',
          inline: '',
          formula: false,
        };
      } else if (name === 'f' && cell) cell.formula = true;
      else if (name === 'mergeCell' && attributes['ref']) merges.push(mergeOf(attributes['ref']));
    },
    text: (text) => {
      if (!cell) return;
      if (inside === 'v') cell.value += text;
      if (inside === 't') cell.inline += text;
    },
    close: (name) => {
      inside = '';
      if (name !== 'c' || !cell) return;
      const content = contentOf(cell, parts);
      if (content) {
        budget.spend();
        cells.push({ row: cell.row, column: cell.column, content, formula: cell.formula });
      }
      cell = null;
    },
  });
  return { name: part.name, hidden: part.hidden, cells, merges };
}

function contentOf(cell: OpenCell, parts: WorkbookParts): CellContent | null {
  switch (cell.type) {
    case 's':
      return textContent(parts.strings[Number(cell.value)] ?? '');
    case 'inlineStr':
      return textContent(unescapeText(cell.inline));
    case 'str':
      return textContent(unescapeText(cell.value));
    case 'b':
      return cell.value === '' ? null : { kind: 'flag', value: cell.value === '1' };
    case 'e':
      return { kind: 'error', text: cell.value };
    case 'd':
      return { kind: 'date', date: parseDay(cell.value.slice(0, 10)) };
    default:
      return numberContent(cell, parts);
  }
}

function textContent(text: string): CellContent | null {
  if (text.trim() === '') return null;
  return { kind: 'text', text: text.slice(0, MAX_TEXT) };
}

function numberContent(cell: OpenCell, parts: WorkbookParts): CellContent | null {
  if (cell.value === '') return cell.formula ? { kind: 'error', text: 'formula' } : null;
  const value = Number(cell.value);
  if (!Number.isFinite(value)) return { kind: 'error', text: cell.value.slice(0, 20) };
  if (parts.dayStyles[cell.style]) return { kind: 'date', date: dayOf(value, parts.from1904) };
  // 0,1 × 30 is 3,0000000000000004 to a machine and 3 to everybody else.
  const whole = Math.round(value);
  return { kind: 'number', value: Math.abs(value - whole) < 1e-9 ? whole : value };
}

const DAY_1 = civil('1900-01-01');
const DAY_1_OF_1904 = civil('1904-01-01');

/** Excel counts a 29/02/1900 that never was; days before it are of no document. */
function dayOf(serial: number, from1904: boolean): CivilDate | null {
  const days = Math.floor(serial);
  if (days < 61 || days > 109_500) return null;
  return parseDay(from1904 ? addDays(DAY_1_OF_1904, days) : addDays(DAY_1, days - 2));
}

function parseDay(text: string): CivilDate | null {
  try {
    return civil(text);
  } catch {
    return null;
  }
}

/** 'AB12'. */
function placeOf(reference: string): { row: number; column: number } {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference);
  if (!match) throw new WorkbookRefused('broken');
  const column = [...match[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(match[2]);
  if (row > MAX_ROW || column > MAX_COLUMN) throw new WorkbookRefused('broken');
  return { row, column };
}

function mergeOf(reference: string): MergedCells {
  const [first = '', last = first] = reference.split(':');
  const [from, to] = [placeOf(first), placeOf(last)];
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
