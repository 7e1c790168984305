import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { addressOfView, LIST_NAMES, viewFromAddress } from '@ega/shared/status/agency-address';
import { countsOf, viewedAgencies } from '@ega/shared/status/agency-list';
import { type AgencyView } from '@ega/shared/status/agency-view';
import { rowsOf, type AgencyColumns } from '@ega/shared/status/agency-row';
import { BoardControls, BoardNotices, ExportLinks } from '../../app/board-controls.js';
import { BoardFault } from '../../app/board-fault.js';
import { exportSearch, useBoardView } from '../../app/board-view.js';
import { EmptyByFilter } from '../../app/empty-by-filter.js';
import { IgnoredNotice } from '../../app/ignored-notice.js';
import { PageHead } from '../../app/page-head.js';
import { AgencyListDocument, type AgencyListQuery } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { useRoundName } from '../../lib/round-name.js';
import { Loaded } from '../../ui/loaded.js';
import { Page, Panel } from '../../ui/panel.js';
import './agencies.css';
import { AgencyFilters } from './agency-filters.js';
import { AgencyTable, type ListedAgency } from './agency-table.js';
import { KindStanding } from './kind-standing.js';

/** Search, filter and sort of the one board; the workbook of this address has the same rows. */
export function Screen() {
  const say = useSay();
  const roundName = useRoundName();
  const board = useBoardView(LIST_NAMES);
  const [params, setParams] = useSearchParams();
  const { view, ignored } = useMemo(() => viewFromAddress((name) => params.get(name)), [params]);
  const list = useRead(AgencyListDocument, board.variables, { keepFormer: true });
  const asOf = list.data?.agencyList.asOf;
  const addressOf = (wanted: AgencyView): URLSearchParams => {
    const kept = new URLSearchParams(board.search);
    for (const [name, value] of Object.entries(addressOfView(wanted))) kept.set(name, value);
    return kept;
  };
  const change = (changes: Partial<AgencyView>): void =>
    setParams(addressOf({ ...view, ...changes }), { replace: true });
  // The page of an agency carries the list on, for its previous and next.
  const listed = addressOf(view).toString();
  const files = exportSearch(board.variables, addressOfView(view));
  return (
    <>
      <PageHead title={say('nav.agencies')} sub={asOf?.round ? roundName(asOf.round) : say('overview.sub')}>
        <BoardControls view={board} asOf={asOf} />
        <ExportLinks to="/exports/agencies" files={files} />
      </PageHead>
      <Page>
        <div className="s12 board-notices">
          <BoardNotices view={board} asOf={asOf} />
          <IgnoredNotice names={ignored} />
        </div>
        <BoardFault query={list} view={board}>
          <Loaded query={list} heights={[40, 30, 30, 30, 30, 30]}>
            {(data) => (
              <ListBlock
                list={data.agencyList}
                view={view}
                change={change}
                search={listed ? `?${listed}` : ''}
              />
            )}
          </Loaded>
        </BoardFault>
      </Page>
    </>
  );
}

interface ListBlockProps {
  list: AgencyListQuery['agencyList'];
  view: AgencyView;
  change: (changes: Partial<AgencyView>) => void;
  search: string;
}

function ListBlock({ list, view, change, search }: ListBlockProps) {
  const say = useSay();
  const all = useMemo(() => rowsOf(list as unknown as AgencyColumns) as unknown as ListedAgency[], [list]);
  const rows = useMemo(() => viewedAgencies(all, view), [all, view]);
  const counts = useMemo(() => countsOf(all, view), [all, view]);
  const clear = (): void =>
    change({ group: null, regions: [], statuses: [], reports: [], figure: null, query: '' });
  return (
    <Panel
      title={say('agencies.title')}
      note={say('agencies.shown', { shown: rows.length, total: all.length })}
    >
      {all.length > 1 && <AgencyFilters view={view} counts={counts} change={change} clear={clear} />}
      {rows.length === 0 ? (
        <EmptyByFilter title={say('agencies.none')} view={view} clear={clear} />
      ) : (
        <AgencyTable rows={rows} view={view} change={change} search={search} instant={list.asOf.instant} />
      )}
      <KindStanding standing={list.standing} />
    </Panel>
  );
}
