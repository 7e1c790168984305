import { lazy, Suspense, useMemo } from 'react';
import { optionText } from '@ega/shared/reports/option-lists';
import { connectionText, ngspColumns, systemName } from '@ega/shared/status/areas/area-tables';
import type { NgspAreaRow } from '@ega/shared/status/areas/ngsp-area';
import { formatCount, formatInteger } from '../../lib/numbers.js';
import { NgspAreaDocument, type NgspAreaQuery } from '../../gql/graphql.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { type BarLook, StackedBars } from '../../ui/charts/stacked-bars.js';
import { Icon } from '../../ui/icon.js';
import { Loaded } from '../../ui/loaded.js';
import { Skeleton } from '../../ui/states.js';
import { BasisMark } from '../../ui/status-badge.js';
import { AreaChart } from './area-chart.js';
import { AreaFrame } from './area-frame.js';
import { type AreaPageView, useAreaRows, useAreaView } from './area-view.js';
import { ngspSource } from './conclusion-words.js';
import { FigureList } from './figure-list.js';
import { RowTable } from './row-table.js';
import { Growth } from './ngsp-growth.js';
import { Provided } from './provided-table.js';

const ColumnChart = lazy(() => import('../../ui/charts/column-chart.js'));

type Area = NgspAreaQuery['ngspArea'];

/** Agency × national system with its ladder, the agencies' own platforms, readiness in neutral colour, growth. */
export function Screen() {
  const page = useAreaView();
  const read = useRead(NgspAreaDocument, page.board.variables, { keepFormer: true });
  return (
    <AreaFrame area="ngsp" page={page} asOf={read.data?.ngspArea.asOf} read={read}>
      <Loaded query={read} heights={[140, 320, 320, 30, 30]}>
        {({ ngspArea }) => <Blocks area={ngspArea} page={page} />}
      </Loaded>
    </AreaFrame>
  );
}

function Blocks({ area, page }: { area: Area; page: AreaPageView }) {
  const say = useSay();
  const { lang } = useLanguage();
  const rows = useAreaRows<NgspAreaRow>(area.rows);
  const { systems } = area;
  const columns = useMemo(() => ngspColumns(lang, systems), [lang, systems]);
  const looks = useMemo(
    () => ({
      ...Object.fromEntries(
        systems.map(({ system }) => [
          `system.${system}`,
          (row: NgspAreaRow) => <Connection row={row} system={system} />,
        ]),
      ),
      basis: ({ known, verified }: NgspAreaRow) => (known ? <BasisMark verified={verified} /> : '–'),
      focal: (row: NgspAreaRow) => <Condition holds={row.focal} />,
      plan: (row: NgspAreaRow) => <Condition holds={row.plan} />,
      platform: (row: NgspAreaRow) => <Condition holds={row.platform} />,
      network: (row: NgspAreaRow) => <Condition holds={row.network} />,
    }),
    [systems],
  );
  return (
    <>
      <FigureList figures={area.figures} asOf={area.asOf} />
      <Systems area={area} />
      <ReadinessChart area={area} />
      <Growth page={page} />
      <RowTable
        legend={say('area.connection.legend')}
        rows={rows}
        columns={columns}
        page={page}
        asOf={area.asOf}
        source={ngspSource}
        looks={looks}
        hidden={['group']}
      />
      <Provided area={area} page={page} />
    </>
  );
}

/** One sign for each line, its words for the pointer and for assistive technology. */
function Connection({ row, system }: { row: NgspAreaRow; system: string }) {
  const say = useSay();
  const { lang } = useLanguage();
  const words = connectionText(lang, row, system);
  if (words === null) return <>–</>;
  const signs = row.connections
    .filter((line) => (system === 'other' ? line.system.startsWith('other:') : line.system === system))
    .map((line) => {
      if (line.need === 'none') return say('area.connection.noneShort');
      if (line.need === 'owner') return say('area.connection.ownerShort');
      return line.step === null ? '–' : String(line.step);
    });
  return (
    <span className="num" title={words}>
      <span aria-hidden="true">{signs.join(', ')}</span>
      <span className="vh">{words}</span>
    </span>
  );
}

