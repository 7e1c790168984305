import type { CellContent, ReadSheet } from '../../documents/sheet-cell.js';
import { AgencyNames, type NamedAgency } from './agency-names.js';
import type { TrackedAgency } from './read-tracking.js';
import type { SheetMapping } from './sheet-mapping.js';

/** Test data: agencies of a round, and sheets as people keep them. */
export const agency = (number: number, nameVi: string, more: Partial<NamedAgency> = {}): NamedAgency => ({
  number,
  nameVi,
  nameEn: `Agency ${number}`,
  agencyName: nameVi,
  abbreviation: null,
  code: null,
  ...more,
});
export const NAMES = new AgencyNames([
  agency(18, 'Bộ Y tế', { abbreviation: 'BYT', code: 'G18' }),
  agency(14, 'Bộ Thông tin và Truyền thông', { abbreviation: 'BTTTT' }),
  agency(38, 'Tỉnh Bình Định', { agencyName: 'Ủy ban nhân dân tỉnh Bình Định', code: 'H08' }),
  agency(39, 'Tỉnh Bình Dương', { agencyName: 'Ủy ban nhân dân tỉnh Bình Dương' }),
  agency(47, 'Thành phố Đà Nẵng', { agencyName: 'Ủy ban nhân dân thành phố Đà Nẵng' }),
]);

export const stands = (
  number: number,
  variant: 'B' | 'T',
  more: Partial<TrackedAgency> = {},
): TrackedAgency => ({
  number,
  variant,
  target: 'offer',
  answers: {},
  earlier: {},
  secret: [],
  ...more,
});
export const AGENCIES = [stands(18, 'B'), stands(14, 'B'), stands(38, 'T'), stands(39, 'T'), stands(47, 'T')];

export type Typed = string | number | CellContent | null;

/** A sheet as people keep it, from rows of what stands in its cells. */
export function sheetOf(rows: readonly (readonly Typed[])[], merges: ReadSheet['merges'] = []): ReadSheet {
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

export const KEPT = sheetOf(
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
export const MAPPING: SheetMapping = {
  sheet: 'Theo dõi',
  register: null,
  agencyColumn: 2,
  columns: { 3: 'A1.step', 4: 'A3.steps.7.document.issued', 5: 'A3.steps.7.document.issuedOn' },
  rows: {},
  words: {},
};
