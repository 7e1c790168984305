import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import {
  apart,
  endLabels,
  LINE_HEIGHT,
  type LineNames,
  type NarrowLabel,
  narrowLabels,
  STROKES,
} from './end-labels.js';
import { HALO, TOOLTIP } from './chart-look.js';
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
  const every = Math.ceil(ticks.length / (narrow ? 3 : 7));
  const today = points.findLast((point) => point.issued !== undefined);
  const end = deadline ?? points.at(-1)?.at ?? 0;
  const rows = points.map((point) => ({
    ...point,
    band: point.low === undefined ? undefined : [point.low, point.high],
  }));
  const middle = labels.forecastEnd ? points.at(-1)?.middle : undefined;
  const from = points[0]?.at ?? 0;
  const named = narrow
    ? narrowLabels(labels, today, middle, { from, now: today?.at ?? from, end, top: denominator })
    : [];
  return (
    <div role="img" aria-label={label} style={{ width: '100%', height: 320 }}>
      <ResponsiveContainer>
        <ComposedChart
          data={rows}
          margin={{ top: 24, right: narrow ? (middle === undefined ? 12 : 92) : 230, bottom: 4, left: 0 }}
          accessibilityLayer
        >
          <CartesianGrid vertical={false} verticalCoordinatesGenerator={noLines} stroke="var(--line)" />
          <XAxis
            dataKey="at"
            type="number"
            scale="time"
            domain={[from, end]}
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
          <Tooltip {...TOOLTIP} labelFormatter={(at) => formatDay(Number(at))} />
          <ReferenceLine
            y={denominator}
            stroke="var(--over-ink)"
            strokeWidth={1.5}
            label={
              <TargetName
                text={
                  narrow && deadline !== null
                    ? `${labels.target}, ${labels.deadline.toLowerCase()}`
                    : labels.target
                }
              />
            }
          />
          {deadline !== null && (
            <ReferenceLine
              x={deadline}
              stroke="var(--over-ink)"
              {...(narrow
                ? {}
                : {
                    label: {
                      value: labels.deadline,
                      position: 'insideBottomRight' as const,
                      fontSize: 13,
                      fill: 'var(--over-ink)',
                    },
                  })}
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
            dot={({ cx, cy, index }) => <IssuedDot key={index} points={points} at={index} x={cx} y={cy} />}
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
          {labels.forecastEnd && <ReferenceLine x={now} stroke="var(--line-strong)" strokeDasharray="3 3" />}
          {!narrow &&
            apart(endLabels(labels, today, middle, denominator), denominator).map(({ kind, y, text }) => (
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
          {named.map((each) => (
            <ReferenceDot
              key={each.kind}
              x={each.at}
              y={each.y}
              r={0}
              ifOverflow="visible"
              label={<LineName {...each} />}
            />
          ))}
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}

interface IssuedDotProps {
  points: readonly CumulativePoint[];
  at: number;
  x?: number | undefined;
  y?: number | undefined;
}

/** Where the number grew: filled when all that came that day is verified, hollow when some is declared only. */
function IssuedDot({ points, at, x, y }: IssuedDotProps) {
  const { issued, verified = 0 } = points[at] ?? {};
  const before = points[at - 1];
  const grown = (issued ?? 0) - (before?.issued ?? 0);
  if (issued === undefined || grown <= 0) return null;
  const filled = verified - (before?.verified ?? 0) >= grown;
  return (
    <circle
      cx={x}
      cy={y}
      r={3.5}
      fill={filled ? STROKES.issued.stroke : 'var(--surface)'}
      stroke={STROKES.issued.stroke}
      strokeWidth={1.5}
    />
  );
}

/** What the chart hands to a label: where its point or its line lies. */
interface Placed {
  viewBox?: { x?: number; y?: number };
}

function TargetName({ text, viewBox }: { text: string } & Placed) {
  return (
    <text x={viewBox?.x ?? 0} y={(viewBox?.y ?? 0) - 7} fill="var(--over-ink)" {...HALO}>
      {text}
    </text>
  );
}

function LineName({ kind, anchor, shift, lines, viewBox }: NarrowLabel & Placed) {
  const x = (viewBox?.x ?? 0) + shift.x;
  return (
    <text y={(viewBox?.y ?? 0) + shift.y} textAnchor={anchor} fill={STROKES[kind].stroke} {...HALO}>
      {lines.map((line, at) => (
        <tspan key={line} x={x} dy={at === 0 ? 0 : LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
