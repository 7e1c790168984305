import { describe, expect, it } from '@jest/globals';
import type { CellContent, ReadSheet } from '../../documents/sheet-cell.js';
import { LATEST_FORM } from '../form-context.js';
import { AgencyNames, heardName, type NamedAgency } from './agency-names.js';
import { allCoreFields, coreFields, coreLabel } from './core-fields.js';
import { guessFields } from './guess-fields.js';
import { readTracking, type TrackedAgency, wordOf } from './read-tracking.js';
import type { SheetMapping } from './sheet-mapping.js';
import { linesOf } from './sheet-lines.js';

const agency = (number: number, nameVi: string, more: Partial<NamedAgency> = {}): NamedAgency => ({
  number,
  nameVi,
  nameEn: `Agency ${number}`,
  agencyName: nameVi,
  abbreviation: null,
  code: null,
  ...more,
});
const NAMES = new AgencyNames([
  agency(18, 'Bộ Y tế', { abbreviation: 'BYT', code: 'G18' }),
  agency(14, 'Bộ Thông tin và Truyền thông', { abbreviation: 'BTTTT' }),
  agency(38, 'Tỉnh Bình Định', { agencyName: 'Ủy ban nhân dân tỉnh Bình Định', code: 'H08' }),
  agency(39, 'Tỉnh Bình Dương', { agencyName: 'Ủy ban nhân dân tỉnh Bình Dương' }),
  agency(47, 'Thành phố Đà Nẵng', { agencyName: 'Ủy ban nhân dân thành phố Đà Nẵng' }),
]);

const stands = (number: number, variant: 'B' | 'T', more: Partial<TrackedAgency> = {}): TrackedAgency => ({
  number,
  variant,
  target: 'offer',
  answers: {},
  answered: [],
  secret: [],
  ...more,
});
const AGENCIES = [stands(18, 'B'), stands(14, 'B'), stands(38, 'T'), stands(39, 'T'), stands(47, 'T')];

type Typed = string | number | CellContent | null;

/** A sheet as people keep it, from rows of what stands in its cells. */
function sheetOf(rows: readonly (readonly Typed[])[], merges: ReadSheet['merges'] = []): ReadSheet {
  const cells = rows.flatMap((line, row) =>
    line.flatMap((typed, column) => {
      if (typed === null) return [];
      const content: CellContent =
        typeof typed === 'string'
          ? { kind: 'text', text: typed }
          : typeof typed === 'number'
            ? { kind: 'number', value: typed }
            : typed;
      return [{ row: row + 1, column: column + 1, content, formula: false }];
    }),
  );
  return { name: 'Theo dõi', hidden: false, cells, merges };
}

const KEPT = sheetOf(
  [
    ['BẢNG THEO DÕI TÌNH HÌNH XÂY DỰNG KIẾN TRÚC'],
    ['STT', 'Cơ quan', 'Tình trạng', 'Quyết định ban hành', null, 'Ghi chú'],
    [null, null, null, 'Số, ký hiệu', 'Ngày ban hành', null],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
    ['I', 'Bộ, cơ quan ngang bộ'],
    [1, 'Bộ Y Tế', 'Đã ban hành', '4159/QĐ-BYT', { kind: 'date', date: '2015-10-13' as never }, 'x'],
    ['II', 'Tỉnh, thành phố'],
    [2, 'UBND tỉnh Bình Định', 'Đang làm dự thảo', null, '-'],
    [3, 'TP. Đà Nẵng', '7', 'Quyết định số 6068/QĐ-UBND', '1/8/2016'],
  ],
  [{ top: 2, left: 4, bottom: 2, right: 5 }],
);
const MAPPING: SheetMapping = {
  sheet: 'Theo dõi',
  agencyColumn: 2,
  columns: { 3: 'A1.step', 4: 'A3.steps.7.document.issued', 5: 'A3.steps.7.document.issuedOn' },
  rows: {},
  words: {},
};
const read = (sheet: ReadSheet, more: Partial<SheetMapping> = {}, agencies = AGENCIES) =>
  readTracking(sheet, { ...MAPPING, ...more }, NAMES, agencies, LATEST_FORM);

