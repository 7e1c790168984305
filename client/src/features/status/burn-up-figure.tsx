import { Suspense, lazy, useState } from 'react';
import { neededPace } from '@ega/shared/status/forecast/needed-pace';
import { civilDateAt, instantOf, type CivilDate } from '@ega/shared/text/civil-date';
import { formatDate } from '@ega/shared/text/format';
import { useChartRowHead } from '../../app/chart-row-head.js';
import { useCsvFacts } from '../../app/csv-facts.js';
import { useSourceText } from '../../app/source-text.js';
import { formatInteger, formatMean } from '../../lib/numbers.js';
import { ForecastDocument } from '../../gql/graphql.js';
import { saveCsv } from '../../lib/csv-file.js';
import { useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Panel } from '../../ui/panel.js';
import { EmptyState, Skeleton } from '../../ui/states.js';
import { Table, type Column } from '../../ui/table.js';
import { atOf, burnUpLines, type BurnUpLine } from './burn-up-lines.js';
import { groupOf, type OverviewData, type OverviewVariables } from './overview-data.js';

/** The chart library is fetched when the browser has nothing better to do: the figures come first. */
const CumulativeChart = lazy(async () => {
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 4000 });
    else setTimeout(resolve, 500);
  });
  return import('../../ui/charts/cumulative-chart.js');
});

/** First days of the quarters between two days: a calm, even axis. */
function quarterStarts(from: string, to: string): number[] {
  const starts: number[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++)
    for (const month of ['01', '04', '07', '10']) {
      const day = `${year}-${month}-01`;
      if (day >= from && day <= to) starts.push(atOf(day as CivilDate));
    }
  return starts;
}

type Value = Exclude<keyof BurnUpLine, 'day' | 'at'>;

/** History is made of dated documents, not of rounds (practice.md 8). Chart, table and CSV read the same lines. */
export function BurnUpFigure({
  overview,
  variables,
}: {
  overview: OverviewData;
  variables: OverviewVariables;
}) {
  const say = useSay();
  const csv = useCsvFacts(overview.asOf);
  const source = useSourceText(overview.asOf);
  const rowHead = useChartRowHead(say('forecast.title'), overview.asOf.instant);
  const [asTable, setAsTable] = useState(false);
  const forecast = useRead(ForecastDocument, variables, { keepFormer: true }).data?.forecast ?? null;
  const { burnUp, countdown } = overview;
  const { denominator } = groupOf(overview, 'all');
  const lines = burnUpLines(overview, forecast);
  const range = forecast?.range ?? null;
  const words: Record<Value, string> = {
    issued: say('overview.burnUpIssued'),
    verified: say('overview.burnUpVerified'),
    underWay: say('overview.burnUpUnderWay'),
    low: say('forecast.low'),
    middle: say('forecast.line'),
    high: say('forecast.high'),
    needed: say('forecast.neededColumn'),
  };
  const values = (Object.keys(words) as Value[]).filter((key) =>
    lines.some((line) => line[key] !== undefined),
  );
  const columns: Column<BurnUpLine>[] = [
    {
      key: 'day',
      label: say('overview.burnUpDay'),
      head: true,
      cell: (line) =>
        rowHead({
          name: formatDate(line.day),
          read: values.map((key) => `${words[key]}: ${line[key] ?? '–'}`),
          at: lines.indexOf(line),
        }),
    },
    ...values.map((key): Column<BurnUpLine> => ({
      key,
      label: words[key],
      numeric: true,
      cell: (line) => line[key] ?? '–',
    })),
  ];
  const save = (): void => {
    const facts = csv('luy-ke-va-du-bao', say('forecast.title'), { denominator, denominatorName: 'all' });
    saveCsv(
      facts.name,
      [say('overview.burnUpDay'), ...values.map((key) => words[key])],
      lines.map((line) => [line.day, ...values.map((key) => line[key] ?? '')]),
      facts.preface,
    );
  };
  return (
    <Panel
      title={say('forecast.title')}
      span={8}
      actions={
        <>
          <Button small kind="text" icon="table" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {say(asTable ? 'overview.chart' : 'overview.table')}
          </Button>
          <Button small kind="text" icon="download" onClick={save}>
            {say('forecast.csv')}
          </Button>
        </>
      }
    >
      <figure>
        {lines.length === 0 ? (
          <EmptyState icon="chart" title={say('overview.burnUpEmpty')} />
        ) : asTable ? (
          <Table caption={say('forecast.title')} rows={lines} rowKey={(line) => line.at} columns={columns} />
        ) : (
          <Suspense fallback={<Skeleton heights={[300]} />}>
            <Chart overview={overview} lines={lines} range={range} />
          </Suspense>
        )}
        <figcaption className="cap">
          {say('overview.burnUpCaption', { issued: burnUp.undatedIssued, underWay: burnUp.undatedUnderWay })}{' '}
          {source(denominator, 'all')}
          {forecast && range && (
            <> {say('forecast.caption', { ...forecast.evidence, runs: formatInteger(forecast.runs) })}</>
          )}
          {forecast?.state === 'tooLittle' && <> {say('forecast.tooLittle', forecast.evidence)}</>}
          {forecast?.state === 'afterDeadline' && (
            <> {say('forecast.afterDeadline', { days: countdown?.daysOver ?? 0 })}</>
          )}
        </figcaption>
      </figure>
      <Disclosure title={say('forecast.method')}>
        <p>{say('forecast.method.events')}</p>
        <p>{say('forecast.method.model')}</p>
        <p>{say('forecast.method.range')}</p>
        <p>{say('forecast.method.limits')}</p>
      </Disclosure>
    </Panel>
  );
}

