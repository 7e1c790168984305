import { Link } from 'react-router';
import type { Group } from '@ega/shared/agencies/kind';
import type { ReportFilter } from '@ega/shared/status/agency-view';
import { formatCount, share } from '../../lib/numbers.js';
import { readWords } from '../../app/conclusion-words.js';
import { paths } from '../../app/paths.js';
import { RowHead } from '../../app/row-head.js';
import { useCan } from '../../app/session.js';
import { useSay } from '../../lib/language.js';
import { Panel } from '../../ui/panel.js';
import { EmptyState } from '../../ui/states.js';
import { Table, type Column } from '../../ui/table.js';
import { CountedLink, useListAddress } from './counted-link.js';
import type { OverviewData } from './overview-data.js';

type Row = OverviewData['reporting'][number];

/** The group of a row as the list chooses it; null chooses all. */
const GROUP_OF: Readonly<Record<string, Group | null>> = { all: null, bo: 'bo', cp: 'cp', tinh: 'tinh' };

interface ReportingTableProps {
  overview: OverviewData;
  /** The view to carry on; on the wall of a meeting room nothing is to be pressed. */
  search?: string;
}

/** The reports that a column counts, in the words of the list. */
const COUNTED = {
  submitted: ['onTime', 'late'],
  onTime: ['onTime'],
  late: ['late'],
  verified: ['verified'],
  waiting: ['submitted'],
  returned: ['returned'],
  notSubmitted: ['notReported', 'drafting'],
} as const satisfies Record<string, readonly ReportFilter[]>;

/** Completeness and timeliness; one denominator, fixed when the round was opened. */
export function ReportingTable({ overview, search }: ReportingTableProps) {
  const say = useSay();
  const may = useCan();
  const missing = overview.notSubmitted.length;
  const listed = useListAddress(search);
  const to = (row: Row, column: keyof typeof COUNTED): string | null => {
    // Ministries and Government agencies together are no choice of the list.
    const group = GROUP_OF[row.group];
    return group === undefined || row[column].value === 0
      ? null
      : listed({ group, reports: [...COUNTED[column]] });
  };
  const cell = (row: Row, column: 'submitted' | 'onTime') => {
    const { value, denominator } = row[column];
    return (
      <>
        <CountedLink to={to(row, column)}>
          {value}/{denominator}
        </CountedLink>{' '}
        <span className="mut">{share(value, denominator) ?? ''}</span>
      </>
    );
  };
  const readRow = (row: Row, name: string): string =>
    readWords(say, overview.asOf.instant, `${say('overview.reporting')} – ${name}`, [
      ...(['submitted', 'onTime'] as const).map(
        (key) => `${say(`figure.${key}`)}: ${formatCount(row[key].value, row[key].denominator)}`,
      ),
      ...(['late', 'returned', 'notSubmitted'] as const).map(
        (key) => `${say(`figure.${key}`)}: ${row[key].value}`,
      ),
    ]);
  const count = (column: 'late' | 'waiting' | 'returned' | 'notSubmitted'): Column<Row> => ({
    key: column,
    label: say(`figure.${column}`),
    numeric: true,
    cell: (row) => <CountedLink to={to(row, column)}>{row[column].value}</CountedLink>,
  });
  const columns: Column<Row>[] = [
    {
      key: 'group',
      label: say('overview.groupColumn'),
      head: true,
      cell: (row) => {
        const name = say(`overview.group.${row.group as 'all'}`);
        return search === undefined ? name : <RowHead source={{ words: readRow(row, name) }}>{name}</RowHead>;
      },
    },
    {
      key: 'submitted',
      label: say('figure.submitted'),
      numeric: true,
      cell: (row) => cell(row, 'submitted'),
    },
    { key: 'onTime', label: say('figure.onTime'), numeric: true, cell: (row) => cell(row, 'onTime') },
    count('late'),
    {
      key: 'verified',
      label: say('figure.verified'),
      numeric: true,
      cell: (row) => (
        <CountedLink to={to(row, 'verified')}>
          {row.verified.value}/{row.submitted.value}
        </CountedLink>
      ),
    },
    count('waiting'),
    count('returned'),
    count('notSubmitted'),
  ];
  const order = ['bo', 'cp', 'O1', 'tinh', 'all'];
  const rows = [...overview.reporting].sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
  return (
    <Panel
      title={say('overview.reporting')}
      actions={
        missing > 0 &&
        may('chase.work') && <Link to={paths.today()}>{say('overview.toChase', { count: missing })}</Link>
      }
    >
      {overview.asOf.round ? (
        <Table
          caption={say('overview.reporting')}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.group}
          rowClass={(row) => (row.group === 'all' ? 'tot' : undefined)}
        />
      ) : (
        <EmptyState icon="clock" title={say('overview.noRound')} />
      )}
      <p className="cap">{say('overview.reportingCaption')}</p>
    </Panel>
  );
}
