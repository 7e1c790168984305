import { lazy, Suspense, useMemo } from 'react';
import { Link } from 'react-router';
import type { DenominatorName } from '@ega/shared/directives/denominators';
import { stepShort } from '@ega/shared/reports/question-text';
import type { ArchitectureAreaRow } from '@ega/shared/status/areas/architecture-area';
import { architectureColumns } from '@ega/shared/status/areas/area-tables';
import { type ColumnsOf, fromColumns } from '@ega/shared/status/columns';
import { formatCount, formatInteger } from '../../lib/numbers.js';
import { useCsvFacts } from '../../app/csv-facts.js';
import { paths } from '../../app/paths.js';
import { ArchitectureAreaDocument, type ArchitectureAreaQuery } from '../../gql/graphql.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { ChartFigure } from '../../ui/charts/chart-figure.js';
import { type BarLook, StackedBars } from '../../ui/charts/stacked-bars.js';
import { Loaded } from '../../ui/loaded.js';
import { Panel } from '../../ui/panel.js';
import { EmptyState, Skeleton } from '../../ui/states.js';
import { BasisMark, StatusBadge } from '../../ui/status-badge.js';
import { AreaFrame } from './area-frame.js';
import { type AreaPageView, useAreaView } from './area-view.js';
import { RowTable } from './row-table.js';
import { useSourceText } from '../../app/source-text.js';

const ColumnChart = lazy(() => import('../../ui/charts/column-chart.js'));

type Area = ArchitectureAreaQuery['architectureArea'];

/** The ladder of the architecture: how many reached each step, how long it takes, who stands where. */
export function Screen() {
  const page = useAreaView();
  const read = useRead(ArchitectureAreaDocument, page.board.variables, { keepFormer: true });
  return (
    <AreaFrame area="kien-truc" page={page} asOf={read.data?.architectureArea.asOf} read={read}>
      <Loaded query={read} heights={[320, 320, 40, 30, 30]}>
        {({ architectureArea }) => <Blocks area={architectureArea} page={page} />}
      </Loaded>
    </AreaFrame>
  );
}

function Blocks({ area, page }: { area: Area; page: AreaPageView }) {
  const say = useSay();
  const { lang } = useLanguage();
  const rows = useMemo(
    () => fromColumns<ArchitectureAreaRow>(area.rows as unknown as ColumnsOf<ArchitectureAreaRow>),
    [area.rows],
  );
  const columns = useMemo(() => architectureColumns(lang), [lang]);
  return (
    <>
      <Funnel area={area} />
      <Durations area={area} />
      <ByKind area={area} />
      <Slowest rows={rows} search={page.board.search} />
      <RowTable
        title={say('area.rows')}
        rows={rows}
        columns={columns}
        rowKey={(row) => row.number}
        page={page}
        shown={(counts) => say('area.shown', counts)}
        none={say('area.none')}
        looks={{
          status: ({ status }) => (status ? <StatusBadge status={status} /> : say('status.none')),
          basis: ({ step, verified }) => (step === null ? '–' : <BasisMark verified={verified} />),
        }}
      />
    </>
  );
}

function Funnel({ area }: { area: Area }) {
  const say = useSay();
  const { lang } = useLanguage();
  const csv = useCsvFacts(area.asOf);
  const source = useSourceText(area.asOf);
  const title = say('area.funnel');
  const first = area.steps[0];
  if (!first) return null;
  const whole = first.reached.denominator;
  const name = (step: number): string => `${step}. ${stepShort(step, lang)}`;
  const known = area.steps.some(({ reached }) => reached.value > 0);
  const told = {
    issued: formatInteger(area.steps.at(-1)?.reached.value ?? 0),
    started: formatInteger(area.steps[1]?.reached.value ?? 0),
    whole: formatInteger(whole),
  };
  return (
    <ChartFigure
      title={title}
      span={7}
      data={{
        columns: [
          { label: say('overview.stepColumn') },
          { label: say('area.funnel.reached'), numeric: true },
          { label: say('area.funnel.verified'), numeric: true },
          { label: say('area.funnel.here'), numeric: true },
        ],
        rows: known
          ? area.steps.map(({ step, reached, here }) => [
              name(step),
              reached.value,
              reached.verified ?? reached.value,
              here,
            ])
          : [],
      }}
      csv={csv('kien-truc-theo-buoc', title)}
      empty={say('area.empty')}
      caption={say('area.funnel.caption', {
        source: source(whole, first.reached.denominatorName as DenominatorName),
        unknown: area.unknown,
      })}
    >
      <Suspense fallback={<Skeleton heights={[300]} />}>
        <ColumnChart
          top={whole}
          label={say('area.funnel.told', told)}
          points={area.steps.map(({ step, reached }) => ({
            name: name(step),
            solid: reached.verified ?? reached.value,
            hatched: reached.value - (reached.verified ?? reached.value),
            label: formatInteger(reached.value),
          }))}
        />
      </Suspense>
    </ChartFigure>
  );
}

