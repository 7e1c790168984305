import { civil, type CivilDate } from '../../text/civil-date.js';

/** One national system or database of list L4; the list is data of the Authority and holds by date (catalogue L4). */
export interface NationalSystem {
  /** Stable over the rounds; a line of B3 is known by it. */
  readonly code: string;
  readonly titleVi: string;
  readonly titleEn: string;
  /** Permanent number of the agency that owns it; null where our sources name none. */
  readonly owner: number | null;
  /** The owner's name at the cut-off, where it was looked up. */
  readonly ownerName?: { readonly vi: string; readonly en: string };
  /** First day it can be connected to; null: not yet, and then no agency is ever late. */
  readonly readyFrom: CivilDate | null;
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
}

type Known = readonly [code: string, titleVi: string, titleEn: string, owner: number | null];

/** Codes of March 2018 in the order of the form; what is entered later follows them. */
const OF_2018: readonly Known[] = [
  ['sharedCatalogues', 'Danh mục dùng chung', 'Shared catalogues', null],
  ['civilStatus', 'Hộ tịch', 'Civil status', 5],
  ['judicialRecords', 'Lý lịch tư pháp', 'Judicial records', 5],
  ['businessRegistration', 'Đăng ký doanh nghiệp', 'Business registration', 6],
  ['insurance', 'Bảo hiểm', 'Insurance', 24],
  ['population', 'Dân cư', 'Population', 2],
  ['land', 'Đất đai', 'Land', 12],
  ['finance', 'Tài chính', 'Finance', 7],
  ['populationStatistics', 'Thống kê tổng hợp về dân số', 'General statistics on population', 6],
];

/** List L4 of March 2018 (catalogue L4; the six databases of QĐ 714/QĐ-TTg of 22/5/2015): what every world begins with. */
export const NATIONAL_SYSTEMS: readonly NationalSystem[] = OF_2018.map(([code, titleVi, titleEn, owner]) => ({
  code,
  titleVi,
  titleEn,
  owner,
  readyFrom: null,
  validFrom: civil('2015-05-22'),
  validTo: null,
}));

/** The lines the form asks about on a day. */
export function nationalSystemsOn<S extends Pick<NationalSystem, 'validFrom' | 'validTo'>>(
  systems: readonly S[],
  day: CivilDate,
): S[] {
  return systems.filter((s) => s.validFrom <= day && (s.validTo === null || day < s.validTo));
}
