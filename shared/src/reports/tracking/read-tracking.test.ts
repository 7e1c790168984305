import { describe, expect, it } from '@jest/globals';
import type { ReadSheet } from '../../documents/sheet-cell.js';
import { LATEST_FORM } from '../form-context.js';
import { AGENCIES, KEPT, MAPPING, NAMES, sheetOf, stands } from './build-sheet.js';
import { readTracking, wordOf } from './read-tracking.js';
import type { SheetMapping } from './sheet-mapping.js';

const read = (sheet: ReadSheet, more: Partial<SheetMapping> = {}, agencies = AGENCIES) =>
  readTracking(sheet, { ...MAPPING, ...more }, NAMES, agencies, LATEST_FORM, 'tep');

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
      stands(18, 'B', { earlier: { A1: { step: 3 } } }),
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
