/** Numbers that look drawn by lot and never change: each comes from the words it is asked with, not from an order. */
export function fraction(...key: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const letter of key.join('|')) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

/** A whole number from `from` to `to`, both included. */
export function between(from: number, to: number, ...key: readonly (string | number)[]): number {
  return from + Math.floor(fraction(...key) * (to - from + 1));
}

/** One of a list. */
export function oneOf<T>(list: readonly T[], ...key: readonly (string | number)[]): T {
  return list[between(0, list.length - 1, ...key)]!;
}

/** Whether something that happens in `percent` of all cases happens here. */
export function happens(percent: number, ...key: readonly (string | number)[]): boolean {
  return fraction(...key) * 100 < percent;
}