interface ChartProps {
  overview: OverviewData;
  lines: readonly BurnUpLine[];
  range: { low: number; middle: number; high: number } | null;
}

function Chart({ overview, lines, range }: ChartProps) {
  const say = useSay();
  const { countdown } = overview;
  const all = groupOf(overview, 'all');
  const today = civilDateAt(overview.asOf.instant);
  const last = countdown?.lastGoodDay as CivilDate | undefined;
  const needed = last ? neededPace(all.denominator - all.issued.value, today, last) : null;
  const days = new Map(lines.map((line) => [line.at, line.day]));
  const label = [
    `${say('overview.burnUpIssued')} ${all.issued.value}/${all.denominator}`,
    `${say('overview.burnUpUnderWay')} ${all.underWay.value}/${all.denominator}`,
    ...(range ? [say('forecast.lineLabel', range)] : []),
  ].join(', ');
  const monthOf = (at: number): string => {
    const day = civilDateAt(instantOf(at));
    return `${day.slice(5, 7)}/${day.slice(0, 4)}`;
  };
  return (
    <CumulativeChart
      points={lines}
      denominator={all.denominator}
      deadline={countdown ? Date.parse(countdown.dueAt) : null}
      now={atOf(today)}
      label={label}
      labels={{
        issued: say('overview.burnUpIssued'),
        verified: say('overview.issuedVerified'),
        underWay: say('overview.burnUpUnderWay'),
        deadline: say('overview.burnUpDeadline'),
        target: say('forecast.target', { all: all.denominator }),
        forecast: say('forecast.line'),
        forecastEnd: range ? say('forecast.lineLabel', range) : null,
        needed: needed === null || !range ? null : say('forecast.neededLabel', { pace: formatMean(needed) }),
        short: {
          issued: (count) => say('forecast.issuedNow', { count }),
          verified: (count) => say('forecast.verifiedNow', { count }),
          underWay: (count) => say('forecast.underWayNow', { count }),
          forecast: range
            ? [say('forecast.lineShort', range), say('forecast.rangeOf'), `${range.low}–${range.high}`]
            : [],
          needed:
            needed === null || !range ? null : say('forecast.neededShort', { pace: formatMean(needed) }),
        },
      }}
      formatDay={(at) => formatDate(days.get(at) ?? lines[0]!.day)}
      formatTick={monthOf}
      ticks={quarterStarts(lines[0]!.day, last ?? lines.at(-1)!.day)}
    />
  );
}
