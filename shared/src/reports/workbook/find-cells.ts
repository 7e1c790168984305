import type { FormVariant } from '../../agencies/kind.js';
import { type FormContext, LATEST_FORM } from '../form-context.js';
import { isQuestionId, type QuestionId } from '../question-id.js';
import {
  type CellContent,
  cellName,
  type MergedCells,
  type ReadCell,
  type ReadSheet,
} from '../../documents/sheet-cell.js';
import { END, KEY_COLUMN, LOOK, VALUE_COLUMN } from './sheet-marks.js';
import { cellLabel } from './sheet-labels.js';
import { blocksOf, type Block, type PlannedField, type TableBlock } from './sheet-plan.js';
import type { WorkbookIssue } from './workbook-issue.js';

/** A cell of the form, found again; empty cells of the form are found too. */
export interface FoundCell {
  readonly question: QuestionId;
  readonly field: PlannedField;
  readonly sheet: string;
  readonly cell: string;
  readonly content: CellContent | null;
  readonly formula: boolean;
}

export interface FoundRow {
  /** Null in a line that somebody inserted. */
  readonly key: string | null;
  readonly sheet: string;
  readonly row: number;
  readonly cells: readonly FoundCell[];
}

export interface FoundTable {
  readonly question: QuestionId;
  readonly block: TableBlock;
  readonly rows: readonly FoundRow[];
}

/** Everything of the form that a workbook holds, and what of it cannot be read where it stands. */
export interface FoundForm {
  readonly fields: readonly FoundCell[];
  readonly tables: readonly FoundTable[];
  readonly confirmed: readonly { question: QuestionId; sheet: string; cell: string; content: CellContent }[];
  readonly issues: readonly WorkbookIssue[];
  /** What is merely told: a column that is not of the form and was not read. */
  readonly notes: readonly WorkbookIssue[];
}

interface Found {
  fields: FoundCell[];
  tables: { question: QuestionId; block: TableBlock; rows: FoundRow[] }[];
  confirmed: { question: QuestionId; sheet: string; cell: string; content: CellContent }[];
  issues: WorkbookIssue[];
  notes: WorkbookIssue[];
}

/** Reads the marks of every sheet; a sheet without them is somebody's own and is told, not read. */
export function findCells(
  sheets: readonly ReadSheet[],
  variant: FormVariant,
  form: FormContext = LATEST_FORM,
): FoundForm {
  const found: Found = { fields: [], tables: [], confirmed: [], issues: [], notes: [] };
  for (const sheet of sheets) new SheetReader(sheet, { variant, form }, found).read();
  const seen = new Set<string>();
  for (const { question, field, sheet, cell } of found.fields) {
    const at = `${question}.${field.place}`;
    if (seen.has(at)) found.issues.push({ sheet, cell, question, code: 'workbook.cell.twice' });
    seen.add(at);
  }
  return found;
}

class SheetReader {
  private readonly lines = new Map<number, Map<number, ReadCell>>();
  private readonly blocks = new Map<QuestionId, readonly Block[]>();
  private table: { question: QuestionId; block: TableBlock; rows: FoundRow[] } | null = null;
  private columns = new Map<number, PlannedField>();
  private keyColumn = 0;

  constructor(
    private readonly sheet: ReadSheet,
    private readonly of: { readonly variant: FormVariant; readonly form: FormContext },
    private readonly found: Found,
  ) {
    for (const cell of sheet.cells) {
      const line = this.lines.get(cell.row) ?? new Map<number, ReadCell>();
      this.lines.set(cell.row, line.set(cell.column, cell));
    }
  }

  read(): void {
    const head = [...this.lines].find(([, line]) => columnOf(line, KEY_COLUMN) !== null);
    if (!head) return;
    const [headRow, marks] = head;
    this.keyColumn = columnOf(marks, KEY_COLUMN)!;
    const valueColumn = columnOf(marks, VALUE_COLUMN);
    const rows = [...this.lines.keys()].filter((row) => row > headRow).sort((a, b) => a - b);
    for (const row of rows) {
      const mark = textAt(this.lines.get(row)!, this.keyColumn);
      if (mark === LOOK) continue;
      if (mark === END) this.table = null;
      else if (mark.startsWith('#')) this.begin(row, mark.slice(1));
      else if (mark.startsWith(':') || mark === '') this.addRow(row, mark.slice(1) || null);
      else if (valueColumn !== null) this.addField(row, valueColumn, mark);
    }
  }

