import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { TOOLTIP } from './chart-look.js';
import { spacedTicks } from './spaced-ticks.js';
import { useNarrow } from './use-narrow.js';

export interface StepPoint {
  /** Milliseconds; the axis is time. */
  at: number;
  step: number;
  /** Filled: verified; hollow: declared. */
  verified: boolean;
}

interface StepHistoryChartProps {
  points: readonly StepPoint[];
  end: number;
  formatTick: (at: number) => string;
  stepName: (step: number) => string;
  /** What a point says: its day, and its step with who stands behind it. */
  formatDay: (at: number) => string;
  pointText: (point: StepPoint) => string;
  stepWord: string;
  label: string;
}

/** The ladder over time; a step holds until the document of the next one. */
export default function StepHistoryChart({
  points,
  end,
  formatTick,
  stepName,
  formatDay,
  pointText,
  stepWord,
  label,
}: StepHistoryChartProps) {
  const narrow = useNarrow();
  const first = points[0]?.at ?? end;
  return (
    <div role="img" aria-label={label} style={{ width: '100%', height: narrow ? 300 : 260 }}>
      <ResponsiveContainer>
        <LineChart data={[...points]} margin={{ top: 20, right: 20, bottom: 4, left: 0 }} accessibilityLayer>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="at"
            type="number"
            scale="time"
            domain={[first, Math.max(end, first)]}
            tickFormatter={formatTick}
            ticks={spacedTicks(
              points.map(({ at }) => at),
              Math.max(end, first),
              { least: narrow ? 0.42 : 0.2, text: formatTick },
            )}
            interval={0}
            padding={{ left: 34, right: 8 }}
            tick={{ fontSize: 13, fill: 'var(--ink-500)' }}
            stroke="var(--line-strong)"
          />
          <YAxis
            domain={[0, 7]}
            ticks={[0, 1, 2, 3, 4, 5, 6, 7]}
            tickFormatter={stepName}
            width={narrow ? 96 : 124}
            interval={0}
            tick={{ fontSize: 12, fill: 'var(--ink-500)' }}
            axisLine={false}
            tickLine={false}
          />
          <Tooltip
            {...TOOLTIP}
            labelFormatter={(at) => formatDay(Number(at))}
            formatter={(_, __, item) => [pointText(item.payload as StepPoint), stepWord]}
          />
          <Line
            type="stepAfter"
            dataKey="step"
            stroke="var(--chart-main)"
            strokeWidth={2}
            isAnimationActive={false}
            dot={({ cx, cy, payload, index }) => (
              <circle
                key={String(index)}
                cx={Number(cx)}
                cy={Number(cy)}
                r={4.5}
                fill={(payload as StepPoint).verified ? 'var(--chart-main)' : 'var(--surface)'}
                stroke="var(--chart-main)"
                strokeWidth={2}
              />
            )}
          />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