describe('the agency of a line', () => {
  it.each([
    ['BỘ Y TẾ', 18],
    ['byt', 18],
    ['G18', 18],
    ['3. Bộ Thông tin & Truyền thông', 14],
    ['UBND tỉnh Bình Định', 38],
    ['Bình Định'.normalize('NFD'), 38],
    ['TP Đà Nẵng', 47],
    ['TP. Đà Nẵng', 47],
    ['Bình', null],
  ])('%s', (text, number) => expect(NAMES.find(text)).toBe(number));

  it('that is written with a slip is asked, with the nearest names to choose from', () => {
    expect(NAMES.find('Bình Địnhh')).toBeNull();
    expect(NAMES.similar('Bình Địnhh')[0]).toBe(38);
  });

  it('that an officer explained before is known, unless it is the name of another', () => {
    const noted = new Map([
      [heardName('Sở TTTT Bình Định'), 38],
      [heardName('Bộ Y tế'), 38],
    ]);
    const names = new AgencyNames([agency(18, 'Bộ Y tế'), agency(38, 'Tỉnh Bình Định')], noted);
    expect(names.find('Sở TTTT Bình Định')).toBe(38);
    expect(names.find('Bộ Y tế')).toBe(18);
  });
});

describe('the lines of a sheet that people keep', () => {
  it('are found below titles, headings of two lines, numbers of columns and groups', () => {
    const lines = linesOf(KEPT, NAMES)!;
    expect(lines).toMatchObject({ agencyColumn: 2, firstRow: 6, recognised: 3 });
    expect(lines.columns.map(({ head }) => head)).toEqual([
      'STT',
      'Cơ quan',
      'Tình trạng',
      'Quyết định ban hành – Số, ký hiệu',
      'Quyết định ban hành – Ngày ban hành',
      'Ghi chú',
    ]);
  });

  it('get a proposal for each heading that is usual; what was left out before stays left out', () => {
    const { columns } = linesOf(KEPT, NAMES)!;
    const fields = allCoreFields(LATEST_FORM);
    expect([...guessFields(columns, fields, new Map())]).toEqual([
      [3, 'A1.step'],
      [4, 'A3.steps.7.document.issued'],
      [5, 'A3.steps.7.document.issuedOn'],
    ]);
    const noted = new Map([
      ['tinh trang', '-'],
      ['ghi chu', 'A6.leadUnit'],
    ]);
    expect([...guessFields(columns, fields, noted).keys()]).toEqual([4, 5, 6]);
  });

  it('are none where no cell names an agency', () =>
    expect(linesOf(sheetOf([['Tên'], ['Công ty A']]), NAMES)).toBeNull());
});

