import { describe, expect, it } from '@jest/globals';
import type { CellContent } from '../../documents/sheet-cell.js';
import type { QuestionId } from '../question-id.js';
import { readCell } from './read-cell.js';
import { blocksOf, type PlannedField } from './sheet-plan.js';

const field = (question: QuestionId, place: string): PlannedField =>
  blocksOf(question, 'T')
    .flatMap((block) => (block.kind === 'fields' ? block.fields : block.columns))
    .find((each) => each.place === place)!;

const words = (text: string): CellContent => ({ kind: 'text', text });
const number = (value: number): CellContent => ({ kind: 'number', value });
const value = (question: QuestionId, place: string, content: CellContent | null): unknown => {
  const reading = readCell(field(question, place), content);
  return reading.ok ? reading.value : reading.code;
};

describe('a cell of the workbook is read as its field', () => {
  it.each([
    ['27/02/2017', '2017-02-27'],
    ['7-2-2017', '2017-02-07'],
    ['27.02.2017', '2017-02-27'],
    ['2017-02-27', '2017-02-27'],
    [' 27/02/2017 ', '2017-02-27'],
    ['31/02/2017', 'workbook.cell.date'],
    ['02/27/2017', 'workbook.cell.date'],
    ['quý I/2017', 'workbook.cell.date'],
    ['42793', 'workbook.cell.date'],
  ])('the day %j', (text, expected) => {
    expect(value('A3', 'startedOn', words(text))).toBe(expected);
  });

  it('a day of the calendar of the program, and a number that is none', () => {
    expect(value('A3', 'startedOn', { kind: 'date', date: '2017-02-27' as never })).toBe('2017-02-27');
    expect(value('A3', 'startedOn', { kind: 'date', date: null })).toBe('malformed.date');
    expect(value('A3', 'startedOn', number(42793))).toBe('workbook.cell.date');
  });

  it.each([
    [number(12), 12],
    [words('12'), 12],
    [words('1.234'), 1234],
    [words('1 234'), 1234],
    [words('12,0'), 12],
    [number(12.5), 'workbook.cell.count'],
    [words('12,5'), 'workbook.cell.count'],
    [words('1,234'), 'workbook.cell.count'],
    [words('12 TTHC'), 'workbook.cell.count'],
    [words('1.23'), 'workbook.cell.count'],
    [number(-1), 'malformed.range'],
    [number(1e12), 'malformed.range'],
  ])('the figure %j', (content, expected) => {
    const read = value('C7', 'level1', content);
    expect(read).toEqual(typeof expected === 'number' ? { kind: 'number', value: expected } : expected);
  });

  it('no figure: empty, nothing to report, not yet known (catalogue 0.4)', () => {
    expect(value('C7', 'level1', null)).toBeNull();
    expect(value('C7', 'level1', number(0))).toEqual({ kind: 'number', value: 0 });
    expect(value('C7', 'level1', words('Không phát sinh: chưa có thủ tục'))).toEqual({
      kind: 'none',
      reason: 'chưa có thủ tục',
    });
    expect(value('C7', 'level1', words('không phát sinh'))).toEqual({ kind: 'none' });
    expect(value('C7', 'level1', words('Chưa có số liệu (dự kiến 30/6/2018)'))).toEqual({
      kind: 'notYet',
      expectedOn: '2018-06-30',
    });
    expect(value('C7', 'level1', words('Chưa có số liệu: cuối năm'))).toBe('workbook.cell.notYet');
  });

  it('a choice by its words, composed or not, in any case, and a step by its number', () => {
    const label = 'Bước 3. Đang xây dựng dự thảo';
    expect(value('A1', 'step', words(label.normalize('NFD')))).toBe(3);
    expect(value('A1', 'step', words('3. đang  xây dựng dự thảo'))).toBe(3);
    expect(value('A1', 'step', number(3))).toBe(3);
    expect(value('A1', 'step', words('Đang làm'))).toBe('workbook.cell.choice');
  });

  it('words with NFC, and none that hide something', () => {
    expect(value('T1', 'leadUnit', words('Sở Thông tin'.normalize('NFD')))).toBe('Sở Thông tin');
    expect(value('T1', 'leadUnit', words('a\u202eb'))).toBe('malformed.characters');
    expect(value('T1', 'leadUnit', words('x'.repeat(201)))).toBe('malformed.tooLong');
    expect(value('T1', 'leadUnit', { kind: 'error', text: '#REF!' })).toBe('workbook.cell.error');
    expect(value('T1', 'preparer.phone', number(912345678))).toBe('912345678');
  });

  it('a list of units, one line each, and a ticked choice', () => {
    expect(value('T1', 'contributors', words('Sở Nội vụ\nVăn phòng UBND'))).toEqual([
      'Sở Nội vụ',
      'Văn phòng UBND',
    ]);
    expect(value('E1', 'A.codes:KP', words('X'))).toBe(true);
    expect(value('E1', 'A.codes:KP', null)).toBe(false);
    expect(value('E1', 'A.codes:KP', words('kinh phí'))).toBe('workbook.cell.tick');
  });
});
