import { useMemo } from 'react';
import { AgencyNamesDocument, type AgencyNamesQuery } from '../gql/graphql.js';
import { useLanguage } from '../lib/language.js';
import { useRead } from '../lib/query.js';

export type AgencyName = AgencyNamesQuery['agencyNames'][number];

/** The registry by permanent number, and the name of an agency in the language on screen; the number while unknown. */
export function useAgencyNames(): { agencies: readonly AgencyName[]; nameOf: (number: number) => string } {
  const { lang } = useLanguage();
  const { data } = useRead(AgencyNamesDocument, {});
  return useMemo(() => {
    const agencies = data?.agencyNames ?? [];
    const names = new Map(
      agencies.map((agency) => [agency.number, lang === 'en' ? agency.nameEn : agency.nameVi]),
    );
    return { agencies, nameOf: (number) => names.get(number) ?? String(number) };
  }, [data, lang]);
}
