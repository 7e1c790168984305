import { Bar, BarChart, CartesianGrid, ReferenceDot, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { formatInteger } from '../../lib/numbers.js';
import { useNarrow } from './use-narrow.js';

export interface ChartColumnPoint {
  name: string;
  /** Solid: the verified part. */
  solid: number;
  /** Hatched, above it: what agencies declare beyond. */
  hatched: number;
  /** Written at the end of the column. */
  label: string;
}

interface ColumnChartProps {
  points: readonly ChartColumnPoint[];
  /** Where the axis of values ends: the number of agencies, or the largest value. */
  top: number;
  /** The conclusion in one sentence. */
  label: string;
}

const TICK = { fontSize: 13, fill: 'var(--ink-700)' };
const NAME_WIDTH = 118;

interface TickProps {
  x: number | string;
  y: number | string;
  payload: { value: string };
}

/** Letters that fit under one column. */
const LINE_LENGTH = 9;

/** A name under its column, broken between words. */
function NameTick({ x, y, name }: { x: number; y: number; name: string }) {
  const lines = name.split(' ').reduce<string[]>((all, word) => {
    const last = all.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= LINE_LENGTH)
      all[all.length - 1] = `${last} ${word}`;
    else all.push(word);
    return all;
  }, []);
  return (
    <text x={x} y={y} textAnchor="middle" fontSize={13} fill="var(--ink-700)">
      {lines.map((line, at) => (
        <tspan key={line} x={x} dy={at === 0 ? 12 : 16}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Columns with their values written on them; lying bars on a phone. Solid is verified, hatched is declared (DESIGN 1). */
export default function ColumnChart({ points, top, label }: ColumnChartProps) {
  const narrow = useNarrow();
  const height = narrow ? points.length * 46 + 30 : 300;
  const end = Math.max(1, top);
  return (
    <div role="img" aria-label={label} style={{ width: '100%', height }}>
      <ResponsiveContainer>
        <BarChart
          data={[...points]}
          layout={narrow ? 'vertical' : 'horizontal'}
          margin={
            narrow ? { top: 0, right: 64, bottom: 0, left: 0 } : { top: 24, right: 8, bottom: 0, left: 0 }
          }
          accessibilityLayer
        >
          <defs>
            <pattern
              id="chart-hatch"
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="6" height="6" fill="var(--surface)" />
              <rect width="2.5" height="6" fill="var(--chart-main)" />
            </pattern>
          </defs>
          {narrow ? (
            <>
              <XAxis type="number" domain={[0, end]} hide />
              <YAxis
                type="category"
                dataKey="name"
                width={NAME_WIDTH}
                tick={TICK}
                axisLine={false}
                tickLine={false}
              />
            </>
          ) : (
            <>
              <CartesianGrid vertical={false} stroke="var(--line)" />
              <XAxis
                dataKey="name"
                tick={({ x, y, payload }: TickProps) => (
                  <NameTick x={Number(x)} y={Number(y)} name={payload.value} />
                )}
                stroke="var(--line-strong)"
                interval={0}
                height={56}
              />
              <YAxis
                domain={[0, end]}
                tickCount={5}
                width={40}
                tick={{ fontSize: 13, fill: 'var(--ink-500)' }}
                axisLine={false}
                tickLine={false}
                allowDecimals={false}
                tickFormatter={(value: number) => formatInteger(value)}
              />
            </>
          )}
          <Bar
            dataKey="solid"
            stackId="one"
            fill="var(--chart-main)"
            isAnimationActive={false}
            maxBarSize={64}
          />
          <Bar
            dataKey="hatched"
            stackId="one"
            fill="url(#chart-hatch)"
            stroke="var(--chart-main)"
            isAnimationActive={false}
            maxBarSize={64}
          />
          {points.map(({ name, solid, hatched, label: text }) => (
            <ReferenceDot<string | number, string | number>
              key={name}
              {...(narrow ? { x: solid + hatched, y: name } : { x: name, y: solid + hatched })}
              r={0}
              label={{
                value: text,
                position: narrow ? 'right' : 'top',
                fontSize: 13,
                fontWeight: 600,
                fill: 'var(--ink-900)',
              }}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
