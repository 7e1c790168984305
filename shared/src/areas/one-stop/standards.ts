import type { FormVariant } from '../../agencies/kind.js';
import { civil, type CivilDate } from '../../text/civil-date.js';

/** Codes of list L6 in the order of the form. */
export const STANDARD_CODES = [
  'ND43',
  'ND63',
  'QD09',
  'ND61',
  'TT13',
  'TT39',
  'QCVN102',
  'ND85',
  'CV1725',
  'TT41',
  'TT32',
] as const;
export type StandardCode = (typeof STANDARD_CODES)[number];

/** One document of list L6; the list holds by date. */
export interface Standard {
  readonly code: StandardCode;
  readonly variants: readonly FormVariant[];
  /** Day of effect where our sources say it, else the day of the document. */
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
}

const BOTH: readonly FormVariant[] = ['B', 'T'];

function standard(
  code: StandardCode,
  from: string,
  to: string | null = null,
  variants: readonly FormVariant[] = BOTH,
): Standard {
  return { code, variants, validFrom: civil(from), validTo: to === null ? null : civil(to) };
}

/**
 * List L6, a proposal (catalogue L6). One-stop rules at local authorities: QĐ 09/2015 until NĐ 61/2018 replaces it on
 * 21/6/2018 and binds ministries too; TT 32/2017 is not asked about before 01/6/2018.
 */
export const STANDARDS: readonly Standard[] = [
  standard('ND43', '2011-06-13'),
  standard('ND63', '2010-06-08'),
  standard('QD09', '2015-03-25', '2018-06-21', ['T']),
  standard('ND61', '2018-06-21'),
  standard('TT13', '2017-06-23'),
  standard('TT39', '2017-12-15'),
  standard('QCVN102', '2016-01-01'),
  standard('ND85', '2016-07-01'),
  standard('CV1725', '2010-06-04'),
  standard('TT41', '2018-02-05'),
  standard('TT32', '2018-06-01'),
];

/** The documents an agency is asked about on a day: 9 for a province and 8 for a ministry in quý I/2018. */
export function standardsOn(day: CivilDate, variant: FormVariant): Standard[] {
  return STANDARDS.filter(
    (row) =>
      row.variants.includes(variant) && row.validFrom <= day && (row.validTo === null || day < row.validTo),
  );
}
