import { isClosedBySecrecy } from '@ega/shared/reports/answer-fields';
import type { Answers } from '@ega/shared/reports/answer-schemas';
import { areaOf, type QuestionArea } from '@ega/shared/reports/question-id';
import { programmeTasksOn } from '@ega/shared/areas/architecture/programme-tasks';
import { areaTitle, fieldLabel, questionTitle } from '@ega/shared/reports/question-text';
import { rowName } from '@ega/shared/reports/row-name';
import { rowsAt, valueAt } from '@ega/shared/reports/workbook/answer-edit';
import { cellHint, cellLabel } from '@ega/shared/reports/workbook/sheet-labels';
import {
  confirmMark,
  END,
  fieldMark,
  KEY_COLUMN,
  LOOK,
  rowMark,
  tableMark,
  VALUE_COLUMN,
} from '@ega/shared/reports/workbook/sheet-marks';
import { blocksOf, type PlannedField, type TableBlock } from '@ega/shared/reports/workbook/sheet-plan';
import { TICK, writeCell } from '@ega/shared/reports/workbook/write-cell';
import { cellName, columnName } from '@ega/shared/documents/sheet-cell';
import { type MessageCode, say, sayData } from '@ega/shared/text/say';
import type { WorkbookQuestion, WorkbookSource } from '../reports/workbook-source.queries.js';
import { fieldHelp, formatOf } from './field-help.js';
import type { CellHelp, CellLook, FormCell, FormRow, FormSheet } from './form-workbook.js';
import { formTitle } from './form-workbook-head.js';

const KEY = 1;
const CODE = 2;
const LABEL = 3;
const VALUE = 4;
const GUIDE = 5;
const FIRST_WIDTHS = [0, 7, 46, 42, 40];
const TABLE_WIDTH = 24;
/** Lines left free under a register. */
const FREE_LINES = 15;

const t = (code: MessageCode): string => sayData('vi', code);

/** One sheet for each part of the form; `lists` gathers the choices that its cells offer. */
export function sectionSheets(
  source: WorkbookSource,
  demo: string | null,
  lists: Map<string, readonly string[]>,
): FormSheet[] {
  const areas = [...new Set(source.questions.map(({ id }) => areaOf(id)))];
  return areas.map((area) => new SectionSheet(source, area, demo, lists).build());
}

