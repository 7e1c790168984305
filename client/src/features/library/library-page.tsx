import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { groupOf, type AgencyKind } from '@ega/shared/agencies/kind';
import { matchesSearch } from '@ega/shared/agencies/search';
import {
  addressOfAreaView,
  AREA_NAMES,
  areaViewFromAddress,
  type AreaView,
} from '@ega/shared/status/areas/area-view';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { formatDate, formatInstant } from '@ega/shared/text/format';
import { fold } from '@ega/shared/text/nfc';
import { useBoardView } from '../../app/board-view.js';
import { useCsvFacts } from '../../app/csv-facts.js';
import { EmptyByFilter } from '../../app/empty-by-filter.js';
import { IgnoredNotice } from '../../app/ignored-notice.js';
import { PageHead } from '../../app/page-head.js';
import { PrintHead } from '../../app/print-head.js';
import { RowFilters } from '../../app/row-filters.js';
import { StaleNotice } from '../../app/stale-notice.js';
import { ArchitectureLibraryDocument, type ArchitectureLibraryQuery } from '../../gql/graphql.js';
import { saveCsv } from '../../lib/csv-file.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { Loaded } from '../../ui/loaded.js';
import { Page, Panel } from '../../ui/panel.js';
import { EmptyState } from '../../ui/states.js';
import { type Column, Table } from '../../ui/table.js';
import './library.css';

type Library = ArchitectureLibraryQuery['architectureLibrary'];
type Entry = Library['entries'][number];

/** Round, instant and basis of the other board screens. */
const INSTANTS = ['ky', 'luc', 'ngay', 'phien', 'nguon'];

/** Issued architectures for those who are still drafting: the decision, who signed, the file. */
export function Screen() {
  const say = useSay();
  const [params, setParams] = useSearchParams();
  const { view, ignored } = useMemo(() => areaViewFromAddress((name) => params.get(name)), [params]);
  const board = useBoardView(AREA_NAMES);
  const read = useRead(ArchitectureLibraryDocument, {}, { keepFormer: true });
  const asOf = read.data?.architectureLibrary.asOf;
  // The library knows only now: what was marked secret since must not come back by a past day.
  const unread = [
    ...board.unknown,
    ...INSTANTS.filter((name) => params.has(name) && !board.unknown.includes(name)),
    ...ignored,
  ];
  const change = (changes: Partial<AreaView>): void =>
    setParams(new URLSearchParams(addressOfAreaView({ ...view, ...changes })), { replace: true });
  return (
    <>
      <PageHead title={say('library.title')} sub={say('library.sub')}>
        <PrintHead asOf={asOf} />
        <Button icon="print" onClick={() => window.print()}>
          {say('library.print')}
        </Button>
      </PageHead>
      <Page>
        <div className="s12 board-notices">
          <IgnoredNotice names={unread} />
          {asOf && <StaleNotice view={{ ...board, variables: {} }} asOf={asOf} />}
        </div>
        <Loaded query={read} heights={[40, 30, 30, 30]}>
          {({ architectureLibrary }) => <List library={architectureLibrary} view={view} change={change} />}
        </Loaded>
      </Page>
    </>
  );
}

interface ListProps {
  library: Library;
  view: AreaView;
  change: (changes: Partial<AreaView>) => void;
}

function List({ library, view, change }: ListProps) {
  const say = useSay();
  const { lang } = useLanguage();
  const csv = useCsvFacts(library.asOf);
  const rows = library.entries.filter((entry) => matches(entry, view));
  const name = (entry: Entry): string => (lang === 'en' ? entry.nameEn : entry.nameVi);
  const columns: Column<Entry>[] = [
    { key: 'agency', label: say('library.agency'), head: true, cell: name },
    {
      key: 'decision',
      label: say('library.decision'),
      cell: (entry) => (
        <>
          <span className="nw">{entry.numberSymbol}</span>
          {entry.title && <span className="cap library-line">{entry.title}</span>}
        </>
      ),
    },
    {
      key: 'issuedOn',
      label: say('library.issuedOn'),
      numeric: true,
      align: 'left',
      cell: (entry) => formatDate(entry.issuedOn as CivilDate),
    },
    { key: 'signer', label: say('library.signer'), cell: (entry) => entry.signerOffice ?? '–' },
    { key: 'version', label: say('library.version'), cell: (entry) => versionText(entry, say) },
    {
      key: 'file',
      label: say('library.file'),
      cell: (entry) =>
        entry.hasFile ? (
          <a
            href={`/files/library/${entry.number}`}
            aria-label={say('library.openOf', { agency: name(entry) })}
          >
            <Icon name="file" /> {say('library.open')}
          </a>
        ) : (
          say('library.noFile')
        ),
    },
  ];
  const save = (): void => {
    const facts = csv('thu-vien-kien-truc', say('library.title'));
    saveCsv(
      facts.name,
      columns.slice(0, 5).map(({ label }) => label),
      rows.map((entry) => [
        name(entry),
        entry.numberSymbol,
        formatDate(entry.issuedOn as CivilDate),
        entry.signerOffice ?? '',
        versionText(entry, say),
      ]),
      facts.preface,
    );
  };
  return (
    <Panel
      title={say('library.list')}
      note={say('library.shown', { shown: rows.length, total: library.entries.length })}
      actions={
        rows.length > 0 && (
          <Button small kind="text" icon="download" onClick={save}>
            {say('chart.csv')}
          </Button>
        )
      }
    >
      {library.entries.length > 0 && (
        <RowFilters search={say('library.search')} view={view} change={change} />
      )}
      {library.entries.length === 0 ? (
        <EmptyState icon="file" title={say('library.empty')} />
      ) : rows.length === 0 ? (
        <EmptyByFilter
          icon="file"
          title={say('library.none')}
          view={view}
          clear={() => change({ group: null, regions: [], query: '' })}
        />
      ) : (
        <Table caption={say('library.list')} columns={columns} rows={rows} rowKey={(entry) => entry.number} />
      )}
      <p className="cap">
        {say('library.caption', {
          instant: formatInstant(library.asOf.instant),
          count: library.entries.length,
          agencies: library.agencies,
          waiting: library.waiting,
        })}
      </p>
    </Panel>
  );
}

function versionText({ version, frameworkVersion }: Entry, say: ReturnType<typeof useSay>): string {
  const framework = frameworkVersion ? say('library.framework', { version: frameworkVersion }) : null;
  return [version, framework].filter(Boolean).join(' · ') || '–';
}

/** By agency, number, title and office; without marks, whatever the case. */
function matches(entry: Entry, { group, regions, query }: AreaView): boolean {
  const own = fold([entry.numberSymbol, entry.title, entry.signerOffice].filter(Boolean).join(' '));
  return (
    (group === null || groupOf(entry.kind as AgencyKind) === group) &&
    (regions.length === 0 || (entry.region != null && regions.includes(entry.region))) &&
    (matchesSearch(entry.search, query) || own.includes(fold(query).trim()))
  );
}
