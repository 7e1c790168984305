import { useMemo } from 'react';
import { providedColumns } from '@ega/shared/status/areas/area-tables';
import type { ProvidedRow } from '@ega/shared/status/areas/provided-lines';
import type { NgspAreaQuery } from '../../gql/graphql.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { BasisMark } from '../../ui/status-badge.js';
import { type AreaPageView, useAreaRows } from './area-view.js';
import { providedSource } from './conclusion-words.js';
import { RowTable } from './row-table.js';

/** What agencies provide to others (B4), one line for each thing. */
export function Provided({ area, page }: { area: NgspAreaQuery['ngspArea']; page: AreaPageView }) {
  const say = useSay();
  const { lang } = useLanguage();
  const rows = useAreaRows<ProvidedRow>(area.provided);
  const columns = useMemo(() => providedColumns(lang, area.systems), [lang, area.systems]);
  return (
    <RowTable
      title={say('area.provided')}
      rows={rows}
      rowKey={({ number, id }) => `${number} ${id}`}
      columns={columns}
      page={page}
      asOf={area.asOf}
      source={providedSource}
      filters={false}
      shown={(counts) => say('area.provided.shown', counts)}
      none={say('area.provided.none')}
      empty={say('area.provided.empty')}
      looks={{ basis: ({ verified }: ProvidedRow) => <BasisMark verified={verified} /> }}
      hidden={['group']}
    />
  );
}
