import {
  type Agency,
  agencySlug,
  type AgencySuccession,
  type AgencyVersion,
  type Confidence,
} from '@ega/shared/agencies/agency';
import type { AgencyKind } from '@ega/shared/agencies/kind';
import { searchText } from '@ega/shared/agencies/search';
import { type CivilDate, civil, parseCivilDate } from '@ega/shared/text/civil-date';
import { type CsvRow, parseCsv } from './csv.js';
import { laterVersions } from './later-versions.js';

export interface RegistryTexts {
  readonly agencies: string;
  readonly provinces: string;
  readonly successions: string;
  readonly tilegrid: string;
}

/** One tile of the map; an archipelago takes the colour of its province and is never counted. */
export interface RegistryTile {
  readonly row: number;
  readonly column: number;
  readonly agencyNumber: number;
  readonly archipelago: 'HOANG_SA' | 'TRUONG_SA' | null;
}

export interface Registry {
  readonly agencies: readonly Agency[];
  readonly versions: readonly AgencyVersion[];
  readonly successions: readonly AgencySuccession[];
  readonly tiles: readonly RegistryTile[];
}

/** First day the registry speaks about, before the oldest document a step may cite; no founding date. */
export const REGISTRY_FIRST_DAY: CivilDate = civil('2010-01-01');

const KINDS: readonly AgencyKind[] = ['MINISTRY', 'MINISTERIAL_AGENCY', 'GOVERNMENT_AGENCY', 'PROVINCE'];
const CONFIDENCES: readonly Confidence[] = ['found', 'derived', 'unverified'];

// Whose colour the two archipelagos take: Hoàng Sa is of Đà Nẵng, Trường Sa of Khánh Hòa.
const ARCHIPELAGOS = { HOANG_SA: 'H17', TRUONG_SA: 'H32' } as const;

/** The registry of March 2018 from the four lists; the number of an agency is its line, 1 to 93 (house decision 7). */
export function parseRegistry(texts: RegistryTexts): Registry {
  const provinces = new Map(parseCsv(texts.provinces).map((row) => [cell(row, 'code'), row]));
  const first = parseCsv(texts.agencies).map((row, index) =>
    versionOf(row, index + 1, provinces.get(cell(row, 'code'))),
  );
  const numbers = new Map(first.map((version) => [version.code ?? '', version.number]));
  const numberOf = (code: string): number => {
    const number = numbers.get(code);
    if (number === undefined) throw new Error(`no agency with code ${code}`);
    return number;
  };
  const successions = parseCsv(texts.successions).map((row) => successionOf(row, numberOf));
  return {
    agencies: first.map((v) => ({ number: v.number, slug: agencySlug(v.number, v.nameVi) })),
    versions: laterVersions(first, successions, provinces),
    successions,
    tiles: parseCsv(texts.tilegrid).map((row) => tileOf(row, numberOf)),
  };
}

function versionOf(row: CsvRow, number: number, province: CsvRow | undefined): AgencyVersion {
  const kind = oneOf(KINDS, cell(row, 'kind'));
  if ((kind === 'PROVINCE') !== (province !== undefined)) throw new Error(`agency ${number}: province row`);
  const nameVi = cell(row, 'name_vi');
  const version = {
    number,
    kind,
    nameVi,
    nameEn: cell(row, 'name_en'),
    shortName: province ? cell(province, 'name_short') : nameVi,
    agencyName: province ? cell(province, 'agency_name') : nameVi,
    abbreviationVi: cell(row, 'abbreviation_vi') || null,
    abbreviationEn: cell(row, 'abbreviation_en') || null,
    code: cell(row, 'code') || null,
    codeConfidence: oneOf(CONFIDENCES, cell(row, 'code_confidence')),
    gsoCode: cell(row, 'gso_code') || null,
    region6: cell(row, 'region6') || null,
    region8: province ? cell(province, 'region8') || null : null,
    isMunicipality: province !== undefined && cell(province, 'type') === 'MUNICIPALITY',
    validFrom: REGISTRY_FIRST_DAY,
    validTo: null,
    legalBasis: null,
  };
  return { ...version, nameFold: searchText(version) };
}

function successionOf(row: CsvRow, numberOf: (code: string) => number): AgencySuccession {
  const effectiveFrom = parseCivilDate(cell(row, 'effective_from'));
  if (!effectiveFrom) throw new Error(`succession without a day: ${cell(row, 'predecessor_code')}`);
  const successor = cell(row, 'successor_code');
  return {
    predecessor: numberOf(cell(row, 'predecessor_code')),
    successor: successor === '' ? null : numberOf(successor),
    effectiveFrom,
    relation: cell(row, 'relation'),
    legalBasis: cell(row, 'legal_basis'),
    confidence: cell(row, 'confidence'),
  };
}

function tileOf(row: CsvRow, numberOf: (code: string) => number): RegistryTile {
  const code = cell(row, 'code');
  const archipelago = code === 'HOANG_SA' || code === 'TRUONG_SA' ? code : null;
  return {
    row: Number(cell(row, 'row')),
    column: Number(cell(row, 'col')),
    agencyNumber: numberOf(archipelago ? ARCHIPELAGOS[archipelago] : code),
    archipelago,
  };
}

function cell(row: CsvRow, name: string): string {
  const value = row[name];
  if (value === undefined) throw new Error(`column ${name} is missing`);
  return value.trim();
}

function oneOf<T extends string>(allowed: readonly T[], value: string): T {
  const found = allowed.find((item) => item === value);
  if (!found) throw new Error(`not one of ${allowed.join(', ')}: ${value}`);
  return found;
}
