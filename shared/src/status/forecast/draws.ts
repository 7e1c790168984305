/** A stream of numbers as if drawn by lot: the same seed always gives the same stream, on every machine. */
export type Draw = () => number;

/** Uniform in (0, 1): a counter sent through an integer hash, seeded by words. */
export function drawsFrom(...seed: readonly (string | number)[]): Draw {
  let state = 0x811c9dc5;
  for (const letter of seed.join('|')) state = Math.imul(state ^ letter.codePointAt(0)!, 0x01000193);
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (((mixed ^ (mixed >>> 15)) >>> 0) + 0.5) / 2 ** 32;
  };
}

export const exponential = (draw: Draw): number => -Math.log(draw());

/** Standard normal (Box and Muller, Annals of Mathematical Statistics 29, 1958). */
export const normal = (draw: Draw): number =>
  Math.sqrt(-2 * Math.log(draw())) * Math.cos(2 * Math.PI * draw());

/** Gamma of a shape, scale 1 (Marsaglia and Tsang, ACM Transactions on Mathematical Software 26, 2000). */
export function gamma(draw: Draw, shape: number): number {
  if (shape < 1) return gamma(draw, shape + 1) * draw() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(draw);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(draw()) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v;
  }
}
