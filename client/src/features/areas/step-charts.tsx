import { lazy, Suspense } from 'react';
import { stepShort } from '@ega/shared/reports/question-text';
import type { ArchitectureAreaQuery } from '../../gql/graphql.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { formatCount, formatInteger } from '../../lib/numbers.js';
import { type BarLook, StackedBars } from '../../ui/charts/stacked-bars.js';
import { Skeleton } from '../../ui/states.js';
import { AreaChart } from './area-chart.js';

const ColumnChart = lazy(() => import('../../ui/charts/column-chart.js'));

type Area = ArchitectureAreaQuery['architectureArea'];

/** How many agencies reached each step, those beyond it among them. */
export function Funnel({ area }: { area: Area }) {
  const say = useSay();
  const { lang } = useLanguage();
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
    <AreaChart
      asOf={area.asOf}
      title={say('area.funnel')}
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
      file="kien-truc-theo-buoc"
      counted={first.reached}
      caption={(source) => say('area.funnel.caption', { source, unknown: area.unknown })}
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
    </AreaChart>
  );
}

/** How long the steps take, by the days of their documents. */
export function Durations({ area }: { area: Area }) {
  const say = useSay();
  const { lang } = useLanguage();
  const lines = area.steps.filter(({ step }) => step >= 1 && step <= 6);
  const longest = lines.reduce(
    (best, line) => ((line.medianDays ?? 0) > (best?.medianDays ?? 0) ? line : best),
    lines[0],
  );
  const name = (step: number): string => `${step}. ${stepShort(step, lang)}`;
  const some = lines.some(({ medianDays, medianWaiting }) => medianDays != null || medianWaiting != null);
  return (
    <AreaChart
      asOf={area.asOf}
      title={say('area.durations')}
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
      file="kien-truc-thoi-gian"
      counted={area.steps[0]?.reached}
      caption={(source) => say('area.durations.caption', { source })}
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
    </AreaChart>
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

/** Where the agencies of each group stand. */
export function ByKind({ area }: { area: Area }) {
  const say = useSay();
  const { lang } = useLanguage();
  const names = STEP_LOOKS.map((_, step) => `${step}. ${stepShort(step, lang)}`);
  const unknown = say('area.unknown');
  const bars = area.groups.filter(({ total }) => total > 0);
  return (
    <AreaChart
      asOf={area.asOf}
      title={say('area.byKind')}
      span={7}
      data={{
        columns: [
          { label: say('area.column.group') },
          ...names.map((label) => ({ label, numeric: true })),
          { label: unknown, numeric: true },
        ],
        rows: bars.map((group) => [say(`group.${group.group as 'bo'}`), ...group.here, group.unknown]),
      }}
      file="kien-truc-theo-nhom"
      counted={area.steps[0]?.reached}
      caption={(source) => say('area.byKind.caption', { source })}
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
    </AreaChart>
  );
}
