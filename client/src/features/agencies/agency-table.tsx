import { Link } from 'react-router';
import { formatDate, formatInstant } from '@ega/shared/text/format';
import type { AgencyRow } from '@ega/shared/status/agency-row';
import { AGENCY_SORTS, type AgencySort, type AgencyView } from '@ega/shared/status/agency-view';
import { ladderSource, nameIn } from '../../app/conclusion-words.js';
import { paths } from '../../app/paths.js';
import { RowHead } from '../../app/row-head.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { StepBoxes } from '../../ui/step-boxes.js';
import { BasisMark, StatusBadge } from '../../ui/status-badge.js';
import { Table, type Column } from '../../ui/table.js';

/** The columns the list asks the server for. */
export type ListedAgency = Pick<
  AgencyRow,
  | 'number'
  | 'slug'
  | 'kind'
  | 'nameVi'
  | 'nameEn'
  | 'shortName'
  | 'region'
  | 'search'
  | 'reportState'
  | 'submittedAt'
  | 'late'
  | 'extended'
  | 'pastDue'
  | 'status'
  | 'step'
  | 'previousStep'
  | 'verified'
  | 'decisionNumber'
  | 'decisionOn'
  | 'plannedIssue'
  | 'daysInStep'
  | 'issued'
  | 'lgsp'
  | 'oneStopUnified'
>;

interface AgencyTableProps {
  rows: readonly ListedAgency[];
  view: AgencyView;
  change: (changes: Partial<AgencyView>) => void;
  search: string;
  instant: string;
}

const isSort = (key: string): key is AgencySort => (AGENCY_SORTS as readonly string[]).includes(key);

/** 93 rows without virtual scrolling: the browser's own search and print see them all. */
export function AgencyTable({ rows, view, change, search, instant }: AgencyTableProps) {
  const say = useSay();
  const { lang } = useLanguage();
  const columns: Column<ListedAgency>[] = [
    {
      key: 'name',
      label: say('overview.agencyColumn'),
      head: true,
      sortable: true,
      cell: (row) => (
        <RowHead source={ladderSource(say, lang, instant, row)}>
          <Link to={paths.agency(row.slug) + search}>{nameIn(lang, row)}</Link>
        </RowHead>
      ),
    },
    {
      key: 'status',
      label: say('agencies.status'),
      sortable: true,
      cell: (row) => (row.status ? <StatusBadge status={row.status} /> : say('status.none')),
    },
    {
      key: 'step',
      label: say('overview.stepColumn'),
      sortable: true,
      cell: (row) => <StepBoxes step={row.step} />,
    },
    {
      key: 'issued',
      label: say('agencies.decision'),
      sortable: true,
      cell: (row) =>
        row.decisionOn ? (
          <>
            {row.decisionNumber} <span className="num nw">{formatDate(row.decisionOn)}</span>
          </>
        ) : (
          '–'
        ),
    },
    {
      key: 'planned',
      label: say('overview.plannedIssue'),
      sortable: true,
      numeric: true,
      cell: (row) => (row.plannedIssue ? formatDate(row.plannedIssue) : '–'),
    },
    {
      key: 'basis',
      label: say('overview.basisColumn'),
      cell: (row) => (row.step === null ? '–' : <BasisMark verified={row.verified} />),
    },
    {
      key: 'report',
      label: say('agencies.report'),
      sortable: true,
      cell: (row) => <ReportWordCell row={row} />,
    },
    {
      key: 'submitted',
      label: say('agencies.submittedAt'),
      sortable: true,
      numeric: true,
      cell: (row) => (row.submittedAt ? <span className="nw">{formatInstant(row.submittedAt)}</span> : '–'),
    },
  ];
  return (
    <Table
      caption={say('agencies.title')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.number}
      sticky
      sort={{ key: view.sort, descending: view.descending }}
      onSort={({ key, descending }) => isSort(key) && change({ sort: key, descending })}
    />
  );
}

function ReportWordCell({ row }: { row: ListedAgency }) {
  const say = useSay();
  const facts = [
    row.late ? say('agencies.late') : '',
    row.extended ? say('agencies.extended') : '',
    row.pastDue ? say('agencies.pastDue') : '',
  ];
  return (
    <span>
      {say(`agencies.report.${row.reportState}`)}
      {facts.filter(Boolean).map((fact) => (
        <span key={fact} className="sm mut">
          {' '}
          · {fact}
        </span>
      ))}
    </span>
  );
}
