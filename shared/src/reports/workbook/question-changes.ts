import type { FieldFace } from '../../documents/field.js';
import type { QuestionId } from '../question-id.js';
import type { Holder } from '../shown-fields.js';
import { copyOf, keyValue, putRow, putValue, type Row, rowOf, rowsAt, valueAt } from './answer-edit.js';
import { judgeCell } from './cell-change.js';
import type { FoundCell, FoundForm, FoundRow, FoundTable } from './find-cells.js';
import type { PlannedField, TableBlock } from './sheet-plan.js';
import type { WorkbookIssue } from './workbook-issue.js';

/** One field that the workbook changes. */
export interface WorkbookChange {
  readonly question: QuestionId;
  /** As a comparison of two answers names it: 'steps.7.document.number'; a row that comes or goes ends in its key. */
  readonly path: string;
  readonly sheet: string;
  readonly cell: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly face: FieldFace;
  /** The system was changed too since the workbook was made. */
  readonly conflict: boolean;
  /** Whether it is part of the answer that would be saved. */
  readonly taken: boolean;
  /** Whether the answer still holds it after the form has left out what it does not ask for. */
  stands(answer: unknown): boolean;
}

export interface QuestionChanges {
  readonly question: QuestionId;
  readonly changes: readonly WorkbookChange[];
  /** The whole answer with the changes in it; undefined where none is taken. */
  readonly value: unknown;
  readonly issues: readonly WorkbookIssue[];
  readonly notes: readonly WorkbookIssue[];
}

interface Sides {
  readonly marked: unknown;
  readonly current: unknown;
  readonly token: string;
  /** Where both sides changed, the workbook is to stand. */
  readonly takeAll: boolean;
}

/** Everything the workbook changes in one question. */
export function changesOf(form: FoundForm, question: QuestionId, sides: Sides): QuestionChanges {
  const work = new QuestionWork(question, sides);
  for (const cell of form.fields) if (cell.question === question) work.readField(cell);
  for (const table of form.tables) if (table.question === question) work.readTable(table);
  return work.result();
}

class QuestionWork {
  private readonly changes: WorkbookChange[] = [];
  private readonly issues: WorkbookIssue[] = [];
  private readonly notes: WorkbookIssue[] = [];
  private readonly next: Row;

  constructor(
    private readonly question: QuestionId,
    private readonly sides: Sides,
  ) {
    this.next = copyOf(sides.current);
  }

  result(): QuestionChanges {
    const { question, changes, issues, notes, next } = this;
    const taken = changes.some((change) => change.taken);
    return { question, changes, issues, notes, value: taken ? next : undefined };
  }

  readField(cell: FoundCell): void {
    const { path } = cell.field;
    const change = this.judge(cell, path.join('.'), valueAt(this.sides.marked, path), {
      current: valueAt(this.sides.current, path),
      holderIn: (answer) => answer,
    });
    if (change?.taken) putValue(this.next, cell.field, valueIn(cell.field, change.after));
  }

  readTable({ block, rows }: FoundTable): void {
    const seen = new Set<string>();
    for (const row of rows) {
      const again = row.key !== null && seen.has(row.key);
      // A line that was copied is a new line: the first one keeps the id.
      const key = row.key === null || again ? `${this.sides.token}-r${row.row}` : row.key;
      if (again && (block.keys !== null || block.follows !== null)) this.refuse(row, 'workbook.row.twice');
      else this.readRow(block, key, row);
      seen.add(key);
    }
    if (block.keys === null)
      for (const row of rowsAt(this.sides.marked, block)) {
        const key = String(row[block.rowKey]);
        if (!seen.has(key)) this.removeRow(block, key, rows[0] ?? null);
      }
  }

