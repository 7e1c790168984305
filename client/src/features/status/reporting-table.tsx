import { Link } from 'react-router';
import { share } from '../../lib/numbers.js';
import { paths } from '../../app/paths.js';
import { useCan } from '../../app/session.js';
import { useSay } from '../../lib/language.js';
import { Panel } from '../../ui/panel.js';
import { EmptyState } from '../../ui/states.js';
import { Table, type Column } from '../../ui/table.js';
import type { FigureData, OverviewData } from './overview-data.js';

type Row = OverviewData['reporting'][number];

/** Completeness and timeliness; one denominator, fixed when the round was opened. */
export function ReportingTable({ overview }: { overview: OverviewData }) {
  const say = useSay();
  const may = useCan();
  const missing = overview.notSubmitted.length;
  const cell = (figure: FigureData) => (
    <>
      {figure.value}/{figure.denominator}{' '}
      <span className="mut">{share(figure.value, figure.denominator) ?? ''}</span>
    </>
  );
  const columns: Column<Row>[] = [
    {
      key: 'group',
      label: say('overview.groupColumn'),
      head: true,
      cell: (row) => say(`overview.group.${row.group as 'all'}`),
    },
    { key: 'submitted', label: say('figure.submitted'), numeric: true, cell: (row) => cell(row.submitted) },
    { key: 'onTime', label: say('figure.onTime'), numeric: true, cell: (row) => cell(row.onTime) },
    { key: 'late', label: say('figure.late'), numeric: true, cell: (row) => row.late.value },
    {
      key: 'verified',
      label: say('figure.verified'),
      numeric: true,
      cell: (row) => `${row.verified.value}/${row.submitted.value}`,
    },
    { key: 'waiting', label: say('figure.waiting'), numeric: true, cell: (row) => row.waiting.value },
    { key: 'returned', label: say('figure.returned'), numeric: true, cell: (row) => row.returned.value },
    {
      key: 'notSubmitted',
      label: say('figure.notSubmitted'),
      numeric: true,
      cell: (row) => row.notSubmitted.value,
    },
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
