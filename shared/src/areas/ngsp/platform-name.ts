import { civil, type CivilDate } from '../../text/civil-date.js';

/** What the national platform is called from a day on: NGSP in 2018, another name later (catalogue; issue, item 1). */
export interface PlatformName {
  readonly short: string;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
}

/** The name in the documents of 2015 to 2018. */
export const NGSP: PlatformName = {
  short: 'NGSP',
  titleVi: 'Nền tảng tích hợp dữ liệu quốc gia',
  titleEn: 'National data integration platform',
  validFrom: civil('2015-04-21'),
  validTo: null,
};

/**
 * The name on a day: of those that hold, the one that began last, so that a new name needs no end written to the old one.
 * A day before any name has the name of 2015.
 */
export function platformNameOn(names: readonly PlatformName[], day: CivilDate): PlatformName {
  const holding = names.filter((n) => n.validFrom <= day && (n.validTo === null || day < n.validTo));
  return (
    holding.reduce<PlatformName | null>(
      (last, name) => (last === null || name.validFrom >= last.validFrom ? name : last),
      null,
    ) ?? NGSP
  );
}
