import type { ChartTone, PackChart } from '@ega/shared/meetings/pack/pack-block';

/**
 * Colours of series in their order: each a different lightness, so that a photocopy tells them apart, and every mark
 * carries its number beside (domain 7: never by colour alone).
 */
const SHADES = [
  '123B6D',
  '8FB7E3',
  '4B7F52',
  'E3A63B',
  'A3341F',
  '6F7A88',
  'CFE0C3',
  '5B3E8C',
  'D9D9D9',
  '2B8C99',
];

/**
 * One colour for each status in every chart, of the hue it has on the screens (tokens.css): met green, on track blue, risk
 * amber, overdue red, silence grey. Light enough for black numbers inside, where one number colour must serve all.
 */
const TONES: Readonly<Record<ChartTone, string>> = {
  met: '1B8468',
  metLate: 'B79AD9',
  onTrack: '5F98EA',
  atRisk: 'F2AE32',
  overdue: 'D9574A',
  pastOwnDate: 'E8AFA2',
  notMet: 'C98A80',
  notReported: 'D0D6DE',
  noBasis: '8D97A5',
  notApplicable: 'F4F5F7',
  whole: 'DCE8F6',
};

type Series = PackChart['series'][number];

/** The colour of a series: of what it counts, else by its place. */
export const shadeOf = ({ tone }: Series, place: number): string =>
  tone ? TONES[tone] : SHADES[place % SHADES.length]!;

/** White on a dark mark, black on a light one. */
export function inkOn(shade: string): string {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(shade.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  return red * 0.299 + green * 0.587 + blue * 0.114 < 140 ? 'FFFFFF' : '000000';
}

/** Points of the letters of a chart. */
export const FONT_SIZE = 10;
/** Mean width of a sign of the serif face at that size. */
export const SIGN_WIDTH = 4.9;

export const isLying = ({ kind }: PackChart): boolean => kind === 'bar' || kind === 'stackedBar';

/** Points that a chart takes, in each paper: bars that lie need a line each. */
export function chartHeight(chart: PackChart, width: number): number {
  if (!isLying(chart)) return Math.round(width * 0.48);
  const lines = Math.max(
    1,
    ...chart.categories.map((text) => labelLines(text, labelRoom(chart, width)).length),
  );
  const bars = chart.categories.length * Math.max(26, lines * 10 + 8) + 20;
  return Math.max(75 + chart.categories.length * 24, bars + legendHeight(chart, width));
}

export const labelRoom = ({ categories }: PackChart, width: number): number =>
  Math.min(width * 0.42, Math.max(...categories.map((text) => text.length), 1) * SIGN_WIDTH + 6) - 6;

export const legendHeight = (chart: PackChart, width: number): number =>
  legendLines(chart, width).length * 14 + 4;

/** A long label goes over as many lines as it needs: nothing of it is cut. A word longer than a line is broken. */
export function labelLines(label: string, width: number): string[] {
  const most = Math.max(4, Math.floor(width / SIGN_WIDTH));
  const lines: string[] = [];
  let rest = label;
  while (rest.length > most) {
    const space = rest.lastIndexOf(' ', most);
    const cut = space > 0 ? space : most;
    lines.push(rest.slice(0, cut));
    rest = rest.slice(cut).trimStart();
  }
  return [...lines, rest];
}

export interface LegendKey {
  readonly name: string;
  readonly x: number;
  readonly shade: string;
}

export function legendLines(chart: PackChart, width: number): LegendKey[][] {
  const lines: LegendKey[][] = [[]];
  let x = 4;
  chart.series.forEach((one, at) => {
    const { name } = one;
    const need = name.length * SIGN_WIDTH + 30;
    if (x + need > width && lines.at(-1)!.length > 0) {
      lines.push([]);
      x = 4;
    }
    lines.at(-1)!.push({ name, x, shade: shadeOf(one, at) });
    x += need;
  });
  return lines;
}
