import type { Status } from '@ega/shared/status/status';
import { AgencyListDocument, type AgencyListQuery } from '../../gql/graphql.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { Loaded } from '../../ui/loaded.js';
import { Panel } from '../../ui/panel.js';
import type { OverviewVariables } from './overview-data.js';
import { ProvinceMap, type MapAgency } from './province-map.js';

/** The map needs the rows behind the figures; an agency sees its own tile only, so for it the map is left out. */
export function MapBlock({ variables, search }: { variables: OverviewVariables; search: string }) {
  const say = useSay();
  const { lang } = useLanguage();
  const list = useRead(AgencyListDocument, variables, { keepFormer: true });
  return (
    <Loaded query={list} heights={[14, 480]}>
      {(data) => {
        const agencies = mapAgencies(data.agencyList, lang);
        if (agencies.size < 63)
          return (
            <Panel title={say('overview.map')} span={5}>
              {say('overview.mapOwnOnly')}
            </Panel>
          );
        return <ProvinceMap agencies={agencies} asOf={data.agencyList.asOf} search={search} />;
      }}
    </Loaded>
  );
}

function mapAgencies(list: AgencyListQuery['agencyList'], lang: 'vi' | 'en'): Map<number, MapAgency> {
  const names = lang === 'en' ? list.nameEn : list.nameVi;
  return new Map(
    list.number.map((number, index) => [
      number,
      {
        number,
        slug: list.slug[index]!,
        name: names[index]!,
        region: list.region[index] ?? null,
        status: (list.status[index] ?? null) as Status | null,
        verified: list.verified[index] ?? false,
      },
    ]),
  );
}
