import { describe, expect, it } from '@jest/globals';
import type { CellContent, ReadCell, ReadSheet } from '../../documents/sheet-cell.js';
import type { Answers } from '../answer-schemas.js';
import { QUESTION_IDS, type QuestionId } from '../question-id.js';
import { rowOf, rowsAt, valueAt } from './answer-edit.js';
import { compareWorkbook, type CurrentReport } from './compare-workbook.js';
import { confirmMark, END, fieldMark, KEY_COLUMN, rowMark, tableMark, VALUE_COLUMN } from './sheet-marks.js';
import { blocksOf } from './sheet-plan.js';
import type { WorkbookMark } from './workbook-mark.js';
import { writeCell } from './write-cell.js';

const ANSWERS: Answers = {
  T1: { leadUnit: 'Sở Thông tin và Truyền thông', contributors: ['Sở Nội vụ', 'Sở Tài chính'] },
  T3: { answer: 'none' },
  A1: { step: 3 },
  A3: {
    steps: [
      { step: 1, startedOn: '2016-03-01' as never, document: { number: 'MH-1', symbol: 'KH-UBND' } },
      { step: 3, startedOn: '2017-03-01' as never },
    ],
  },
  C0: { has: 'yes', province: { kind: 'number', value: 0 }, commune: { kind: 'none', reason: 'Không có' } },
  C1: {
    packages: [
      { id: 'p-1', name: 'Một cửa A', type: 'oneStop', plan: 'unified' },
      { id: 'p-2', name: 'Một cửa B', type: 'oneStop', plan: 'merge' },
    ],
  },
  D2: { projects: [{ id: 'd-1', name: 'Dự án MH-1', funds: ['other', 'central'] }] },
  D3: { projects: [{ project: 'd-1', required: { answer: 'yes' } }] },
  E1: { A: { codes: ['NL', 'KP'], description: 'Thiếu biên chế' }, B: { none: true } },
};

const markOf = (answers: Answers): WorkbookMark => ({
  round: '2018-Q1',
  agency: 47,
  formVersion: 1,
  token: 'abcd1234',
  issuedAt: '2018-03-05T09:00:00+07:00',
  answers: QUESTION_IDS.map((question) => ({ question, version: 1, value: answers[question] ?? null })),
});

/** The workbook as it is made, cell by cell; a test then types into it. */
class Sheet {
  readonly cells = new Map<string, ReadCell>();
  readonly places = new Map<string, string>();
  private row = 1;

  constructor(private readonly answers: Answers = ANSWERS) {
    this.put(1, 1, words(KEY_COLUMN));
    this.put(1, 4, words(VALUE_COLUMN));
    for (const question of QUESTION_IDS) this.addQuestion(question, answers[question]);
  }

  private addQuestion(question: QuestionId, answer: unknown): void {
    for (const block of blocksOf(question, 'T')) {
      if (block.kind === 'fields')
        for (const field of block.fields) {
          this.put(++this.row, 1, words(fieldMark(question, field.place)));
          this.write(4, `${question}.${field.place}`, writeCell(field, valueAt(answer, field.path)));
        }
      else {
        this.put(++this.row, 1, words(tableMark(question, block.list)));
        block.columns.forEach(({ place }, at) => this.put(this.row, 4 + at, words(place)));
        const held = rowsAt(answer, block).map((row) => String(row[block.rowKey]));
        const free = block.keys === null ? ['abcd1234-1', 'abcd1234-2'] : block.keys.map(String);
        for (const key of new Set([...held, ...free])) {
          this.put(++this.row, 1, words(rowMark(key)));
          const row = rowOf(answer, block, key);
          block.columns.forEach((field, at) =>
            this.write(
              4 + at,
              `${question}.${block.list}.${key}.${field.place}`,
              writeCell(field, valueAt(row, field.path)),
            ),
          );
        }
        this.put(++this.row, 1, words(END));
      }
    }
    this.put(++this.row, 1, words(confirmMark(question)));
    this.places.set(confirmMark(question), `${this.row}/4`);
  }

  private write(column: number, place: string, cell: ReturnType<typeof writeCell>): void {
    this.places.set(place, `${this.row}/${column}`);
    if (cell === null) return;
    const content: CellContent =
      typeof cell === 'string'
        ? words(cell)
        : typeof cell === 'number'
          ? { kind: 'number', value: cell }
          : { kind: 'date', date: cell.date };
    this.put(this.row, column, content);
  }

