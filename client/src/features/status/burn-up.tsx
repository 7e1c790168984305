import { lazy, Suspense, useState } from 'react';
import { civilDateAt, instantOf, startOfDay, type CivilDate } from '@ega/shared/text/civil-date';
import { formatDate } from '@ega/shared/text/format';
import { useSay } from '../../lib/language.js';
import { Button } from '../../ui/button.js';
import { Panel } from '../../ui/panel.js';
import { EmptyState, Skeleton } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { groupOf, type OverviewData } from './overview-data.js';

/** The chart library is fetched when the browser has nothing better to do: the figures come first. */
const CumulativeChart = lazy(async () => {
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 4000 });
    else setTimeout(resolve, 500);
  });
  return import('../../ui/charts/cumulative-chart.js');
});

const atOf = (day: string): number => Date.parse(startOfDay(day as CivilDate));

/** First days of the quarters between two days: a calm, even axis. */
function quarterStarts(from: string, to: string): number[] {
  const starts: number[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++)
    for (const month of ['01', '04', '07', '10']) {
      const day = `${year}-${month}-01`;
      if (day >= from && day <= to) starts.push(atOf(day));
    }
  return starts;
}

/** History is made of dated documents, not of rounds (practice.md 8). Chart and table read one data object. */
export function BurnUp({ overview }: { overview: OverviewData }) {
  const say = useSay();
  const [asTable, setAsTable] = useState(false);
  const { burnUp, countdown } = overview;
  const all = groupOf(overview, 'all');
  const points = burnUp.on.map((day, index) => ({
    day: day as CivilDate,
    at: atOf(day),
    issued: burnUp.issued[index] ?? 0,
    verified: burnUp.issuedVerified[index] ?? 0,
    underWay: burnUp.underWay[index] ?? 0,
  }));
  const last = points.at(-1);
  const today = civilDateAt(overview.asOf.instant);
  // The curve runs on, level, from the last document to the day shown.
  if (last && last.day < today) points.push({ ...last, day: today, at: atOf(today) });
  const days = new Map(points.map((point) => [point.at, point.day]));
  const monthOf = (at: number): string => {
    const day = civilDateAt(instantOf(at));
    return `${day.slice(5, 7)}/${day.slice(0, 4)}`;
  };
  return (
    <Panel
      title={say('overview.burnUp')}
      span={8}
      actions={
        <Button small kind="text" icon="table" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {say(asTable ? 'overview.chart' : 'overview.table')}
        </Button>
      }
    >
      <figure>
        {points.length === 0 ? (
          <EmptyState icon="chart" title={say('overview.burnUpEmpty')} />
        ) : asTable ? (
          <Table
            caption={say('overview.burnUp')}
            rows={points}
            rowKey={(point) => point.at}
            columns={[
              {
                key: 'day',
                label: say('overview.burnUpDay'),
                head: true,
                cell: (point) => formatDate(point.day),
              },
              {
                key: 'issued',
                label: say('overview.burnUpIssued'),
                numeric: true,
                cell: (point) => point.issued,
              },
              {
                key: 'verified',
                label: say('overview.burnUpVerified'),
                numeric: true,
                cell: (point) => point.verified,
              },
              {
                key: 'underWay',
                label: say('overview.burnUpUnderWay'),
                numeric: true,
                cell: (point) => point.underWay,
              },
            ]}
          />
        ) : (
          <Suspense fallback={<Skeleton heights={[300]} />}>
            <CumulativeChart
              points={points}
              denominator={all.denominator}
              deadline={countdown ? Date.parse(countdown.dueAt) : null}
              label={`${say('overview.burnUpIssued')} ${all.issued.value}/${all.denominator}, ${say('overview.burnUpUnderWay')} ${all.underWay.value}/${all.denominator}`}
              labels={{
                issued: say('overview.burnUpIssued'),
                verified: say('overview.burnUpVerified'),
                underWay: say('overview.burnUpUnderWay'),
                deadline: say('overview.burnUpDeadline'),
              }}
              formatDay={(at) => formatDate(days.get(at) ?? points[0]!.day)}
              formatTick={monthOf}
              ticks={quarterStarts(points[0]!.day, countdown?.lastGoodDay ?? points.at(-1)!.day)}
            />
          </Suspense>
        )}
        <figcaption className="cap">
          {say('overview.burnUpCaption', { issued: burnUp.undatedIssued, underWay: burnUp.undatedUnderWay })}
        </figcaption>
      </figure>
    </Panel>
  );
}
