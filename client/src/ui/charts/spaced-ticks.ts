interface Spacing {
  /** The least part of the axis between two dates, so that they are never printed over each other. */
  least: number;
  text: (at: number) => string;
}

/** Dates under an axis of time: its beginning and its end, and between them those of the points that find room. */
export function spacedTicks(points: readonly number[], end: number, { least, text }: Spacing): number[] {
  const first = points[0] ?? end;
  const room = (end - first) * least;
  const ticks = [first];
  for (const at of points)
    if (at - ticks.at(-1)! >= room && end - at >= room && text(at) !== text(ticks.at(-1)!)) ticks.push(at);
  return text(end) === text(ticks.at(-1)!) ? ticks : [...ticks, end];
}
