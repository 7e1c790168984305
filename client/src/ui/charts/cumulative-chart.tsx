import {
  CartesianGrid,
  Line,
  LineChart,
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
  issued: number;
  verified: number;
  underWay: number;
}

interface Labels {
  issued: string;
  verified: string;
  underWay: string;
  deadline: string;
}

interface CumulativeChartProps {
  points: readonly CumulativePoint[];
  labels: Labels;
  denominator: number;
  deadline: number | null;
  /** The conclusion in one sentence. */
  label: string;
  /** Where the time axis carries a date. */
  ticks: readonly number[];
  formatDay: (at: number) => string;
  formatTick: (at: number) => string;
}

/** Steps up with each dated document; lines carry their own names, no legend box, nothing moves. */
export default function CumulativeChart(props: CumulativeChartProps) {
  const { points, labels, denominator, deadline, label, formatDay, formatTick, ticks } = props;
  const narrow = useNarrow();
  const last = points.at(-1);
  const end = deadline ?? last?.at ?? 0;
  return (
    <div role="img" aria-label={label} style={{ width: '100%', height: narrow ? 260 : 320 }}>
      <ResponsiveContainer>
        <LineChart
          data={[...points]}
          margin={{ top: 18, right: narrow ? 12 : 210, bottom: 4, left: 0 }}
          accessibilityLayer
        >
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="at"
            type="number"
            scale="time"
            domain={[points[0]?.at ?? 0, end]}
            tickFormatter={formatTick}
            ticks={narrow ? ticks.filter((_, index) => index % 3 === 0) : [...ticks]}
            tick={{ fontSize: 13, fill: 'var(--ink-500)' }}
            stroke="var(--line-strong)"
          />
          <YAxis
            domain={[0, denominator]}
            tickCount={5}
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
                position: 'insideTopRight',
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
          {last && !narrow && (
            <>
              <ReferenceLine
                y={last.underWay}
                stroke="none"
                label={{
                  value: `${last.underWay} ${labels.underWay.toLowerCase()}`,
                  position: 'right',
                  fontSize: 13,
                  fill: 'var(--ink-500)',
                }}
              />
              <ReferenceLine
                y={last.issued}
                stroke="none"
                label={{
                  value: `${last.issued} ${labels.issued.toLowerCase()}`,
                  position: 'right',
                  fontSize: 13,
                  fontWeight: 600,
                  fill: 'var(--chart-main)',
                }}
              />
            </>
          )}
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
