import { describe, expect, it } from '@jest/globals';
import { LATEST_FORM } from '../form-context.js';
import { AgencyNames, heardName } from './agency-names.js';
import { agency, KEPT, NAMES, sheetOf } from './build-sheet.js';
import { allCoreFields, coreFields, coreLabel } from './core-fields.js';
import { guessFields } from './guess-fields.js';
import { linesOf } from './sheet-lines.js';

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
