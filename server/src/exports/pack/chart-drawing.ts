import type { PackChart } from '@ega/shared/meetings/pack/pack-block';
import { NO_SHARE } from '@ega/shared/text/format';
import {
  chartHeight,
  FONT_SIZE,
  inkOn,
  isLying,
  labelLines,
  labelRoom,
  legendHeight,
  type LegendKey,
  legendLines,
  shadeOf,
  SIGN_WIDTH,
} from './chart-look.js';
import { xmlText } from './xml-text.js';

const HEIGHT = 12;

interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly most: number;
}

/** A chart as SVG, for the paper that has no charts of its own: the same data object as the native ones. */
export function chartDrawing(chart: PackChart, width: number): string {
  const lying = isLying(chart);
  const labelWidth = labelRoom(chart, width) + 6;
  const legend = legendLines(chart, width);
  const whole = chartHeight(chart, width);
  const height = whole - legendHeight(chart, width);
  const plot: Plot = {
    left: lying ? labelWidth + 4 : 34,
    top: 14,
    width: width - (lying ? labelWidth + 4 : 34) - 24,
    height: height - 14 - (lying ? 16 : 22),
    most: niceMost(chart),
  };
  const marks = lying
    ? lyingBars(chart, plot)
    : chart.kind === 'line'
      ? curves(chart, plot)
      : columns(chart, plot);
  const keys = legend.map((line, at) => legendLine(line, height + at * 14 + 10)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}" font-family="Tinos" font-size="${FONT_SIZE}">${grid(plot, lying)}${marks}${keys}</svg>`;
}

function niceMost(chart: PackChart): number {
  const sums =
    chart.kind === 'stackedBar'
      ? chart.categories.map((_, at) => chart.series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0))
      : chart.series.flatMap(({ values }) => values.map((value) => value ?? 0));
  const most = Math.max(1, ...sums);
  const step = 10 ** Math.floor(Math.log10(most));
  return [1, 1.5, 2, 3, 5, 8, 10].map((one) => one * step).find((one) => one >= most * 1.05) ?? step * 10;
}

const text = (x: number, y: number, words: string, anchor = 'middle', ink = '000000'): string =>
  `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" fill="#${ink}">${xmlText(words)}</text>`;

const rect = (x: number, y: number, width: number, height: number, shade: string): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="#${shade}" stroke="#404040" stroke-width="0.5"/>`;

const round = (value: number): number => Math.round(value * 10) / 10;

function grid({ left, top, width, height, most }: Plot, lying: boolean): string {
  return [0, 0.5, 1]
    .map((part) => {
      const label = String(Math.round(most * part));
      if (lying) {
        const x = left + width * part;
        return `<line x1="${round(x)}" y1="${top}" x2="${round(x)}" y2="${top + height}" stroke="#c8c8c8" stroke-width="0.5"/>${text(x, top + height + HEIGHT, label)}`;
      }
      const y = top + height * (1 - part);
      return `<line x1="${left}" y1="${round(y)}" x2="${left + width}" y2="${round(y)}" stroke="#c8c8c8" stroke-width="0.5"/>${text(left - 4, y + 3, label, 'end')}`;
    })
    .join('');
}

function columns(chart: PackChart, plot: Plot): string {
  const band = plot.width / chart.categories.length;
  const bar = Math.min(46, (band * 0.76) / chart.series.length);
  return chart.categories
    .map((category, at) => {
      const start = plot.left + band * at + (band - bar * chart.series.length) / 2;
      const bars = chart.series.map((one, series) => {
        const value = one.values[at];
        if (value == null) return '';
        const height = (value / plot.most) * plot.height;
        const x = start + bar * series;
        const y = plot.top + plot.height - height;
        return rect(x, y, bar, height, shadeOf(one, series)) + text(x + bar / 2, y - 3, String(value));
      });
      return `${bars.join('')}${text(plot.left + band * (at + 0.5), plot.top + plot.height + HEIGHT + 2, category)}`;
    })
    .join('');
}

function lyingBars(chart: PackChart, plot: Plot): string {
  const band = plot.height / chart.categories.length;
  const stacked = chart.kind === 'stackedBar';
  return chart.categories
    .map((category, at) => {
      const y = plot.top + band * at + band * 0.16;
      const thick = band * 0.68;
      let from = plot.left;
      const bars = chart.series.map((one, series) => {
        const told = one.values[at];
        const value = told ?? 0;
        const length = (value / plot.most) * plot.width;
        const shade = shadeOf(one, series);
        const inside = stacked
          ? length > String(value).length * SIGN_WIDTH + 2
            ? text(from + length / 2, y + thick / 2 + 3.5, String(value), 'middle', inkOn(shade))
            : ''
          : text(from + length + 4, y + thick / 2 + 3.5, String(told ?? NO_SHARE), 'start');
        const mark =
          value === 0 && stacked ? '' : rect(from, y, Math.max(length, 0.5), thick, shade) + inside;
        if (stacked) from += length;
        return mark;
      });
      const label = labelLines(category, plot.left - 6);
      const first = y + thick / 2 + 3.5 - ((label.length - 1) * 10) / 2;
      return (
        bars.join('') +
        label.map((line, index) => text(plot.left - 6, first + index * 10, line, 'end')).join('')
      );
    })
    .join('');
}

function curves(chart: PackChart, plot: Plot): string {
  const last = Math.max(1, chart.categories.length - 1);
  const x = (at: number) => plot.left + (plot.width * at) / last;
  const y = (value: number) => plot.top + plot.height * (1 - value / plot.most);
  const lines = chart.series.map((one, series) => {
    const points = one.values.flatMap((value, at) => (value === null ? [] : [{ at, value }]));
    const path = points.map(({ at, value }) => `${round(x(at))},${round(y(value))}`).join(' ');
    const dash = series === 0 ? '' : ' stroke-dasharray="5 3"';
    const end = points.at(-1);
    return `<polyline points="${path}" fill="none" stroke="#${shadeOf(one, series)}" stroke-width="1.8"${dash}/>${end ? text(x(end.at), y(end.value) - 5, String(end.value), 'end') : ''}`;
  });
  const every = Math.ceil(chart.categories.length / 6);
  const labels = chart.categories.map((category, at) =>
    (at % every === 0 && (at === last || last - at >= every / 2)) || at === last
      ? text(
          x(at),
          plot.top + plot.height + HEIGHT + 2,
          category,
          at === 0 ? 'start' : at === last ? 'end' : 'middle',
        )
      : '',
  );
  return lines.join('') + labels.join('');
}

const legendLine = (keys: readonly LegendKey[], y: number): string =>
  keys.map(({ name, x, shade }) => rect(x, y - 7, 9, 9, shade) + text(x + 13, y + 1, name, 'start')).join('');
