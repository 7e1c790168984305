import { CartesianGrid, LabelList, Line, LineChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useNarrow } from './use-narrow.js';

export interface RoundsSeries {
  name: string;
  /** Null is a gap: not asked, not known. */
  values: readonly (number | null)[];
  /** The second line is thinner and dashed: told apart without colour. */
  dashed?: boolean;
}

interface RoundsChartProps {
  rounds: readonly string[];
  series: readonly RoundsSeries[];
  label: string;
}

/** One point for each round; the line carries its own name at its end. */
export default function RoundsChart({ rounds, series, label }: RoundsChartProps) {
  const narrow = useNarrow();
  const data = rounds.map((round, at) => ({
    round,
    ...Object.fromEntries(series.map(({ values }, index) => [`s${index}`, values[at] ?? null])),
  }));
  return (
    <div role="img" aria-label={label} style={{ width: '100%', height: 260 }}>
      <ResponsiveContainer>
        <LineChart
          data={data}
          margin={{ top: 22, right: narrow ? 20 : 170, bottom: 4, left: 0 }}
          accessibilityLayer
        >
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="round"
            tick={{ fontSize: 13, fill: 'var(--ink-500)' }}
            stroke="var(--line-strong)"
            padding={{ left: 24, right: 8 }}
          />
          <YAxis
            domain={[0, 'auto']}
            tickCount={5}
            width={36}
            tick={{ fontSize: 13, fill: 'var(--ink-500)' }}
            axisLine={false}
            tickLine={false}
            allowDecimals={false}
          />
          {series.map(({ name, values, dashed }, index) => (
            <Line
              key={name}
              dataKey={`s${index}`}
              name={name}
              stroke={dashed ? 'var(--ink-500)' : 'var(--chart-main)'}
              strokeWidth={dashed ? 1.75 : 3}
              {...(dashed ? { strokeDasharray: '5 4' } : {})}
              dot={{ r: 3 }}
              isAnimationActive={false}
            >
              <LabelList
                dataKey={`s${index}`}
                content={(point) => (
                  <PointLabel
                    x={Number(point.x ?? 0)}
                    y={Number(point.y ?? 0)}
                    text={String(point.value ?? '')}
                    name={Number(point.index) === values.length - 1 && !narrow ? name : null}
                    strong={!dashed}
                  />
                )}
              />
            </Line>
          ))}
        </LineChart>
      </ResponsiveContainer>
      {narrow && (
        <p className="cap">
          {series.map(({ name, dashed }) => `${dashed ? '- - -' : '——'} ${name}`).join('; ')}
        </p>
      )}
    </div>
  );
}

interface PointLabelProps {
  x: number;
  y: number;
  text: string;
  name: string | null;
  strong: boolean;
}

function PointLabel({ x, y, text, name, strong }: PointLabelProps) {
  const look = {
    fontSize: 13,
    fontWeight: strong ? 600 : 400,
    fill: strong ? 'var(--chart-main)' : 'var(--ink-500)',
    stroke: 'var(--surface)',
    strokeWidth: 4,
    paintOrder: 'stroke' as const,
  };
  return (
    <>
      <text x={x} y={y - 9} textAnchor="middle" {...look}>
        {text}
      </text>
      {name && (
        <text x={x + 12} y={y + 4} {...look}>
          {name}
        </text>
      )}
    </>
  );
}
