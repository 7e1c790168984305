import type { AgencySuccession, AgencyVersion } from '@ega/shared/agencies/agency';
import type { AgencyKind } from '@ega/shared/agencies/kind';
import { searchText } from '@ega/shared/agencies/search';
import type { CsvRow } from './csv.js';

interface NewName {
  readonly nameVi: string;
  readonly nameEn: string;
  readonly shortName: string;
  readonly agencyName: string;
  readonly kind: AgencyKind;
  readonly isMunicipality: boolean;
  readonly abbreviationVi: string | null;
}

// Names after a renaming, by identifier code of March 2018. English names are KNOWN-UNVERIFIED.
const NEW_NAMES: Readonly<Record<string, NewName>> = {
  G10: {
    nameVi: 'Bộ Nông nghiệp và Môi trường',
    nameEn: 'Ministry of Agriculture and Environment',
    shortName: 'Bộ Nông nghiệp và Môi trường',
    agencyName: 'Bộ Nông nghiệp và Môi trường',
    kind: 'MINISTRY',
    isMunicipality: false,
    abbreviationVi: null,
  },
  G21: {
    nameVi: 'Bộ Dân tộc và Tôn giáo',
    nameEn: 'Ministry of Ethnic and Religious Affairs',
    shortName: 'Bộ Dân tộc và Tôn giáo',
    agencyName: 'Bộ Dân tộc và Tôn giáo',
    kind: 'MINISTRY',
    isMunicipality: false,
    abbreviationVi: null,
  },
  H57: {
    nameVi: 'Thành phố Huế',
    nameEn: 'Hue City',
    shortName: 'Huế',
    agencyName: 'Ủy ban nhân dân thành phố Huế',
    kind: 'PROVINCE',
    isMunicipality: true,
    abbreviationVi: null,
  },
};

/**
 * Every version: the first ones closed on the day a merger or renaming took effect, and the later ones of those that
 * went on. An identifier code follows the name and a GSO code the seat, so neither is derived from the other.
 * A succession that nobody has confirmed is kept as a row and closes nothing (domain 1, "moving edge").
 */
export function laterVersions(
  first: readonly AgencyVersion[],
  successions: readonly AgencySuccession[],
  provinces: ReadonlyMap<string, CsvRow>,
): AgencyVersion[] {
  const changes = new Map(successions.filter(isConfirmed).map((change) => [change.predecessor, change]));
  return first.flatMap((version) => {
    const change = changes.get(version.number);
    if (!change) return [version];
    const closed = { ...version, validTo: change.effectiveFrom };
    const goesOn = change.successor === version.number;
    return goesOn ? [closed, continued(version, change, provinces)] : [closed];
  });
}

function isConfirmed(succession: AgencySuccession): boolean {
  return succession.confidence !== 'KNOWN-UNVERIFIED';
}

function continued(
  before: AgencyVersion,
  change: AgencySuccession,
  provinces: ReadonlyMap<string, CsvRow>,
): AgencyVersion {
  const code = before.code ?? '';
  const after = {
    ...before,
    ...NEW_NAMES[code],
    gsoCode: provinces.get(code)?.['successor_gso_2025'] ?? before.gsoCode,
    // The regions of the new provinces are not given by any source we have read.
    region6: before.kind === 'PROVINCE' && code !== 'H57' ? null : before.region6,
    region8: before.kind === 'PROVINCE' && code !== 'H57' ? null : before.region8,
    validFrom: change.effectiveFrom,
    validTo: null,
    legalBasis: change.legalBasis,
  };
  return { ...after, nameFold: searchText(after) };
}
