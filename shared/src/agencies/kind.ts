/** Kinds of agency, as of March 2018. */
export type AgencyKind = 'MINISTRY' | 'MINISTERIAL_AGENCY' | 'GOVERNMENT_AGENCY' | 'PROVINCE';

/** Biểu mẫu 01, 02, 03 (question-catalogue 0.1): ministries, Government agencies, provinces. */
export type FormVariant = 'B' | 'CP' | 'T';

/** Group word used in addresses. */
export type Group = 'bo' | 'cp' | 'tinh';

export function variantOf(kind: AgencyKind): FormVariant {
  if (kind === 'PROVINCE') return 'T';
  return kind === 'GOVERNMENT_AGENCY' ? 'CP' : 'B';
}

export function groupOf(kind: AgencyKind): Group {
  if (kind === 'PROVINCE') return 'tinh';
  return kind === 'GOVERNMENT_AGENCY' ? 'cp' : 'bo';
}
