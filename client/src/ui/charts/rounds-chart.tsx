import { CartesianGrid, LabelList, Line, LineChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { HALO } from './chart-look.js';
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
  const ends = series.map(({ values }) => values.at(-1) ?? 0);
  const top = Math.max(...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const placeOf = (end: number) =>
    !narrow ? 'beside' : end === Math.max(...ends) ? 'top' : end < top / 8 ? 'above' : 'below';
  // Where lines meet the number stands once.
  const saidAbove = (index: number, at: number): boolean =>
    series.slice(index + 1).some(({ values }) => values[at] === series[index]!.values[at]);
  const data = rounds.map((round, at) => ({
    round,
    ...Object.fromEntries(series.map(({ values }, index) => [`s${index}`, values[at] ?? null])),
  }));
  return (
    <div role="img" aria-label={label} style={{ width: '100%', height: 260 }}>
      <ResponsiveContainer>
        <LineChart
          data={data}
          margin={{ top: narrow ? 40 : 22, right: narrow ? 20 : 170, bottom: 4, left: 0 }}
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
                    text={saidAbove(index, Number(point.index)) ? '' : String(point.value ?? '')}
                    name={Number(point.index) === values.length - 1 ? name : null}
                    place={placeOf(ends[index] ?? 0)}
                    strong={!dashed}
                  />
                )}
              />
            </Line>
          ))}
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}

interface PointLabelProps {
  x: number;
  y: number;
  text: string;
  name: string | null;
  /** Where the name of the line stands at its last point: on a narrow chart there is no room beside it. */
  place: keyof typeof NAME_AT;
  strong: boolean;
}

const NAME_AT = {
  beside: { x: 12, y: 4, textAnchor: 'start' },
  above: { x: 12, y: -27, textAnchor: 'end' },
  below: { x: 12, y: 21, textAnchor: 'end' },
  // Over all points of the upper line, whichever is the highest.
  top: { x: 12, y: null, textAnchor: 'end' },
} as const;

function PointLabel({ x, y, text, name, place, strong }: PointLabelProps) {
  const look = {
    ...HALO,
    fontWeight: strong ? 600 : 400,
    fill: strong ? 'var(--chart-main)' : 'var(--ink-500)',
  };
  const at = NAME_AT[place];
  return (
    <>
      <text x={x} y={y - 9} textAnchor="middle" {...look}>
        {text}
      </text>
      {name && (
        <text x={x + at.x} y={at.y === null ? 14 : y + at.y} textAnchor={at.textAnchor} {...look}>
          {name}
        </text>
      )}
    </>
  );
}
