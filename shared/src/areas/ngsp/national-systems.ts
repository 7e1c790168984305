import { civil, type CivilDate } from '../../text/civil-date.js';

/** One national system or database of list L4; the list holds by date. */
export interface NationalSystem {
  readonly code: NationalSystemCode;
  /** Permanent number of the agency that owns it; null where our sources name none. */
  readonly owner: number | null;
  /** First day it can be connected to; null: not yet, and then no agency is ever late. */
  readonly readyFrom: CivilDate | null;
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
}

/** Codes of list L4 in the order of the form; 'other' is a line the agency adds. */
export const NATIONAL_SYSTEM_CODES = [
  'sharedCatalogues',
  'civilStatus',
  'judicialRecords',
  'businessRegistration',
  'insurance',
  'population',
  'land',
  'finance',
  'populationStatistics',
] as const;
export type NationalSystemCode = (typeof NATIONAL_SYSTEM_CODES)[number];

const OWNERS: Record<NationalSystemCode, number | null> = {
  sharedCatalogues: null,
  civilStatus: 5,
  judicialRecords: 5,
  businessRegistration: 6,
  insurance: 24,
  population: 2,
  land: 12,
  finance: 7,
  populationStatistics: 6,
};

/** List L4 of March 2018 (catalogue L4; the six databases of QĐ 714/QĐ-TTg of 22/5/2015). */
export const NATIONAL_SYSTEMS: readonly NationalSystem[] = NATIONAL_SYSTEM_CODES.map((code) => ({
  code,
  owner: OWNERS[code],
  readyFrom: null,
  validFrom: civil('2015-05-22'),
  validTo: null,
}));

/** The lines the form asks about on a day. */
export function nationalSystemsOn(day: CivilDate): NationalSystem[] {
  return NATIONAL_SYSTEMS.filter((s) => s.validFrom <= day && (s.validTo === null || day < s.validTo));
}
