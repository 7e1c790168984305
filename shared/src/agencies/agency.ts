import type { CivilDate } from '../text/civil-date.js';
import { fold } from '../text/nfc.js';
import type { AgencyKind } from './kind.js';

/** How sure the registry is of a code or of a succession; shown beside it, never hidden. */
export type Confidence = 'found' | 'derived' | 'unverified';

/** An agency for ever: its permanent number and the address made from its first name (house decision 7). */
export interface Agency {
  readonly number: number;
  readonly slug: string;
}

/** What held of an agency from one day to another; `validTo` is exclusive, null while it holds. */
export interface AgencyVersion {
  readonly number: number;
  readonly kind: AgencyKind;
  readonly nameVi: string;
  readonly nameEn: string;
  /** The territory's name alone for a province ("Bình Định"), else the full name. */
  readonly shortName: string;
  /** The body that reports: "Ủy ban nhân dân tỉnh Bình Định". */
  readonly agencyName: string;
  readonly abbreviationVi: string | null;
  readonly abbreviationEn: string | null;
  /** Identifier code of QCVN 102:2016/BTTTT; may be corrected, is no key. */
  readonly code: string | null;
  readonly codeConfidence: Confidence;
  readonly gsoCode: string | null;
  readonly region6: string | null;
  readonly region8: string | null;
  readonly isMunicipality: boolean;
  readonly nameFold: string;
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
  readonly legalBasis: string | null;
}

/** Who came after whom, when and on what ground; no successor when the body left the executive branch. */
export interface AgencySuccession {
  readonly predecessor: number;
  readonly successor: number | null;
  readonly effectiveFrom: CivilDate;
  readonly relation: string;
  readonly legalBasis: string;
  readonly confidence: string;
}

/** Permanent number of the Ministry of Information and Communications, whose own report another unit verifies. */
export const MINISTRY_ITSELF = 13;

export function isMinistryItself(number: number): boolean {
  return number === MINISTRY_ITSELF;
}

/** '38-tinh-binh-dinh': made once, when the number is given, and never changed by a renaming. */
export function agencySlug(number: number, nameVi: string): string {
  const words = fold(nameVi)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${number}-${words}`;
}

export function agencyPath(agency: Pick<Agency, 'slug'>): string {
  return `/co-quan/${agency.slug}`;
}

/** What stands in the address: the permanent number in front, or an identifier code of the as-of day. */
export function parseAgencySlug(text: string): { number: number } | { code: string } | null {
  const number = /^([1-9]\d{0,5})(?:-[a-z0-9-]*)?$/.exec(text);
  if (number) return { number: Number(number[1]) };
  return /^[HGK]\d{2}$/i.test(text) ? { code: text.toUpperCase() } : null;
}

/** The version that held on a day; reports bind to the one of the cut-off day (practice.md 9). */
export function versionOn<V extends Pick<AgencyVersion, 'validFrom' | 'validTo'>>(
  versions: readonly V[],
  day: CivilDate,
): V | null {
  return versions.find((v) => v.validFrom <= day && (v.validTo === null || day < v.validTo)) ?? null;
}
