import { Link } from 'react-router';
import { formatDate } from '@ega/shared/text/format';
import { isMessageCode, type MessageCode } from '@ega/shared/text/say';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { paths } from '../../app/paths.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { StepBoxes } from '../../ui/step-boxes.js';
import { EmptyState } from '../../ui/states.js';
import { Panel } from '../../ui/panel.js';
import { BasisMark, StatusBadge } from '../../ui/status-badge.js';
import { Table, type Column } from '../../ui/table.js';
import { sayReason } from './reason-text.js';
import type { AttentionData, OverviewData } from './overview-data.js';

type Row = AttentionData & { status: 'atRisk' | 'overdue' };

const SHOWN = 12;

/** Who is at risk or overdue, and the rules that made it so. */
export function AttentionList({ overview, search }: { overview: OverviewData; search: string }) {
  const say = useSay();
  const { lang } = useLanguage();
  const rows: Row[] = [
    ...overview.overdue.map((row) => ({ ...row, status: 'overdue' as const })),
    ...overview.atRisk.map((row) => ({ ...row, status: 'atRisk' as const })),
  ];
  const columns: Column<Row>[] = [
    {
      key: 'agency',
      label: say('overview.agencyColumn'),
      head: true,
      cell: (row) => (
        <>
          <Link to={paths.agency(row.agency.slug) + search}>
            {lang === 'en' ? row.agency.nameEn : row.agency.nameVi}
          </Link>{' '}
          <StatusBadge status={row.status} />
        </>
      ),
    },
    { key: 'step', label: say('overview.stepColumn'), cell: (row) => <StepBoxes step={row.step ?? null} /> },
    {
      key: 'days',
      label: say('overview.daysInStep'),
      numeric: true,
      cell: (row) => (row.daysInStep == null ? '–' : say('overview.daysCount', { days: row.daysInStep })),
    },
    {
      key: 'planned',
      label: say('overview.plannedIssue'),
      numeric: true,
      cell: (row) => (row.plannedIssue ? formatDate(row.plannedIssue as CivilDate) : '–'),
    },
    {
      key: 'reason',
      label: say('explain.title'),
      cell: (row) => (
        <ul>
          {row.reasons
            .filter((reason) => isMessageCode(reason.code))
            .map((reason) => (
              <li key={reason.rule}>{sayReason(lang, reason.code as MessageCode, reason.params)}</li>
            ))}
        </ul>
      ),
    },
    {
      key: 'basis',
      label: say('overview.basisColumn'),
      cell: (row) => <BasisMark verified={row.verified} />,
    },
  ];
  return (
    <Panel
      title={say('overview.attention')}
      note={`${rows.length}/${overview.groups[0]?.denominator ?? 0}`}
      className="attention"
      actions={
        <Link to={`${paths.agencies()}${search ? `${search}&` : '?'}tt=nguy-co,qua-han`}>
          {say('overview.attentionAll', { count: rows.length })}
        </Link>
      }
    >
      {rows.length === 0 ? (
        <EmptyState icon="done" title={say('overview.attentionNone')} />
      ) : (
        <Table
          caption={say('overview.attention')}
          columns={columns}
          rows={rows.slice(0, SHOWN)}
          rowKey={(row) => row.agency.number}
        />
      )}
      <p className="cap">
        {say('explain.rubric', { version: overview.rubric.version })}{' '}
        {say('overview.rubricCaption', {
          stuck: overview.rubric.stuckDays,
          lead: overview.rubric.leadDays[0] ?? 0,
        })}
      </p>
    </Panel>
  );
}