describe('a sheet read as it was explained', () => {
  it('asks for words that are no choice, takes nothing of them, and reads the rest', () => {
    const reading = read(KEPT);
    expect(reading.issues).toEqual([
      { sheet: 'Theo dõi', cell: 'C8', question: 'A1', path: 'step', code: 'workbook.cell.choice' },
    ]);
    expect(reading.unknownWords).toEqual([
      {
        word: wordOf('A1.step', 'Đang làm dự thảo'),
        key: 'A1.step',
        text: 'Đang làm dự thảo',
        cells: ['C8'],
      },
    ]);
    expect(reading.unknownLines).toEqual([]);
  });

  it('gives each agency its answers once every word is explained', () => {
    const words = { [wordOf('A1.step', 'Đang làm dự thảo')]: 'Bước 3. Đang xây dựng dự thảo' };
    const { lines, issues } = read(KEPT, { words });
    expect(issues).toEqual([]);
    expect(lines.map(({ number, answers }) => [number, answers])).toEqual([
      [
        18,
        [
          { question: 'A1', value: { step: 7 } },
          {
            question: 'A3',
            value: {
              steps: [{ step: 7, document: { number: '4159', symbol: 'QĐ-BYT', issuedOn: '2015-10-13' } }],
            },
          },
        ],
      ],
      [38, [{ question: 'A1', value: { step: 3 } }]],
      [
        47,
        [
          { question: 'A1', value: { step: 7 } },
          {
            question: 'A3',
            value: {
              steps: [{ step: 7, document: { number: '6068', symbol: 'QĐ-UBND', issuedOn: '2016-08-01' } }],
            },
          },
        ],
      ],
    ]);
  });

  it('changes nothing where everything is known already', () => {
    const words = { [wordOf('A1.step', 'Đang làm dự thảo')]: '' };
    const known = AGENCIES.map((each) => ({
      ...each,
      answers: Object.fromEntries(
        read(KEPT, { words })
          .lines.find(({ number }) => number === each.number)
          ?.answers.map(({ question, value }) => [question, value]) ?? [],
      ),
    }));
    expect(read(KEPT, { words }, known).lines.flatMap(({ changes }) => changes)).toEqual([]);
  });

  it('keeps to what the agency answered itself, what it began itself and what is secret', () => {
    const words = { [wordOf('A1.step', 'Đang làm dự thảo')]: '' };
    const agencies = [
      stands(18, 'B', { answered: ['A1'] }),
      stands(38, 'T', { target: 'closed' }),
      stands(47, 'T', { secret: ['A3'] }),
    ];
    const { lines, notes, issues } = read(KEPT, { words }, agencies);
    expect(lines.map(({ number, answers }) => [number, answers.map(({ question }) => question)])).toEqual([
      [18, ['A3']],
      [38, []],
      [47, ['A1', 'A3']],
    ]);
    expect(notes).toMatchObject([{ cell: 'C6', code: 'tracking.cell.answered' }]);
    expect(issues).toMatchObject([
      { cell: 'D9', code: 'workbook.cell.secret' },
      { cell: 'D9', code: 'workbook.cell.secret' },
    ]);
  });

  it('tells every line it does not know, knows twice or is not asked in the round', () => {
    const sheet = sheetOf([
      ['Cơ quan', 'Tình trạng'],
      ['Bộ Y tế', '7'],
      ['Bộ Y tế', '6'],
      ['Bình Dươngg', '5'],
      ['Tổng cộng'],
      ['Bình Dương', '3'],
    ]);
    const reading = read(sheet, { agencyColumn: 1, columns: { 2: 'A1.step' } }, [stands(18, 'B')]);
    expect(reading.issues.map(({ cell, code }) => [cell, code])).toEqual([
      ['A3', 'tracking.line.twice'],
      ['A4', 'tracking.line.unknown'],
      ['A6', 'tracking.line.notAsked'],
    ]);
    expect(reading.unknownLines).toMatchObject([{ row: 4, text: 'Bình Dươngg', similar: [39, 38] }]);
    const chosen = read(sheet, { agencyColumn: 1, columns: { 2: 'A1.step' }, rows: { 3: 0, 4: 0, 6: 0 } });
    expect(chosen.issues).toEqual([]);
  });

  it.each([
    ['A3.steps.7.document.issuedOn', '31/02/2016', 'workbook.cell.date'],
    ['A3.steps.7.document.issued', 'chưa có', 'tracking.cell.issued'],
    ['C2.count', '2,5', 'workbook.cell.integer'],
    ['C2.count', '1,234', 'workbook.cell.integer'],
    ['C7.level1', { kind: 'error', text: '#REF!' } as const, 'workbook.cell.error'],
  ])('refuses %s where %s is written, naming the cell', (key, typed, code) => {
    const sheet = sheetOf([
      ['Cơ quan', 'Cột'],
      ['Bình Định', typed],
    ]);
    const reading = read(sheet, { agencyColumn: 1, columns: { 2: key } });
    expect(reading.issues).toMatchObject([{ cell: 'B2', code }]);
    expect(reading.lines[0]!.answers).toEqual([]);
  });

  it.each([
    [
      'A3.steps.7.document.issued',
      '383/QĐ-UBND ngày 5/6/2017',
      { number: '383', symbol: 'QĐ-UBND', issuedOn: '2017-06-05' },
    ],
    ['A3.steps.7.document.issued', 383, { number: '383' }],
    ['A3.steps.7.document.issuedOn', 'ngày 05/6/2017', { issuedOn: '2017-06-05' }],
  ])('reads %s as it is written: %s', (key, typed, document) => {
    const sheet = sheetOf([
      ['Cơ quan', 'Cột'],
      ['Bình Định', typed],
    ]);
    const { lines, issues } = read(sheet, { agencyColumn: 1, columns: { 2: key } });
    expect(issues).toEqual([]);
    expect(lines[0]!.answers).toEqual([{ question: 'A3', value: { steps: [{ step: 7, document }] } }]);
  });

  it('reads 1.250 and 12,0 as people here write whole numbers', () => {
    const sheet = sheetOf([
      ['Cơ quan', 'Mức 1', 'Mức 2'],
      ['Bình Định', '1.250', '12,0'],
    ]);
    const { lines } = read(sheet, { agencyColumn: 1, columns: { 2: 'C7.level1', 3: 'C7.level2' } });
    expect(lines[0]!.answers[0]!.value).toMatchObject({
      level1: { kind: 'number', value: 1250 },
      level2: { kind: 'number', value: 12 },
    });
  });
});

describe('the fields one line can hold', () => {
  it('are those the kind of agency is asked, each with a label of its own', () => {
    const keys = (variant: 'B' | 'T') => coreFields(variant, LATEST_FORM).map(({ key }) => key);
    expect(keys('B')).toContain('C0.total');
    expect(keys('T')).not.toContain('C0.total');
    expect(keys('T')).toContain('C4.levels.district.used');
    for (const lang of ['vi', 'en'] as const) {
      const labels = allCoreFields(LATEST_FORM).map((field) => `${field.question} ${coreLabel(field, lang)}`);
      expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
    }
  });
});
