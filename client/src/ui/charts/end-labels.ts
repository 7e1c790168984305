export interface LineNames {
  issued: string;
  verified: string;
  underWay: string;
  deadline: string;
  forecast: string;
  /** At the end of the dashed line; null where nothing is forecast. */
  forecastEnd: string | null;
  needed: string | null;
}

/** How each line is drawn: solid and thick counts, dashed is a part of it or still to come. */
export const STROKES = {
  issued: { stroke: 'var(--chart-main)', strokeWidth: 3 },
  verified: { stroke: 'var(--chart-main)', strokeWidth: 1.5, strokeDasharray: '5 4' },
  underWay: { stroke: 'var(--ink-500)', strokeWidth: 1.75 },
  middle: { stroke: 'var(--chart-main)', strokeWidth: 2, strokeDasharray: '7 4' },
  needed: { stroke: 'var(--risk-ink)', strokeWidth: 1.5, strokeDasharray: '2 3' },
} as const;

type LineKind = keyof typeof STROKES;

/** What a line says of itself: beside its end, or in the key under a narrow chart. */
export interface EndLabel {
  readonly kind: LineKind;
  readonly y: number;
  readonly text: string;
}

/** The lines that are drawn, from the lowest to the highest where they end together. */
export function endLabels(
  names: LineNames,
  today: { issued?: number; verified?: number; underWay?: number } | undefined,
  middle: number | undefined,
  denominator: number,
): EndLabel[] {
  const counted = (key: 'issued' | 'verified' | 'underWay'): EndLabel[] => {
    if (!today) return [];
    const y = today[key] ?? 0;
    return [{ kind: key, y, text: `${y} ${names[key].toLowerCase()}` }];
  };
  return [
    ...counted('verified'),
    ...counted('issued'),
    ...counted('underWay'),
    ...(middle !== undefined && names.forecastEnd
      ? [{ kind: 'middle' as const, y: middle, text: names.forecastEnd }]
      : []),
    ...(names.needed ? [{ kind: 'needed' as const, y: denominator, text: names.needed }] : []),
  ];
}

/** Labels at the right edge, pushed upwards where one would cover another; the topmost stays within the frame. */
export function apart(labels: readonly EndLabel[], top: number): EndLabel[] {
  const gap = top / 14;
  const placed: EndLabel[] = [];
  for (const label of [...labels].sort((a, b) => a.y - b.y)) {
    const y = Math.max(label.y, (placed.at(-1)?.y ?? -top) + gap);
    placed.push({ ...label, y });
  }
  let ceiling = top;
  for (let at = placed.length - 1; at >= 0; at--) {
    const label = placed[at]!;
    placed[at] = { ...label, y: Math.min(label.y, ceiling) };
    ceiling = placed[at]!.y - gap;
  }
  return placed;
}
