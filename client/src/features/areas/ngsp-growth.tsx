import { lazy, Suspense } from 'react';
import { quarterShort } from '@ega/shared/text/format';
import type { RoundId } from '@ega/shared/rounds/round';
import { NgspGrowthDocument, type NgspGrowthQuery } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { formatInteger } from '../../lib/numbers.js';
import { useRead } from '../../lib/query.js';
import { Loaded } from '../../ui/loaded.js';
import { Skeleton } from '../../ui/states.js';
import { AreaChart } from './area-chart.js';
import type { AreaPageView } from './area-view.js';

const RoundsChart = lazy(() => import('../../ui/charts/rounds-chart.js'));

/** Connections and their transactions from round to round. */
export function Growth({ page }: { page: AreaPageView }) {
  const say = useSay();
  const read = useRead(NgspGrowthDocument, page.board.variables, { keepFormer: true });
  return (
    <Loaded query={read} heights={[300]}>
      {({ ngspGrowth }) => (
        <>
          <GrowthChart growth={ngspGrowth} title={say('area.growth')} />
          <Transactions growth={ngspGrowth} />
        </>
      )}
    </Loaded>
  );
}

type NgspGrowth = NgspGrowthQuery['ngspGrowth'];

function GrowthChart({ growth, title }: { growth: NgspGrowth; title: string }) {
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
      counted={{ denominator: (last ?? rounds.at(-1))?.opened ?? 0, denominatorName: 'opened' }}
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

/** B5: what went over the connections in each data period; a round without a figure is a gap, never nought. */
function Transactions({ growth: { asOf, rounds } }: { growth: NgspGrowth }) {
  const say = useSay();
  const last = rounds.findLast(({ transactions }) => transactions != null);
  const total = say('area.transactions.total');
  const succeeded = say('area.transactions.succeeded');
  const values = (name: 'transactions' | 'succeeded') => rounds.map((round) => round[name] ?? null);
  return (
    <AreaChart
      asOf={asOf}
      title={say('area.transactions')}
      empty={say('area.transactions.empty')}
      data={{
        columns: [
          { label: say('area.growth.round') },
          { label: total, numeric: true },
          { label: succeeded, numeric: true },
          { label: say('area.growth.agencies'), numeric: true },
          { label: say('area.growth.opened'), numeric: true },
        ],
        rows: (last ? rounds : []).map((round) => [
          quarterShort(round.roundId as RoundId),
          round.transactions ?? null,
          round.succeeded ?? null,
          round.transacting,
          round.opened,
        ]),
      }}
      file="ngsp-giao-dich"
      counted={{ denominator: (last ?? rounds.at(-1))?.opened ?? 0, denominatorName: 'opened' }}
      caption={(source) => say('area.transactions.caption', { source })}
    >
      <Suspense fallback={<Skeleton heights={[260]} />}>
        <RoundsChart
          rounds={rounds.map(({ roundId }) => quarterShort(roundId as RoundId))}
          series={[
            { name: total, values: values('transactions'), dashed: true },
            { name: succeeded, values: values('succeeded') },
          ]}
          label={say('area.transactions.told', {
            succeeded: formatInteger(last?.succeeded ?? 0),
            total: formatInteger(last?.transactions ?? 0),
          })}
        />
      </Suspense>
    </AreaChart>
  );
}
