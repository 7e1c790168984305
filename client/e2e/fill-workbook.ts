import ExcelJS from 'exceljs';
import type { FormVariant } from '@ega/shared/agencies/kind';
import type { Answers } from '@ega/shared/reports/answer-schemas';
import type { FormContext } from '@ega/shared/reports/form-context';
import { isQuestionId } from '@ega/shared/reports/question-id';
import { rowsAt, valueAt } from '@ega/shared/reports/workbook/answer-edit';
import { blocksOf, type PlannedField, type TableBlock } from '@ega/shared/reports/workbook/sheet-plan';
import { writeCell } from '@ega/shared/reports/workbook/write-cell';
import type { RowIds } from './type-answers.js';

const MARKS = 1;
const VALUE = 4;

interface Report {
  readonly variant: FormVariant;
  readonly form: FormContext;
  readonly answers: Answers;
}

/**
 * Types a whole report into the cells of a downloaded workbook, as a person does who works in Excel: the lines of a
 * register one under the other, the choices by their words. `rows` learns which line became which row.
 */
export async function fillWorkbook(bytes: Buffer, report: Report, rows: RowIds): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as never);
  for (const sheet of book.worksheets)
    if (sheet.state === 'visible') new SheetTyping(report, rows).type(sheet);
  return Buffer.from(await book.xlsx.writeBuffer());
}

class SheetTyping {
  private table: { question: keyof Answers; block: TableBlock; columns: Map<number, PlannedField> } | null =
    null;
  private left: Record<string, unknown>[] = [];

  constructor(
    private readonly report: Report,
    private readonly rows: RowIds,
  ) {}

  type(sheet: ExcelJS.Worksheet): void {
    sheet.eachRow((row) => {
      const mark = row.getCell(MARKS).text;
      if (mark.startsWith('#')) this.begin(row, mark.slice(1));
      else if (mark.startsWith(':')) this.typeRow(row, mark.slice(1));
      else if (mark !== '.' && mark.includes('.')) this.typeField(row, mark);
    });
  }

  private begin(row: ExcelJS.Row, mark: string): void {
    const [question = '', list = ''] = mark.split(/\.(.*)/s, 2);
    if (!isQuestionId(question)) return;
    const block = this.blocks(question).find((each) => each.kind === 'table' && each.list === list);
    if (block?.kind !== 'table') return;
    const columns = new Map<number, PlannedField>();
    row.eachCell((cell, column) => {
      const field = block.columns.find(({ place }) => place === cell.text);
      if (field) columns.set(column, field);
    });
    this.table = { question, block, columns };
    this.left = [...rowsAt(this.report.answers[question], block)];
  }

  private typeRow(row: ExcelJS.Row, key: string): void {
    if (!this.table) return;
    const { question, block, columns } = this.table;
    const held = this.take(question, block, key);
    if (!held) return;
    for (const [column, field] of columns) this.put(row.getCell(column), field, valueAt(held, field.path));
  }

  /** The answer that belongs on a line: by its key, the next one of a register, or that of the register it follows. */
  private take(question: string, { rowKey, list, keys, follows }: TableBlock, key: string) {
    const keyOf = (row: Record<string, unknown>): string => {
      const own = String(row[rowKey]);
      return follows ? (this.rows.get(`${follows.question}.${follows.list}.${own}`) ?? own) : own;
    };
    if (keys === null && rowKey === 'id') {
      const next = this.left.shift();
      if (next) this.rows.set(`${question}.${list}.${String(next['id'])}`, key);
      return next;
    }
    return this.left.find((row) => keyOf(row) === key);
  }

  private typeField(row: ExcelJS.Row, mark: string): void {
    const [question = '', place = ''] = mark.split(/\.(.*)/s, 2);
    if (!isQuestionId(question)) return;
    for (const block of this.blocks(question)) {
      const field = block.kind === 'fields' ? block.fields.find((each) => each.place === place) : undefined;
      if (field) this.put(row.getCell(VALUE), field, valueAt(this.report.answers[question], field.path));
    }
  }

  private put(cell: ExcelJS.Cell, field: PlannedField, value: unknown): void {
    const written = writeCell(field, this.nameIn(field, value));
    if (written === null) return;
    cell.value = typeof written === 'object' ? new Date(`${written.date}T00:00:00Z`) : written;
  }

  /** A line of another register is chosen by its name. */
  private nameIn({ refers }: PlannedField, value: unknown): unknown {
    if (!refers) return value;
    const lines = rowsAt(this.report.answers[refers.question], refers);
    return lines.find((line) => line[refers.rowKey] === value)?.[refers.named] ?? value;
  }

  private blocks(question: keyof Answers) {
    return blocksOf(question, this.report.variant, this.report.form);
  }
}
