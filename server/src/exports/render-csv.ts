import { formatDate, formatInstant } from '@ega/shared/text/format';
import { say } from '@ega/shared/text/say';
import type { ColumnKind, PackCell, PackDocument } from './pack-document.js';

const BOM = '\ufeff';
const SEPARATOR = ';';
// Also full-width forms, which some spreadsheets fold before they look for a formula.
const FORMULA = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/**
 * The first sheet as text: UTF-8 with its mark, semicolons, CRLF, one line of heads; the last column tells as-of, basis
 * and, in a demo world, DỮ LIỆU MINH HỌA, so that no line travels alone. A text that a spreadsheet would run as a
 * formula is given an apostrophe.
 */
export function renderCsv({ sheets: [sheet], asOf, demo }: PackDocument): Uint8Array {
  if (!sheet) throw new Error('nothing to write');
  const source = [demo, asOf].filter(Boolean).join('. ');
  const heads = [...sheet.columns.map((column) => column.title), say('vi', 'export.column.asOf')];
  const lines = [
    heads.map(quoted),
    ...sheet.rows.map((row) => [
      ...row.map((cell, at) => field(cell, sheet.columns[at]?.kind ?? 'text')),
      quoted(source),
    ]),
  ];
  return Buffer.from(`${BOM}${lines.map((line) => line.join(SEPARATOR)).join('\r\n')}\r\n`, 'utf8');
}

function field(cell: PackCell, kind: ColumnKind): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return quoted(cell);
  if (typeof cell === 'object' && 'formula' in cell) return String(cell.result);
  if (typeof cell === 'object') return 'date' in cell ? formatDate(cell.date) : formatInstant(cell.instant);
  return kind === 'share' ? `${(cell / 10).toFixed(1).replace('.', ',')}%` : String(cell);
}

function quoted(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[";\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
