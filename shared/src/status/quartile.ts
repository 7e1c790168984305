/** Quartile by nearest rank of values sorted upwards, so that it is a value somebody has; null of none. */
export function quartile(sorted: readonly number[], quarter: 1 | 2 | 3): number | null {
  return sorted[Math.max(0, Math.ceil((quarter * sorted.length) / 4) - 1)] ?? null;
}

/** Sorted upwards, the unknown left out. */
export function knownSorted(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null).sort((a, b) => a - b);
}
