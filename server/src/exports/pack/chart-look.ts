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