function Condition({ holds }: { holds: boolean | null }) {
  const say = useSay();
  if (holds === null) return <>–</>;
  return (
    <span className="result">
      {holds && <Icon name="check" />}
      {say(holds ? 'area.yes' : 'area.no')}
    </span>
  );
}

const LADDER: readonly { step: number; look: BarLook }[] = [
  { step: 7, look: 'full' },
  { step: 6, look: 'strong' },
  { step: 5, look: 'middle' },
  { step: 4, look: 'middle' },
  { step: 3, look: 'light' },
  { step: 2, look: 'faint' },
  { step: 1, look: 'faint' },
  { step: 8, look: 'hatched' },
];

function Systems({ area }: { area: Area }) {
  const say = useSay();
  const { lang } = useLanguage();
  const stepName = (step: number): string =>
    say('area.systems.step', { step, name: optionText(lang, 'connectionStep', step) });
  const lines = area.systems.map((line) => {
    const given = line.bySteps.reduce((sum, count) => sum + count, 0);
    return {
      ...line,
      name: systemName(lang, line),
      unanswered: line.needed - given,
    };
  });
  const asked = lines.some(({ needed, noNeed, owner }) => needed + noNeed + owner > 0);
  return (
    <AreaChart
      asOf={area.asOf}
      title={say('area.systems')}
      data={{
        columns: [
          { label: say('area.systems.system') },
          { label: say('area.systems.needed'), numeric: true },
          ...[1, 2, 3, 4, 5, 6, 7, 8].map((step) => ({ label: stepName(step), numeric: true })),
          { label: say('area.systems.verified'), numeric: true },
          { label: say('area.systems.unanswered'), numeric: true },
          { label: say('area.systems.noNeed'), numeric: true },
          { label: say('area.systems.owner'), numeric: true },
        ],
        rows: asked
          ? lines.map((line) => [
              line.name,
              line.needed,
              ...line.bySteps,
              line.officialVerified ?? line.official,
              line.unanswered,
              line.noNeed,
              line.owner,
            ])
          : [],
      }}
      file="ngsp-theo-he-thong"
      counted={wholeOf(area)}
      caption={(source) => say('area.systems.caption', { source })}
    >
      <StackedBars
        label={lines
          .map(({ name, official, needed }) => say('area.systems.told', { system: name, official, needed }))
          .join('; ')}
        series={[
          ...LADDER.map(({ step, look }) => ({ label: stepName(step), look })),
          { label: say('area.systems.unanswered'), look: 'empty' as const },
        ]}
        bars={lines.map((line) => ({
          name: line.name,
          parts: [...LADDER.map(({ step }) => line.bySteps[step - 1] ?? 0), line.unanswered],
          end: formatCount(line.official, line.needed),
        }))}
      />
    </AreaChart>
  );
}

const wholeOf = ({ byReadiness }: Area) => ({
  denominator: byReadiness.reduce((sum, count) => sum + count, 0),
  denominatorName: 'all',
});

function ReadinessChart({ area }: { area: Area }) {
  const say = useSay();
  const title = say('area.readiness');
  const whole = wholeOf(area);
  const names = area.byReadiness.map((_, count) =>
    count <= 4 ? say('area.readiness.count', { count }) : say('area.unknown'),
  );
  const some = area.byReadiness.slice(0, 5).some((count) => count > 0);
  return (
    <AreaChart
      asOf={area.asOf}
      title={title}
      span={6}
      data={{
        columns: [{ label: title }, { label: say('area.readiness.agencies'), numeric: true }],
        rows: some ? area.byReadiness.map((count, at) => [names[at]!, count]) : [],
      }}
      file="ngsp-san-sang"
      counted={whole}
      caption={(source) => say('area.readiness.caption', { source })}
    >
      <Suspense fallback={<Skeleton heights={[300]} />}>
        <ColumnChart
          top={Math.max(...area.byReadiness)}
          label={say('area.readiness.told', {
            count: area.byReadiness[4] ?? 0,
            whole: whole.denominator,
          })}
          points={area.byReadiness.map((count, at) => ({
            name: names[at]!,
            solid: at <= 4 ? count : 0,
            hatched: at <= 4 ? 0 : count,
            label: formatInteger(count),
          }))}
        />
      </Suspense>
    </AreaChart>
  );
}
