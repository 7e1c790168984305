import { fold } from '../text/nfc.js';
import type { AgencyVersion } from './agency.js';

type Searchable = Pick<
  AgencyVersion,
  'nameVi' | 'nameEn' | 'agencyName' | 'abbreviationVi' | 'abbreviationEn' | 'code' | 'isMunicipality'
>;

/** The folded text an agency is found by: all its names, abbreviations, code, and the way people shorten "tỉnh". */
export function searchText(agency: Searchable): string {
  const people = agency.agencyName.startsWith('Ủy ban nhân dân') ? 'ubnd' : null;
  const city = agency.isMunicipality ? 'tp' : null;
  const { nameVi, agencyName, nameEn, abbreviationVi, abbreviationEn, code } = agency;
  return [nameVi, agencyName, nameEn, abbreviationVi, abbreviationEn, code, people, city]
    .filter((word) => word !== null)
    .map((word) => words(word))
    .join(' ');
}

/**
 * Whether every word of the query begins a word of the agency's text, whatever the marks, case or Unicode form:
 * "ha noi", "HÀ NỘI" and the decomposed form find Hà Nội; "Hoà Bình" finds Hòa Bình (house decision 9).
 */
export function matchesSearch(text: string, query: string): boolean {
  const wanted = words(query);
  if (wanted === '') return true;
  const padded = ` ${text}`;
  return padded.includes(` ${wanted}`) || wanted.split(' ').every((word) => padded.includes(` ${word}`));
}

function words(value: string): string {
  return fold(value)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
