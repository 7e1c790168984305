/** The four kinds of agency of March 2018: 18 ministries, 4 ministerial and 8 Government agencies, 63 provinces. */
export const AGENCY_KINDS = ['MINISTRY', 'MINISTERIAL_AGENCY', 'GOVERNMENT_AGENCY', 'PROVINCE'] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

/** B "Biểu mẫu 01", CP "Biểu mẫu 02", T "Biểu mẫu 03" (catalogue 0.1; practice of 2584/BTTTT-THH, 05/8/2019). */
export const FORM_VARIANTS = ['B', 'CP', 'T'] as const;
export type FormVariant = (typeof FORM_VARIANTS)[number];

/** Group of agencies as it stands in addresses (`nhom=`). */
export type Group = 'bo' | 'cp' | 'tinh';

const VARIANT: Record<AgencyKind, FormVariant> = {
  MINISTRY: 'B',
  MINISTERIAL_AGENCY: 'B',
  GOVERNMENT_AGENCY: 'CP',
  PROVINCE: 'T',
};

const GROUP: Record<FormVariant, Group> = { B: 'bo', CP: 'cp', T: 'tinh' };

/** The form an agency of this kind fills in (catalogue 0.1). */
export function variantOf(kind: AgencyKind): FormVariant {
  return VARIANT[kind];
}

export function groupOf(kind: AgencyKind): Group {
  return GROUP[VARIANT[kind]];
}
