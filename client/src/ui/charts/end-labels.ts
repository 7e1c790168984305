export interface LineNames {
  issued: string;
  verified: string;
  underWay: string;
  deadline: string;
  forecast: string;
  /** Along the top: what all are to reach. */
  target: string;
  /** At the end of the dashed line; null where nothing is forecast. */
  forecastEnd: string | null;
  needed: string | null;
  /** The same where there is room for a few words only; the range under the forecast, line by line. */
  short: {
    issued: (count: number) => string;
    verified: (count: number) => string;
    underWay: (count: number) => string;
    forecast: readonly string[];
    needed: string | null;
  };
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

/** From one line of a name to the next. */
export const LINE_HEIGHT = 17;

/** A name on a narrow drawing: at a point of its line, above or below it, running away from what comes next. */
export interface NarrowLabel {
  readonly kind: LineKind;
  readonly at: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  /** From the point to the first line of the words, in pixels. */
  readonly shift: { readonly x: number; readonly y: number };
  readonly lines: readonly string[];
}

interface NarrowSpace {
  /** Where the axis begins, the day shown, and where the axis ends. */
  from: number;
  now: number;
  end: number;
  top: number;
}

/** Lines only rise: to the left of its end a line leaves the room above it free, to the right the room below. */
export function narrowLabels(
  { short }: LineNames,
  today: { issued?: number; verified?: number; underWay?: number } | undefined,
  middle: number | undefined,
  { from, now, end, top }: NarrowSpace,
): NarrowLabel[] {
  if (!today) return [];
  const { issued = 0, verified = 0, underWay = 0 } = today;
  // Early in the story there is no room to the left, and nothing yet to the right.
  const early = (now - from) / (end - from || 1) < 0.5;
  const above = apart(
    [
      { kind: 'issued', y: issued, text: short.issued(issued) },
      { kind: 'underWay', y: underWay, text: short.underWay(underWay) },
    ],
    top - top / 14,
  ).map(({ kind, y, text }): NarrowLabel => ({
    kind,
    at: now,
    y,
    anchor: early ? 'start' : 'end',
    shift: { x: early ? 8 : -8, y: -8 },
    lines: [text],
  }));
  const late = now >= end;
  const below: NarrowLabel = {
    kind: 'verified',
    at: now,
    y: Math.max(top / 7, Math.min(verified, issued)),
    anchor: late ? 'end' : 'start',
    shift: { x: late ? -8 : 8, y: 22 },
    lines: [short.verified(verified)],
  };
  return [
    ...above,
    below,
    ...(middle !== undefined && short.forecast.length > 0
      ? [
          {
            kind: 'middle' as const,
            at: end,
            y: Math.min(middle, top - top / 7),
            anchor: 'start' as const,
            // Its last line at the height of the end: below it the verified part has its name.
            shift: { x: 6, y: 4 - LINE_HEIGHT * (short.forecast.length - 1) },
            lines: short.forecast,
          },
        ]
      : []),
    ...(short.needed
      ? [
          {
            kind: 'needed' as const,
            at: now + (end - now) * 0.7,
            y: issued + (top - issued) * 0.7,
            anchor: 'end' as const,
            shift: { x: -8, y: 0 },
            lines: [short.needed],
          },
        ]
      : []),
  ];
}