  private begin(row: number, mark: string): void {
    this.table = null;
    const [question, list] = split(mark);
    if (!isQuestionId(question)) return;
    const block = this.blocksOf(question).find((each) => each.kind === 'table' && each.list === list);
    if (block?.kind !== 'table') return;
    this.columns = new Map();
    for (const [column, cell] of this.lines.get(row)!) {
      const field = block.columns.find(({ place }) => place === plainText(cell.content));
      if (!field) continue;
      const twice = [...this.columns.values()].includes(field);
      if (twice) this.issue(row, column, question, 'workbook.column.twice');
      this.columns.set(column, field);
    }
    const found = new Set(this.columns.values());
    const missing = block.columns.filter((field) => !found.has(field));
    if (missing.length > 0)
      this.found.notes.push({
        sheet: this.sheet.name,
        cell: null,
        question,
        label: missing.map((field) => cellLabel(question, field, this.of.variant)).join('; '),
        code: 'workbook.column.missing',
      });
    this.table = { question, block, rows: [] };
    this.found.tables.push(this.table);
  }

  private addRow(row: number, key: string | null): void {
    if (!this.table) return;
    const { question, block, rows } = this.table;
    const line = this.lines.get(row)!;
    const cells = [...this.columns].map(([column, field]) => this.cellAt(row, column, question, field));
    const filled = cells.some(({ content }) => content !== null);
    for (const [column, { content }] of line)
      if (column > this.lastColumn() && plainText(content) !== '') this.strayColumn(row, column, question);
    // Only a register takes lines that somebody put in beside those of the form.
    const known = block.keys === null ? block.rowKey === 'id' || key !== null : this.isKey(block, key);
    if (!known) {
      if (filled) this.issue(row, this.keyColumn + 1, question, 'workbook.row.unknown');
      return;
    }
    rows.push({ key, sheet: this.sheet.name, row, cells });
  }

  private addField(row: number, column: number, mark: string): void {
    this.table = null;
    if (mark.endsWith('!')) {
      const question = mark.slice(0, -1);
      const content = this.lines.get(row)?.get(column)?.content;
      if (isQuestionId(question) && content)
        this.found.confirmed.push({
          question,
          sheet: this.sheet.name,
          cell: cellName(row, column),
          content,
        });
      return;
    }
    const [question, place] = split(mark);
    if (!isQuestionId(question)) return;
    for (const block of this.blocksOf(question)) {
      const field = block.kind === 'fields' ? block.fields.find((each) => each.place === place) : undefined;
      if (field) this.found.fields.push(this.cellAt(row, column, question, field));
    }
  }

  private cellAt(row: number, column: number, question: QuestionId, field: PlannedField): FoundCell {
    const cell = this.lines.get(row)?.get(column);
    if (this.sheet.merges.some((merge) => isCovered(merge, row, column)))
      this.issue(row, column, question, 'workbook.cell.merged', field);
    return {
      question,
      field,
      sheet: this.sheet.name,
      cell: cellName(row, column),
      content: cell?.content ?? null,
      formula: cell?.formula ?? false,
    };
  }

  private strayColumn(row: number, column: number, question: QuestionId): void {
    const at = cellName(row, column);
    const told = this.found.notes.some(
      ({ code, sheet, question: of }) =>
        code === 'workbook.column.stray' && sheet === this.sheet.name && of === question,
    );
    if (!told)
      this.found.notes.push({ sheet: this.sheet.name, cell: at, question, code: 'workbook.column.stray' });
  }

  private isKey(block: TableBlock, key: string | null): boolean {
    return key !== null && (block.keys ?? []).some((each) => String(each) === key);
  }

  private lastColumn = (): number => Math.max(this.keyColumn, ...this.columns.keys());

  private blocksOf(question: QuestionId): readonly Block[] {
    const blocks = this.blocks.get(question) ?? blocksOf(question, this.of.variant, this.of.form);
    this.blocks.set(question, blocks);
    return blocks;
  }

  private issue(
    row: number,
    column: number,
    question: QuestionId,
    code: WorkbookIssue['code'],
    field?: PlannedField,
  ): void {
    const named = field && { label: cellLabel(question, field, this.of.variant) };
    this.found.issues.push({ sheet: this.sheet.name, cell: cellName(row, column), question, ...named, code });
  }
}

/** Inside a joined cell, but not its first: what was typed there is not there any more. */
const isCovered = (merge: MergedCells, row: number, column: number): boolean =>
  row >= merge.top &&
  row <= merge.bottom &&
  column >= merge.left &&
  column <= merge.right &&
  (row !== merge.top || column !== merge.left);

function columnOf(line: ReadonlyMap<number, ReadCell>, mark: string): number | null {
  for (const [column, { content }] of line) if (plainText(content) === mark) return column;
  return null;
}

const textAt = (line: ReadonlyMap<number, ReadCell>, column: number): string => {
  const cell = line.get(column);
  return cell ? plainText(cell.content) : '';
};

const plainText = (content: CellContent): string => (content.kind === 'text' ? content.text.trim() : '');

/** 'A1.step' is question and place; the first dot parts them. */
function split(mark: string): [string, string] {
  const dot = mark.indexOf('.');
  return dot < 0 ? [mark, ''] : [mark.slice(0, dot), mark.slice(dot + 1)];
}
