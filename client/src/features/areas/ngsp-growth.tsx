import { lazy, Suspense } from 'react';
import { quarterShort } from '@ega/shared/text/format';
import type { RoundId } from '@ega/shared/rounds/round';
import { NgspGrowthDocument } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { Loaded } from '../../ui/loaded.js';
import { Skeleton } from '../../ui/states.js';
import { AreaChart } from './area-chart.js';
import type { AreaPageView } from './area-view.js';

const RoundsChart = lazy(() => import('../../ui/charts/rounds-chart.js'));

export function Growth({ page }: { page: AreaPageView }) {
  const say = useSay();
  const read = useRead(NgspGrowthDocument, page.board.variables, { keepFormer: true });
  return (
    <Loaded query={read} heights={[300]}>
      {({ ngspGrowth }) => <GrowthChart growth={ngspGrowth} title={say('area.growth')} />}
    </Loaded>
  );
}

interface GrowthChartProps {
  growth: import('../../gql/graphql.js').NgspGrowthQuery['ngspGrowth'];
  title: string;
}

function GrowthChart({ growth, title }: GrowthChartProps) {
  const say = useSay();
  const { rounds } = growth;
  const answered = rounds.filter(({ official }) => official != null);
  const [first, last] = [answered[0], answered.at(-1)];
  return (
    <AreaChart
      asOf={growth.asOf}
      title={title}
      span={6}
      data={{
        columns: [
          { label: say('area.growth.round') },
          { label: say('area.growth.begun'), numeric: true },
          { label: say('area.growth.official'), numeric: true },
          { label: say('area.growth.lgsp'), numeric: true },
          { label: say('area.growth.agencies'), numeric: true },
          { label: say('area.growth.opened'), numeric: true },
        ],
        rows: (last ? rounds : []).map((round) => [
          quarterShort(round.roundId as RoundId),
          round.begun ?? null,
          round.official ?? null,
          round.lgspRunning ?? null,
          round.agencies,
          round.opened,
        ]),
      }}
      file="ngsp-qua-cac-ky"
      counted={{ denominator: last?.opened ?? 0, denominatorName: 'opened' }}
      caption={(source) => say('area.growth.caption', { source })}
    >
      <Suspense fallback={<Skeleton heights={[260]} />}>
        <RoundsChart
          rounds={rounds.map(({ roundId }) => quarterShort(roundId as RoundId))}
          series={[
            {
              name: say('area.growth.begun'),
              values: rounds.map(({ begun }) => begun ?? null),
              dashed: true,
            },
            { name: say('area.growth.official'), values: rounds.map(({ official }) => official ?? null) },
          ]}
          label={
            first && last && first !== last
              ? say('area.growth.told', { first: first.official ?? 0, last: last.official ?? 0 })
              : say('area.growth.level', { last: last?.official ?? 0 })
          }
        />
      </Suspense>
    </AreaChart>
  );
}
