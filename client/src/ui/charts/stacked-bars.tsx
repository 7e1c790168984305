import './stacked-bars.css';
import { formatInteger } from '../../lib/numbers.js';

/** Look of a part: a grey scale from strong to empty, told apart by lightness, hatching and border, in print too. */
export const BAR_LOOKS = ['full', 'strong', 'middle', 'light', 'hatched', 'faint', 'empty'] as const;
export type BarLook = (typeof BAR_LOOKS)[number];

export interface BarSeries {
  label: string;
  look: BarLook;
}

export interface StackedBar {
  name: string;
  parts: readonly number[];
  /** At the right: n/N, in words of the page. */
  end: string;
}

interface StackedBarsProps {
  series: readonly BarSeries[];
  bars: readonly StackedBar[];
  /** The conclusion in one sentence. */
  label: string;
  /** How a part is written; whole numbers where not said. */
  format?: (value: number) => string;
}

/** Parts of a whole per line; every part carries its count, the end of the line what it is counted on. */
export function StackedBars({ series, bars, label, format = formatInteger }: StackedBarsProps) {
  return (
    <div className="stacked-bars" role="group" aria-label={label}>
      <ul className="bar-legend">
        {series.map((one) => (
          <li key={one.label}>
            <i className={`bar-box look-${one.look}`} />
            {one.label}
          </li>
        ))}
      </ul>
      <ul className="stacked">
        {bars.map((bar) => (
          <li key={bar.name}>
            <span className="bar-name">{bar.name}</span>
            <span
              className="bar-line"
              role="img"
              aria-label={`${bar.name}: ${series.map((one, at) => `${one.label} ${format(bar.parts[at] ?? 0)}`).join(', ')}`}
            >
              {series.map((one, at) => {
                const count = bar.parts[at] ?? 0;
                return count > 0 ? (
                  <span
                    key={one.label}
                    className={`bar-part num look-${one.look}`}
                    style={{ flexGrow: count }}
                    title={`${one.label}: ${format(count)}`}
                  >
                    <b>{format(count)}</b>
                  </span>
                ) : null;
              })}
            </span>
            <span className="bar-end num">{bar.end}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
