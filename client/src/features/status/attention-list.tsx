import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { formatDate } from '@ega/shared/text/format';
import { isMessageCode, type MessageCode } from '@ega/shared/text/say';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { useLastChases } from '../../app/last-chases.js';
import { paths } from '../../app/paths.js';
import { ForecastDocument } from '../../gql/graphql.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { useMatches } from '../../lib/media.js';
import { useRead } from '../../lib/query.js';
import { StepBoxes } from '../../ui/step-boxes.js';
import { EmptyState } from '../../ui/states.js';
import { Panel } from '../../ui/panel.js';
import { BasisMark, StatusBadge } from '../../ui/status-badge.js';
import { Table, type Column } from '../../ui/table.js';
import { sayReason } from './reason-text.js';
import type { AttentionData, OverviewData, OverviewVariables } from './overview-data.js';

const AttentionConclusion = lazy(() => import('./attention-conclusion.js'));

export type AttentionRow = AttentionData & { status: 'atRisk' | 'overdue' };

const SHOWN = 10;
/** On a telephone each row is a card of its own. */
const SHOWN_NARROW = 5;

interface AttentionListProps {
  overview: OverviewData;
  variables: OverviewVariables;
  search: string;
  /** On the wall of a meeting room no conclusion is drafted. */
  wall?: boolean;
}

interface ForecastDay {
  readonly day: string | null;
  readonly gap: number | null;
}

/** Forecast day and gap by agency; nothing while it is on its way or where it cannot be made. */
function useForecastDays(variables: OverviewVariables): ReadonlyMap<number, ForecastDay> {
  const made = useRead(ForecastDocument, variables, { keepFormer: true }).data?.forecast.agencies;
  return new Map(
    made?.number.map((number, at) => [number, { day: made.day[at] ?? null, gap: made.gap[at] ?? null }]),
  );
}

/** Who is at risk or overdue, and the rules that made it so. */
export function AttentionList({ overview, variables, search, wall }: AttentionListProps) {
  const say = useSay();
  const forecast = useForecastDays(variables);
  const lastChase = useLastChases(variables);
  const { lang } = useLanguage();
  const narrow = useMatches('(max-width: 700px)');
  const shown = narrow ? SHOWN_NARROW : SHOWN;
  // Farthest behind first; where nothing is forecast the order of the steps stands, as the rows came.
  const behind = (row: AttentionData): number =>
    forecast.get(row.agency.number)?.gap ?? Number.NEGATIVE_INFINITY;
  const sorted = (list: readonly AttentionData[]) =>
    [...list].sort((a, b) => (behind(a) === behind(b) ? 0 : behind(b) - behind(a)));
  const rows: AttentionRow[] = [
    ...sorted(overview.overdue).map((row) => ({ ...row, status: 'overdue' as const })),
    ...sorted(overview.atRisk).map((row) => ({ ...row, status: 'atRisk' as const })),
  ];
  const list = `${paths.agencies()}${search ? `${search}&` : '?'}tt=nguy-co,qua-han`;
  const columns: Column<AttentionRow>[] = [
    {
      key: 'agency',
      label: say('overview.agencyColumn'),
      head: true,
      cell: (row) => (
        <span className="row-head">
          <span>
            <Link to={paths.agency(row.agency.slug) + search}>
              {lang === 'en' ? row.agency.nameEn : row.agency.nameVi}
            </Link>{' '}
            <StatusBadge status={row.status} />
          </span>
          {!wall && (
            <Suspense>
              <AttentionConclusion row={row} instant={overview.asOf.instant} />
            </Suspense>
          )}
        </span>
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
      key: 'forecast',
      label: say('overview.forecastIssue'),
      numeric: true,
      cell: (row) => {
        const own = forecast.get(row.agency.number);
        if (!own) return '–';
        return own.day ? formatDate(own.day as CivilDate) : say('overview.forecastLate');
      },
    },
    {
      key: 'gap',
      label: say('overview.forecastGap'),
      numeric: true,
      cell: (row) => {
        const gap = forecast.get(row.agency.number)?.gap ?? null;
        if (gap === null) return '–';
        if (gap <= 0) return say('overview.forecastDaysEarly', { days: -gap });
        return say('overview.forecastDaysLate', { days: gap });
      },
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
    ...(lastChase
      ? [
          {
            key: 'chase',
            label: say('chase.last'),
            cell: (row: AttentionRow) => lastChase(row.agency.number),
          },
        ]
      : []),
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
      actions={<Link to={list}>{say('overview.attentionAll', { count: rows.length })}</Link>}
    >
      {rows.length === 0 ? (
        <EmptyState icon="done" title={say('overview.attentionNone')} />
      ) : (
        <Table
          caption={say('overview.attention')}
          columns={columns}
          rows={rows.slice(0, shown)}
          rowKey={(row) => row.agency.number}
        />
      )}
      {narrow && rows.length > shown && (
        <p>
          <Link to={list}>{say('overview.attentionAll', { count: rows.length })}</Link>
        </p>
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