function Durations({ area }: { area: Area }) {
  const say = useSay();
  const { lang } = useLanguage();
  const csv = useCsvFacts(area.asOf);
  const source = useSourceText(area.asOf);
  const title = say('area.durations');
  const lines = area.steps.filter(({ step }) => step >= 1 && step <= 6);
  const longest = lines.reduce(
    (best, line) => ((line.medianDays ?? 0) > (best?.medianDays ?? 0) ? line : best),
    lines[0],
  );
  const name = (step: number): string => `${step}. ${stepShort(step, lang)}`;
  const some = lines.some(({ medianDays, medianWaiting }) => medianDays != null || medianWaiting != null);
  const whole = area.steps[0]?.reached;
  return (
    <ChartFigure
      title={title}
      span={5}
      data={{
        columns: [
          { label: say('overview.stepColumn') },
          { label: say('area.durations.median'), numeric: true },
          { label: say('area.durations.passed'), numeric: true },
          { label: say('area.durations.waiting'), numeric: true },
          { label: say('area.durations.waitingCount'), numeric: true },
        ],
        rows: some
          ? lines.map((line) => [
              name(line.step),
              line.medianDays ?? null,
              line.passed,
              line.medianWaiting ?? null,
              line.waiting,
            ])
          : [],
      }}
      csv={csv('kien-truc-thoi-gian', title)}
      empty={say('area.empty')}
      caption={say('area.durations.caption', {
        source: whole ? source(whole.denominator, whole.denominatorName as DenominatorName) : '',
      })}
    >
      <Suspense fallback={<Skeleton heights={[300]} />}>
        <ColumnChart
          top={Math.max(0, ...lines.map(({ medianDays }) => medianDays ?? 0))}
          label={say('area.durations.told', {
            step: name(longest?.step ?? 1),
            days: longest?.medianDays ?? 0,
          })}
          points={lines.map(({ step, medianDays, passed }) => ({
            name: name(step),
            solid: medianDays ?? 0,
            hatched: 0,
            label: medianDays == null ? '–' : `${formatInteger(medianDays)} (n=${passed})`,
          }))}
        />
      </Suspense>
    </ChartFigure>
  );
}

/** From nothing to issued: darker is further. */
const STEP_LOOKS: readonly BarLook[] = [
  'empty',
  'faint',
  'faint',
  'light',
  'middle',
  'middle',
  'strong',
  'full',
];

function ByKind({ area }: { area: Area }) {
  const say = useSay();
  const { lang } = useLanguage();
  const csv = useCsvFacts(area.asOf);
  const source = useSourceText(area.asOf);
  const title = say('area.byKind');
  const names = STEP_LOOKS.map((_, step) => `${step}. ${stepShort(step, lang)}`);
  const unknown = say('area.unknown');
  const bars = area.groups.filter(({ total }) => total > 0);
  const whole = area.steps[0]?.reached;
  return (
    <ChartFigure
      title={title}
      span={7}
      data={{
        columns: [
          { label: say('area.column.group') },
          ...names.map((label) => ({ label, numeric: true })),
          { label: unknown, numeric: true },
        ],
        rows: bars.map((group) => [say(`group.${group.group as 'bo'}`), ...group.here, group.unknown]),
      }}
      csv={csv('kien-truc-theo-nhom', title)}
      empty={say('area.empty')}
      caption={say('area.byKind.caption', {
        source: whole ? source(whole.denominator, whole.denominatorName as DenominatorName) : '',
      })}
    >
      <StackedBars
        label={bars
          .map((group) =>
            say('area.byKind.told', {
              group: say(`group.${group.group as 'bo'}`),
              issued: group.here.at(-1) ?? 0,
              total: group.total,
            }),
          )
          .join('; ')}
        series={[
          ...names.map((label, step) => ({ label, look: STEP_LOOKS[step]! })).reverse(),
          { label: unknown, look: 'hatched' },
        ]}
        bars={bars.map((group) => ({
          name: say(`group.${group.group as 'bo'}`),
          parts: [...[...group.here].reverse(), group.unknown],
          end: formatCount(group.here.at(-1) ?? 0, group.total),
        }))}
      />
    </ChartFigure>
  );
}

const SLOWEST = 10;

function Slowest({ rows, search }: { rows: readonly ArchitectureAreaRow[]; search: string }) {
  const say = useSay();
  const { lang } = useLanguage();
  const slow = rows
    .filter((row) => !row.issued && row.daysInStep !== null)
    .sort((a, b) => (b.daysInStep ?? 0) - (a.daysInStep ?? 0) || a.number - b.number)
    .slice(0, SLOWEST);
  return (
    <Panel title={say('area.slowest')} note={say('area.slowest.note')} span={5}>
      {slow.length === 0 ? (
        <EmptyState icon="clock" title={say('area.slowest.none')} />
      ) : (
        <ol className="slow-list">
          {slow.map((row) => (
            <li key={row.number}>
              <span>
                <Link to={paths.agency(row.slug) + search}>{lang === 'en' ? row.nameEn : row.nameVi}</Link>{' '}
                <span className="mut">
                  {row.step}. {stepShort(row.step ?? 0, lang)}
                </span>
              </span>
              <b className="num">{say('area.slowest.days', { days: row.daysInStep ?? 0 })}</b>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