/** 'B. Nền tảng tích hợp': a sheet's name takes 31 characters and no bracket. */
export function sheetName(area: QuestionArea, source: WorkbookSource): string {
  const title = areaTitle(area, source.agency.variant, 'vi', source.form);
  return title
    .replace(/[[\]*?/\\:]/g, ' ')
    .split(/[,(]/)[0]!
    .trim()
    .slice(0, 31);
}

class SectionSheet {
  private readonly rows: FormRow[] = [];
  private columns = GUIDE;
  /** Where each row of a register has its name, for the tables that follow it. */
  private readonly names = new Map<string, string>();
  private readonly lines = new Map<string, { from: number; to: number }>();

  constructor(
    private readonly source: WorkbookSource,
    private readonly area: QuestionArea,
    private readonly demo: string | null,
    private readonly lists: Map<string, readonly string[]>,
  ) {}

  build(): FormSheet {
    const { agency, form } = this.source;
    const title = areaTitle(this.area, agency.variant, 'vi', form).toLocaleUpperCase('vi');
    this.add([this.mark(KEY_COLUMN), { column: VALUE, value: VALUE_COLUMN, look: 'mark' }], true);
    if (this.demo) this.look([{ column: CODE, value: this.demo, look: 'demo' }]);
    this.look([{ column: CODE, value: title, look: 'title' }]);
    this.look([{ column: CODE, value: `${agency.agencyName} – ${formTitle(this.source)}`, look: 'line' }]);
    this.look(
      (['code', 'content', 'answer', 'guide'] as const).map((name, at) => ({
        column: CODE + at,
        value: t(`form.sheet.${name}`),
        look: 'head',
      })),
    );
    const keptRows = this.rows.length;
    for (const question of this.source.questions)
      if (areaOf(question.id) === this.area) this.addQuestion(question);
    const extra = Array.from({ length: this.columns - GUIDE }, () => TABLE_WIDTH);
    return {
      name: sheetName(this.area, this.source),
      widths: [...FIRST_WIDTHS, ...extra],
      rows: this.rows,
      keptColumns: LABEL,
      keptRows,
    };
  }

  private addQuestion(question: WorkbookQuestion): void {
    const { variant } = this.source.agency;
    const state = question.secret
      ? t('form.sheet.secretClosed')
      : question.editable
        ? null
        : t('form.sheet.closed');
    const title = questionTitle(question.id, variant, 'vi', this.source.form);
    this.look([
      { column: CODE, value: question.id, look: 'question' },
      { column: LABEL, value: title, look: 'question', to: VALUE },
      { column: GUIDE, value: state, look: 'question' },
    ]);
    for (const block of blocksOf(question.id, variant, this.source.form)) {
      if (block.kind === 'table') this.addTable(question, block);
      else for (const field of block.fields) this.addField(question, field);
    }
    if (question.prefilled && question.editable)
      this.add([
        this.mark(confirmMark(question.id)),
        { column: CODE, value: question.id, look: 'label' },
        { column: LABEL, value: t('form.sheet.confirm'), look: 'label' },
        { column: VALUE, value: null, look: 'input', help: this.tick() },
      ]);
    this.add([this.mark(END)]);
  }

  private addField(question: WorkbookQuestion, field: PlannedField): void {
    const { variant } = this.source.agency;
    const help = this.helpOf(field);
    const hint = cellHint(question.id, field, variant) ?? help?.prompt ?? null;
    this.add([
      this.mark(fieldMark(question.id, field.place)),
      { column: CODE, value: question.id, look: 'label' },
      { column: LABEL, value: cellLabel(question.id, field, variant), look: 'label' },
      this.input(question, field, VALUE, valueAt(question.value, field.path)),
      { column: GUIDE, value: hint, look: 'hint' },
    ]);
  }

  private addTable(question: WorkbookQuestion, block: TableBlock): void {
    const { variant } = this.source.agency;
    this.columns = Math.max(this.columns, VALUE + block.columns.length - 1);
    this.add(
      [
        this.mark(tableMark(question.id, block.list)),
        ...block.columns.map(({ place }, at): FormCell => ({
          column: VALUE + at,
          value: place,
          look: 'mark',
        })),
      ],
      true,
    );
    this.look([
      { column: CODE, value: t('form.sheet.row'), look: 'head' },
      {
        column: LABEL,
        value: fieldLabel(question.id, block.list, variant, 'vi', this.source.form),
        look: 'head',
      },
      ...block.columns.map((field, at): FormCell => ({
        column: VALUE + at,
        value: cellLabel(question.id, field, variant),
        look: 'head',
      })),
    ]);
    this.keysOf(question, block).forEach((key, at) => this.addRow(question, block, key, at));
    this.add([this.mark(END)]);
  }

  private addRow(question: WorkbookQuestion, block: TableBlock, key: string, at: number): void {
    const row = rowsAt(question.value, block).find((each) => String(each[block.rowKey]) === key);
    const line = this.rows.length + 1;
    const list = `${question.id}.${block.list}`;
    if (block.rowKey === 'id') this.names.set(`${list}.${key}`, cellName(line, VALUE));
    if (block.rowKey === 'id') this.spread(list, line);
    this.add([
      this.mark(rowMark(key)),
      { column: CODE, value: at + 1, look: 'label' },
      { column: LABEL, value: this.nameOf(question, block, key, at), look: 'label' },
      ...block.columns.map((field, n) =>
        this.input(question, field, VALUE + n, row && valueAt(row, field.path)),
      ),
    ]);
  }

  /** The rows of a fixed table; those of a register with room for new ones, whose ids are given here already. */
  private keysOf(question: WorkbookQuestion, block: TableBlock): string[] {
    if (block.keys !== null) return block.keys.map(String);
    const held = rowsAt(question.value, block).map((row) => String(row[block.rowKey]));
    const { follows } = block;
    if (block.rowKey !== 'id' && !follows) {
      const { form } = this.source;
      const listed =
        block.rowKey === 'conclusion'
          ? form.conclusions.map(({ key }) => key)
          : programmeTasksOn(form.programmeTasks, form.day).map(({ code }) => code);
      return [...new Set([...listed, ...held])];
    }
    const free = Array.from({ length: FREE_LINES }, (_, n) => `${this.source.mark.token}-${n + 1}`);
    if (!follows) return [...held, ...free.filter((key) => !held.includes(key))];
    const followed = this.source.questions.find(({ id }) => id === follows.question);
    const rows = rowsAt(followed?.value, { list: follows.list }).map((row) => String(row[follows.rowKey]));
    return [...new Set([...rows, ...held, ...free])];
  }

  private nameOf(question: WorkbookQuestion, block: TableBlock, key: string, at: number): FormCell['value'] {
    const { follows } = block;
    const named = (code: string | number, answers: Answers | null): string =>
      rowName(question.id, block.list, { [block.rowKey]: code }, answers, 'vi', this.source.form);
    if (follows) {
      const cell = this.names.get(`${follows.question}.${follows.list}.${key}`);
      const name = named(key, this.source.answers);
      return cell ? { formula: `IF(${cell}="","",${cell})`, result: name } : name;
    }
    if (block.rowKey === 'id') return say('vi', 'answer.row', { n: at + 1 });
    const code = block.keys?.find((each) => String(each) === key) ?? key;
    return named(code, null) || String(code);
  }

  /** From the first to the last line of a register, for the cells that choose one of them. */
  private spread(list: string, line: number): void {
    const from = this.lines.get(list)?.from ?? line;
    this.lines.set(list, { from, to: line });
  }

  private input(question: WorkbookQuestion, field: PlannedField, column: number, value: unknown): FormCell {
    const closed = !question.editable || (question.secret && isClosedBySecrecy(field.face));
    const help = this.helpOf(field);
    return {
      column,
      value: writeCell(field, this.nameIn(field, value)),
      look: closed ? 'closed' : 'input',
      ...formatOf(field.face.kind),
      ...(closed || !help ? {} : { help }),
    };
  }

  /** A line of another register is shown by its name. */
  private nameIn({ refers }: PlannedField, value: unknown): unknown {
    if (!refers || typeof value !== 'string') return value;
    const rows = rowsAt(this.source.answers[refers.question], refers);
    return rows.find((row) => row[refers.rowKey] === value)?.[refers.named] ?? value;
  }

  private helpOf(field: PlannedField): CellHelp | null {
    const lines = field.refers && this.lines.get(`${field.refers.question}.${field.refers.list}`);
    if (lines) {
      const range = `$${columnName(VALUE)}$${lines.from}:$${columnName(VALUE)}$${lines.to}`;
      return { kind: 'range', range, prompt: t('form.sheet.choiceHint') };
    }
    return fieldHelp(field, this.lists);
  }

  private tick(): CellHelp {
    this.lists.set('tick', [TICK]);
    return { kind: 'list', list: 'tick', strict: true, prompt: t('form.sheet.tickHint') };
  }

  private mark = (value: string): FormCell => ({ column: KEY, value, look: 'mark' as CellLook });

  /** A line to be looked at. */
  private look(cells: readonly FormCell[]): void {
    this.add([this.mark(LOOK), ...cells]);
  }

  private add(cells: readonly FormCell[], hidden = false): void {
    this.rows.push(hidden ? { cells, hidden } : { cells });
  }
}
