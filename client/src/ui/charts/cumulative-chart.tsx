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

interface Labels {
  issued: string;
  verified: string;
  underWay: string;
  deadline: string;
  forecast: string;
  /** At the end of the dashed line; null where nothing is forecast. */
  forecastEnd: string | null;
  needed: string | null;
}

interface CumulativeChartProps {
  points: readonly CumulativePoint[];
  labels: Labels;
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

interface EndLabel {
  readonly y: number;
  readonly color: string;
  readonly text: string;
}

/** Labels at the right edge, pushed upwards where one would cover another; the topmost stays within the frame. */
function apart(labels: readonly EndLabel[], top: number): EndLabel[] {
  const gap = top / 14;
  const placed: EndLabel[] = [];
  for (const label of [...labels].sort((a, b) => a.y - b.y)) {
    const y = Math.max(label.y, (placed.at(-1)?.y ?? -top) + gap);
    placed.push({ ...label, y });
  }
  let ceiling = top;
  for (let at = placed.length - 1; at >= 0; at--) {
    const label = placed[at]!;
    placed[at] = { ...label, y: Math.min(label.y, ceiling) };
    ceiling = placed[at]!.y - gap;
  }
  return placed;
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
  return (
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
            stroke="var(--ink-500)"
            strokeWidth={1.75}
            dot={false}
            isAnimationActive={false}
          />
          <Line
            type="stepAfter"
            dataKey="verified"
            name={labels.verified}
            stroke="var(--chart-main)"
            strokeWidth={1.5}
            strokeDasharray="5 4"
            dot={false}
            isAnimationActive={false}
          />
          <Line
            type="stepAfter"
            dataKey="issued"
            name={labels.issued}
            stroke="var(--chart-main)"
            strokeWidth={3}
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
            stroke="var(--chart-main)"
            strokeWidth={2}
            strokeDasharray="7 4"
            dot={false}
            isAnimationActive={false}
          />
          <Line
            type="linear"
            dataKey="needed"
            stroke="var(--risk-ink)"
            strokeWidth={1.5}
            strokeDasharray="2 3"
            connectNulls
            dot={false}
            tooltipType="none"
            isAnimationActive={false}
          />
          {labels.forecastEnd && <ReferenceLine x={now} stroke="var(--line-strong)" strokeDasharray="3 3" />}
          {!narrow &&
            apart(
              [
                ...(today
                  ? [
                      {
                        y: today.underWay ?? 0,
                        color: 'var(--ink-500)',
                        text: `${today.underWay} ${labels.underWay.toLowerCase()}`,
                      },
                    ]
                  : []),
                ...(today
                  ? [
                      {
                        y: today.issued ?? 0,
                        color: 'var(--chart-main)',
                        text: `${today.issued} ${labels.issued.toLowerCase()}`,
                      },
                    ]
                  : []),
                ...(middle !== undefined && labels.forecastEnd
                  ? [{ y: middle, color: 'var(--chart-main)', text: labels.forecastEnd }]
                  : []),
                ...(labels.needed ? [{ y: denominator, color: 'var(--risk-ink)', text: labels.needed }] : []),
              ],
              denominator,
            ).map(({ y, color, text }) => (
              <ReferenceLine
                key={text}
                y={y}
                stroke="none"
                label={{ value: text, position: 'right', fontSize: 13, fontWeight: 600, fill: color }}
              />
            ))}
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}
