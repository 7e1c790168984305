import type { FormVariant } from '../../agencies/kind.js';
import type { STANDARD_VARIANTS } from '../../directives/catalogue-entry.js';
import { holdsOn } from '../../directives/validity.js';
import { civil, type CivilDate } from '../../text/civil-date.js';

/** One document of list L6; the list is data of the Authority and holds by date (catalogue L6). */
export interface Standard {
  /** Stable over the rounds; a row of C6 is known by it. */
  readonly code: string;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly variants: (typeof STANDARD_VARIANTS)[number];
  /** Day of effect where our sources say it, else the day of the document. */
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
}

type Known = readonly [code: string, titleVi: string, titleEn: string, from: string];

/** Codes of 2018 in the order of the form; what is entered later follows them. */
const OF_2018: readonly Known[] = [
  [
    'ND43',
    'Nghị định 43/2011/NĐ-CP (cung cấp thông tin và dịch vụ công trực tuyến)',
    'Decree 43/2011/NĐ-CP (information and online public services)',
    '2011-06-13',
  ],
  [
    'ND63',
    'Nghị định 63/2010/NĐ-CP (kiểm soát TTHC)',
    'Decree 63/2010/NĐ-CP (control of administrative procedures)',
    '2010-06-08',
  ],
  [
    'QD09',
    'Quyết định 09/2015/QĐ-TTg (một cửa, một cửa liên thông ở địa phương)',
    'Decision 09/2015/QĐ-TTg (one-stop at local authorities)',
    '2015-03-25',
  ],
  [
    'ND61',
    'Nghị định 61/2018/NĐ-CP (một cửa, một cửa liên thông)',
    'Decree 61/2018/NĐ-CP (one-stop)',
    '2018-06-21',
  ],
  [
    'TT13',
    'Thông tư 13/2017/TT-BTTTT (kết nối với cơ sở dữ liệu quốc gia)',
    'Circular 13/2017/TT-BTTTT (connection with national databases)',
    '2017-06-23',
  ],
  [
    'TT39',
    'Thông tư 39/2017/TT-BTTTT (danh mục tiêu chuẩn kỹ thuật)',
    'Circular 39/2017/TT-BTTTT (list of technical standards)',
    '2017-12-15',
  ],
  [
    'QCVN102',
    'QCVN 102:2016/BTTTT (cấu trúc mã định danh, định dạng gói tin)',
    'QCVN 102:2016/BTTTT (identifiers and message format)',
    '2016-01-01',
  ],
  [
    'ND85',
    'Nghị định 85/2016/NĐ-CP (an toàn hệ thống thông tin theo cấp độ)',
    'Decree 85/2016/NĐ-CP (security of information systems by level)',
    '2016-07-01',
  ],
  [
    'CV1725',
    'Công văn 1725/BTTTT-ƯDCNTT và văn bản thay thế (chức năng, tính năng kỹ thuật)',
    'Dispatch 1725/BTTTT-ƯDCNTT and its successor (functions and features)',
    '2010-06-04',
  ],
  [
    'TT41',
    'Thông tư 41/2017/TT-BTTTT (chữ ký số cho văn bản điện tử)',
    'Circular 41/2017/TT-BTTTT (digital signatures on electronic documents)',
    '2018-02-05',
  ],
  [
    'TT32',
    'Thông tư 32/2017/TT-BTTTT (dịch vụ công trực tuyến, khả năng truy cập)',
    'Circular 32/2017/TT-BTTTT (online services, accessibility)',
    '2018-06-01',
  ],
];

/**
 * List L6 of 2018, a proposal: what every world begins with. One-stop rules at local authorities: QĐ 09/2015 until
 * NĐ 61/2018 replaces it on 21/6/2018 and binds ministries too; TT 32/2017 is not asked about before 01/6/2018.
 */
export const STANDARDS: readonly Standard[] = OF_2018.map(([code, titleVi, titleEn, from]) => ({
  code,
  titleVi,
  titleEn,
  variants: code === 'QD09' ? 'T' : 'both',
  validFrom: civil(from),
  validTo: code === 'QD09' ? civil('2018-06-21') : null,
}));

/** The documents an agency is asked about on a day: of list L6 9 for a province and 8 for a ministry in quý I/2018. */
export function standardsOn(
  standards: readonly Standard[],
  day: CivilDate,
  variant: FormVariant,
): Standard[] {
  if (variant === 'CP') return [];
  return standards.filter(
    (row) => (row.variants === 'both' || row.variants === variant) && holdsOn(row, day),
  );
}
