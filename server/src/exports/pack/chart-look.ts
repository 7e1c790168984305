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

export const shadeOf = (series: number): string => SHADES[series % SHADES.length]!;

/** For parts stacked on each other with black numbers inside, where one number colour must serve all. */
const LIGHT = [
  '8FB0D9',
  'DCE8F6',
  'F2CF8A',
  'B7D7B4',
  'E8AFA2',
  'C9C9C9',
  'D9CBE8',
  'BFE0E2',
  'EEEEEE',
  'F6E3C5',
];

export const lightShadeOf = (series: number): string => LIGHT[series % LIGHT.length]!;

/** White on a dark mark, black on a light one. */
export function inkOn(shade: string): string {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(shade.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  return red * 0.299 + green * 0.587 + blue * 0.114 < 140 ? 'FFFFFF' : '000000';
}