  private put(row: number, column: number, content: CellContent): void {
    this.cells.set(`${row}/${column}`, { row, column, content, formula: false });
  }

  type(place: string, content: CellContent | string | number | null, formula = false): this {
    const at = this.places.get(place)!;
    const [row, column] = at.split('/').map(Number) as [number, number];
    if (content === null) this.cells.delete(at);
    else {
      const held =
        typeof content === 'string'
          ? words(content)
          : typeof content === 'number'
            ? ({ kind: 'number', value: content } as const)
            : content;
      this.cells.set(at, { row, column, content: held, formula });
    }
    return this;
  }

  empty(row: string): this {
    for (const place of this.places.keys()) if (place.startsWith(`${row}.`)) this.type(place, null);
    return this;
  }

  read(current: Partial<CurrentReport> = {}, take: QuestionId[] = []) {
    const sheet: ReadSheet = { name: 'A', hidden: false, cells: [...this.cells.values()], merges: [] };
    const report: CurrentReport = {
      variant: 'T',
      answers: ANSWERS,
      prefilled: [],
      editable: QUESTION_IDS,
      ...current,
    };
    return compareWorkbook([sheet], markOf(this.answers), report, take);
  }
}

const words = (text: string): CellContent => ({ kind: 'text', text });
const paths = (reading: ReturnType<Sheet['read']>) =>
  reading.changes.map(({ question, path }) => `${question}.${path}`);
const answer = (reading: ReturnType<Sheet['read']>, question: QuestionId) =>
  reading.answers.find((each) => each.question === question)?.value;

describe('a workbook that comes back', () => {
  it('unchanged changes nothing', () => {
    const reading = new Sheet().read();
    expect(reading).toMatchObject({ changes: [], answers: [], issues: [], notes: [], confirmed: [] });
  });

  it('unchanged changes nothing either where the report has moved on meanwhile', () => {
    const reading = new Sheet().read({ answers: { ...ANSWERS, A1: { step: 5 }, T1: { leadUnit: 'Khác' } } });
    expect(reading).toMatchObject({ changes: [], answers: [] });
  });

  it('with three changed cells has three changes, each with its cell, before and after', () => {
    const reading = new Sheet()
      .type('A1.step', 4)
      .type('C0.province', 12)
      .type('A3.steps.3.startedOn', '02/03/2017')
      .read();
    expect(paths(reading)).toEqual(['A1.step', 'A3.steps.3.startedOn', 'C0.province']);
    expect(reading.changes[1]).toMatchObject({ before: '2017-03-01', after: '2017-03-02', conflict: false });
    expect(answer(reading, 'A1')).toEqual({ step: 4 });
    expect(reading.issues).toEqual([]);
  });

  it('keeps what it has no cell for: the file of a document', () => {
    const fileId = '0f8fad5b-d9cb-469f-a165-70867728950e';
    const held = { document: { number: 'MH-9', fileId } };
    const answers = { ...ANSWERS, T1: { ...ANSWERS.T1, ...held } };
    const reading = new Sheet(answers).type('T1.document.number', 'MH-10').read({ answers });
    expect(answer(reading, 'T1')).toMatchObject({ document: { number: 'MH-10', fileId } });
  });

  it('adds a line under the id that the workbook gave it, so that a second import adds nothing', () => {
    const sheet = new Sheet().type('C1.packages.abcd1234-1.name', 'Một cửa C');
    const first = sheet.read();
    expect(paths(first)).toEqual(['C1.packages.abcd1234-1.id', 'C1.packages.abcd1234-1.name']);
    const saved = answer(first, 'C1') as Answers['C1'];
    expect(saved?.packages?.map(({ id }) => id)).toEqual(['p-1', 'p-2', 'abcd1234-1']);
    expect(sheet.read({ answers: { ...ANSWERS, C1: saved } as Answers }).changes).toEqual([]);
  });

  it('takes a line out of a register when the line is emptied', () => {
    const reading = new Sheet().empty('C1.packages.p-2').read();
    expect(paths(reading)).toEqual(['C1.packages.p-2.id']);
    expect(answer(reading, 'C1')).toEqual({ packages: [ANSWERS.C1!.packages![0]] });
  });

  it('keeps a chosen difficulty in its place and adds another', () => {
    const reading = new Sheet().type('E1.A.codes:HT', 'x').read();
    expect(paths(reading)).toEqual(['E1.A.codes.HT']);
    expect(answer(reading, 'E1')).toMatchObject({ A: { codes: ['NL', 'KP', 'HT'] } });
  });

  it('fills a project and its check in one go, by the id that both tables share', () => {
    const reading = new Sheet()
      .type('D2.projects.abcd1234-2.name', 'Dự án MH-2')
      .type('D3.projects.abcd1234-2.required.answer', 'Có')
      .read();
    expect(reading.issues).toEqual([]);
    expect(answer(reading, 'D3')).toMatchObject({
      projects: [{ project: 'd-1' }, { project: 'abcd1234-2', required: { answer: 'yes' } }],
    });
  });

  it('confirms what was taken over only where the cell is ticked and nothing was changed', () => {
    const sheet = new Sheet().type(confirmMark('A1'), 'x').type(confirmMark('T1'), 'x');
    expect(sheet.read({ prefilled: ['A1'] }).confirmed).toEqual(['A1']);
    expect(sheet.type('A1.step', 4).read({ prefilled: ['A1'] }).confirmed).toEqual([]);
  });
});