  private readRow(block: TableBlock, key: string, row: FoundRow): void {
    const marked = rowOf(this.sides.marked, block, key);
    const current = rowOf(this.sides.current, block, key);
    const blank = row.cells.every(({ content }) => content === null);
    if (blank && block.keys === null) {
      const held = marked && row.cells.some(({ field }) => isHeld(valueAt(marked, field.path)));
      if (held) this.removeRow(block, key, row);
      return;
    }
    const rowPath = `${block.list}.${key}`;
    const next: Row = copyOf(current ?? { [block.rowKey]: keyValue(block, key) });
    if (!current && !marked && block.keys === null && block.follows === null)
      this.add(row, `${rowPath}.${block.rowKey}`, { before: null, after: key }, block);
    let changed = false;
    for (const cell of row.cells) {
      const { path } = cell.field;
      const change = this.judge(cell, `${rowPath}.${path.join('.')}`, valueAt(marked, path), {
        current: valueAt(current, path),
        holderIn: (answer) => rowOf(answer, block, key),
      });
      if (!change?.taken) continue;
      putValue(next, cell.field, valueIn(cell.field, change.after));
      changed = true;
    }
    const left = Object.keys(next).some((name) => name !== block.rowKey);
    if (changed) putRow(this.next, block, key, left ? next : null);
  }

  private removeRow(block: TableBlock, key: string, row: FoundRow | null): void {
    const current = rowOf(this.sides.current, block, key);
    if (!current) return;
    const untouched = same(current, rowOf(this.sides.marked, block, key));
    const taken = untouched || this.sides.takeAll;
    this.add(row, `${block.list}.${key}.${block.rowKey}`, { before: key, after: null }, block, !untouched);
    if (taken) putRow(this.next, block, key, null);
  }

  /** A row that comes or goes; it is shown at its own line, or at the head of its table where the line is gone. */
  private add(
    row: FoundRow | null,
    path: string,
    { before, after }: { before: unknown; after: unknown },
    block: TableBlock,
    conflict = false,
  ): void {
    const first = row?.cells[0];
    this.changes.push({
      question: this.question,
      path,
      sheet: row?.sheet ?? '',
      cell: first?.cell ?? '',
      before,
      after,
      face: { kind: 'key' },
      conflict,
      taken: !conflict || this.sides.takeAll,
      stands: (answer) => after === null || rowOf(answer, block, String(after)) !== null,
    });
  }

  private judge(
    cell: FoundCell,
    path: string,
    marked: unknown,
    { current, holderIn }: { current: unknown; holderIn: (answer: unknown) => Holder | unknown },
  ): WorkbookChange | null {
    const { sheet, cell: at, field, question } = cell;
    const verdict = judgeCell(cell, marked, current);
    if (verdict.kind === 'same') return null;
    const fullPath = field.option === null ? path : `${path}.${field.option}`;
    if (verdict.kind === 'refused') {
      this.issues.push({ sheet, cell: at, question, path: fullPath, code: verdict.reading.code });
      return null;
    }
    if (cell.formula)
      this.notes.push({ sheet, cell: at, question, path: fullPath, code: 'workbook.cell.formula' });
    const conflict = verdict.kind === 'conflict';
    const after = shown(field, verdict.value);
    const change: WorkbookChange = {
      question,
      path: fullPath,
      sheet,
      cell: at,
      before: field.option === null ? (current ?? null) : shown(field, includes(current, field.option)),
      after,
      face: field.face,
      conflict,
      taken: !conflict || this.sides.takeAll,
      stands: (answer) => {
        const value = valueAt(holderIn(answer), field.path);
        return field.option === null ? isHeld(value) : includes(value, field.option);
      },
    };
    this.changes.push(change);
    return change;
  }

  private refuse(row: FoundRow, code: WorkbookIssue['code']): void {
    this.issues.push({
      sheet: row.sheet,
      cell: row.cells[0]?.cell ?? null,
      question: this.question,
      code,
    });
  }
}

/** A ticked choice is shown as its code, an unticked one as nothing. */
const shown = (field: PlannedField, value: unknown): unknown =>
  field.option === null ? (value ?? null) : value === true ? field.option : null;

const valueIn = (field: PlannedField, after: unknown): unknown =>
  field.option === null ? after : after !== null;

const includes = (list: unknown, option: string | number): boolean =>
  Array.isArray(list) && list.includes(option);

const isHeld = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
