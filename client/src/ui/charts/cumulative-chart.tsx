import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { apart, type EndLabel, endLabels, type LineNames, STROKES } from './end-labels.js';
import { useNarrow } from './use-narrow.js';

export interface CumulativePoint {
  /** Milliseconds; the axis is time. */
  at: number;
  issued?: number;
  verified?: number;
  underWay?: number;
  low?: number;
  middle?: number;
  high?: number;
  needed?: number;
}

interface CumulativeChartProps {
  points: readonly CumulativePoint[];
  labels: LineNames;
  denominator: number;
  deadline: number | null;
  /** The day shown: what lies right of it is forecast. */
  now: number;
  /** The conclusion in one sentence. */
  label: string;
  /** Where the time axis carries a date. */
  ticks: readonly number[];
  formatDay: (at: number) => string;
  formatTick: (at: number) => string;
}

/**
 * Ticks that are chosen here need not be measured, neither for the axes nor for lines that are not drawn: measuring was
 * half of the drawing on a phone.
 */
const noLines = (): number[] => [];

/** Steps up with each dated document; lines carry their own names, no legend box, nothing moves. */
export default function CumulativeChart(props: CumulativeChartProps) {
  const { points, labels, denominator, deadline, now, label, formatDay, formatTick, ticks } = props;
  const narrow = useNarrow();
  const every = Math.ceil(ticks.length / (narrow ? 4 : 7));
  const today = points.findLast((point) => point.issued !== undefined);
  const end = deadline ?? points.at(-1)?.at ?? 0;
  const rows = points.map((point) => ({
    ...point,
    band: point.low === undefined ? undefined : [point.low, point.high],
  }));
  const middle = labels.forecastEnd ? points.at(-1)?.middle : undefined;
  const ended = endLabels(labels, today, middle, denominator);
  return (
    <>
      <div role="img" aria-label={label} style={{ width: '100%', height: narrow ? 260 : 320 }}>
        <ResponsiveContainer>
          <ComposedChart
            data={rows}
            margin={{ top: 18, right: narrow ? 12 : 230, bottom: 4, left: 0 }}
            accessibilityLayer
          >
            <CartesianGrid vertical={false} verticalCoordinatesGenerator={noLines} stroke="var(--line)" />
            <XAxis
              dataKey="at"
              type="number"
              scale="time"
              domain={[points[0]?.at ?? 0, end]}
              tickFormatter={formatTick}
              ticks={ticks.filter((_, index) => index % every === 0)}
              interval={0}
              tick={{ fontSize: 13, fill: 'var(--ink-500)' }}
              stroke="var(--line-strong)"
            />
            <YAxis
              domain={[0, denominator]}
              tickCount={5}
              interval={0}
              width={36}
              tick={{ fontSize: 13, fill: 'var(--ink-500)' }}
              axisLine={false}
              tickLine={false}
              allowDecimals={false}
            />
            <Tooltip
              isAnimationActive={false}
              labelFormatter={(at) => formatDay(Number(at))}
              contentStyle={{
                background: 'var(--surface)',
                border: '1px solid var(--line-strong)',
                borderRadius: 4,
              }}
            />
            {deadline !== null && (
              <ReferenceLine
                x={deadline}
                stroke="var(--over-ink)"
                label={{
                  value: labels.deadline,
                  position: 'insideBottomRight',
                  fontSize: 13,
                  fill: 'var(--over-ink)',
                }}
              />
            )}
            <Line
              type="stepAfter"
              dataKey="underWay"
              name={labels.underWay}
              {...STROKES.underWay}
              dot={false}
              isAnimationActive={false}
            />
            <Line
              type="stepAfter"
              dataKey="verified"
              name={labels.verified}
              {...STROKES.verified}
              dot={false}
              isAnimationActive={false}
            />
            <Line
              type="stepAfter"
              dataKey="issued"
              name={labels.issued}
              {...STROKES.issued}
              dot={false}
              isAnimationActive={false}
            />
            <Area
              type="linear"
              dataKey="band"
              stroke="none"
              fill="var(--chart-main)"
              fillOpacity={0.16}
              tooltipType="none"
              isAnimationActive={false}
            />
            <Line
              type="linear"
              dataKey="middle"
              name={labels.forecast}
              {...STROKES.middle}
              dot={false}
              isAnimationActive={false}
            />
            <Line
              type="linear"
              dataKey="needed"
              {...STROKES.needed}
              connectNulls
              dot={false}
              tooltipType="none"
              isAnimationActive={false}
            />
            {labels.forecastEnd && (
              <ReferenceLine x={now} stroke="var(--line-strong)" strokeDasharray="3 3" />
            )}
            {!narrow &&
              apart(ended, denominator).map(({ kind, y, text }) => (
                <ReferenceLine
                  key={kind}
                  y={y}
                  stroke="none"
                  label={{
                    value: text,
                    position: 'right',
                    fontSize: 13,
                    fontWeight: 600,
                    fill: STROKES[kind].stroke,
                  }}
                />
              ))}
          </ComposedChart>
        </ResponsiveContainer>
      </div>
      {narrow && <LineKey labels={ended} />}
    </>
  );
}

/** Under a chart too narrow for names beside its lines. */
function LineKey({ labels }: { labels: readonly EndLabel[] }) {
  return (
    <ul className="cap" style={{ display: 'grid', gap: 4 }}>
      {labels.map(({ kind, text }) => (
        <li key={kind}>
          <svg width="28" height="8" aria-hidden="true">
            <line x2="28" y1="4" y2="4" {...STROKES[kind]} />
          </svg>{' '}
          {text}
        </li>
      ))}
    </ul>
  );
}