describe('a field changed on both sides', () => {
  const current = { answers: { ...ANSWERS, A1: { step: 5 } } };

  it('stays as the system has it, and is shown', () => {
    const reading = new Sheet().type('A1.step', 4).read(current);
    expect(reading.changes).toMatchObject([{ conflict: true, taken: false, before: 5, after: 4 }]);
    expect(reading.answers).toEqual([]);
  });

  it('follows the file where the person says so', () => {
    const reading = new Sheet().type('A1.step', 4).read(current, ['A1']);
    expect(answer(reading, 'A1')).toEqual({ step: 4 });
  });

  it('is no conflict where both sides say the same', () => {
    expect(new Sheet().type('A1.step', 5).read(current).changes).toEqual([]);
  });
});

describe('what cannot be taken is told at its cell', () => {
  it('and keeps the whole workbook from being taken', () => {
    const reading = new Sheet().type('A3.steps.1.startedOn', '32/13/2017').type('C0.province', '12,5').read();
    expect(reading.issues).toMatchObject([
      { sheet: 'A', question: 'A3', path: 'steps.1.startedOn', code: 'workbook.cell.date' },
      { question: 'C0', path: 'province', code: 'workbook.cell.count' },
    ]);
    for (const { cell } of reading.issues) expect(cell).toMatch(/^D\d+$/);
  });

  it('a text in a question that is a state secret, without repeating it', () => {
    const secret = { ...ANSWERS, T3: { answer: 'some', questions: ['A3'] } } as Answers;
    const reading = new Sheet(secret).type('A3.steps.3.document.number', 'MH-77').read({ answers: secret });
    expect(reading.issues).toMatchObject([{ code: 'workbook.cell.secret', question: 'A3' }]);
    const day = new Sheet(secret).type('A3.steps.3.startedOn', '01/04/2017').read({ answers: secret });
    expect(day.issues).toEqual([]);
  });

  it('a question that completion was not asked for', () => {
    const reading = new Sheet().type('A1.step', 4).read({ editable: ['T1'] });
    expect(reading.issues).toMatchObject([{ question: 'A1', code: 'workbook.question.closed' }]);
  });

  it('a field that the choice made does not ask for is left out and told', () => {
    const reading = new Sheet().type('C0.noneBasis', 'Nghị định').read();
    expect(reading.notes).toMatchObject([{ question: 'C0', code: 'workbook.cell.notAsked' }]);
    expect(answer(reading, 'C0')).not.toHaveProperty('noneBasis');
  });

  it('the result of a formula is taken and told', () => {
    const reading = new Sheet().type('C0.province', 7, true).read();
    expect(reading.notes).toMatchObject([{ code: 'workbook.cell.formula' }]);
    expect(answer(reading, 'C0')).toMatchObject({ province: { kind: 'number', value: 7 } });
  });
});
