import { versionOn } from '@ega/shared/agencies/agency';
import { FIRST_DAY } from '@ega/shared/agencies/registry-view';
import { searchText } from '@ega/shared/agencies/search';
import { addDays, type CivilDate } from '@ega/shared/text/civil-date';
import { formatDate } from '@ega/shared/text/format';
import type { RegistryQuery } from '../../gql/graphql.js';
import type { Say } from '../../lib/language.js';

export type Registry = RegistryQuery['registry'];
export type Version = Registry['versions'][number];
export type Succession = Registry['successions'][number];
export type Entry = Registry['entries'][number];

export type NameOf = (number: number) => string;

/** Names for sentences: the version of the day, else the last one recorded, in the language on screen. */
export function namesOf(registry: Registry, lang: 'vi' | 'en', day: CivilDate): NameOf {
  const known = registry.versions.filter((version) => !version.supersededAt);
  return (number) => {
    const own = (known.length > 0 ? known : registry.versions).filter((version) => version.number === number);
    const version = versionOn(own, day) ?? own.at(-1) ?? registry.versions.find((v) => v.number === number);
    if (!version) return String(number);
    return lang === 'en' ? version.nameEn : version.nameVi;
  };
}

/** "từ 01/07/2025", "từ khi lập danh mục đến hết ngày 30/06/2025": the last day a version held is the one before `validTo`. */
export function periodText(say: Say, from: CivilDate, to: CivilDate | null | undefined): string {
  const begin = from <= FIRST_DAY ? say('registry.sinceStart') : formatDate(from);
  return to
    ? `${begin} ${say('registry.to')} ${formatDate(addDays(to, -1))}`
    : `${begin} ${say('registry.onwards')}`;
}

export const beginText = (say: Say, from: CivilDate): string =>
  from <= FIRST_DAY ? say('registry.sinceStart') : formatDate(from);

/** The folded text an agency of the list is found by. */
export function foundBy(version: Version): string {
  return searchText({
    ...version,
    abbreviationVi: version.abbreviationVi ?? null,
    abbreviationEn: version.abbreviationEn ?? null,
    code: version.code ?? null,
  });
}
