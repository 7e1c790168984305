/** The forms of ministries, Government agencies and provinces, as in agencies/kind, which stands above the texts. */
export type FormOf = 'B' | 'CP' | 'T';

/** What every sentence of the form may ask for: whose form it stands in. */
export interface OfVariant {
  readonly variant: FormOf;
}

type Nouns = Readonly<Record<FormOf, string>>;

const ARCHITECTURE: Nouns = {
  B: 'Kiến trúc Chính phủ điện tử cấp Bộ',
  CP: 'Kiến trúc Chính phủ điện tử của cơ quan',
  T: 'Kiến trúc Chính quyền điện tử cấp tỉnh',
};
const AGENCY: Nouns = { B: 'Bộ (cơ quan)', CP: 'cơ quan', T: 'tỉnh (thành phố)' };
const UNITS: Nouns = {
  B: 'đơn vị thuộc, trực thuộc Bộ',
  CP: 'đơn vị trực thuộc',
  T: 'sở, ban, ngành; UBND cấp huyện; UBND cấp xã',
};
const SIGNER: Nouns = {
  B: 'Bộ trưởng, Thủ trưởng cơ quan ngang bộ',
  CP: 'Thủ trưởng cơ quan',
  T: 'Chủ tịch UBND tỉnh (thành phố)',
};

/** The nouns {KT}, {CQ}, {ĐVTT}, {NGƯỜIKÝ} of the agency's own form (catalogue 0.2). */
export const architecture = (p: OfVariant): string => ARCHITECTURE[p.variant];
export const agency = (p: OfVariant): string => AGENCY[p.variant];
export const units = (p: OfVariant): string => UNITS[p.variant];
export const signer = (p: OfVariant): string => SIGNER[p.variant];
