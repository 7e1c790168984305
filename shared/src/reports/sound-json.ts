const MAX_DEPTH = 12;
const MAX_NODES = 50_000;

/**
 * Whether a value is plain JSON of a size and depth an answer can have. Keys such as __proto__ and constructor are
 * refused here, because a schema looks its entries up with `in`. Walks without recursion: depth bombs must not throw.
 */
export function soundJson(value: unknown): boolean {
  const waiting: [unknown, number][] = [[value, 0]];
  let nodes = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, depth] = next;
    if (++nodes > MAX_NODES || depth > MAX_DEPTH) return false;
    if (typeof node !== 'object' || node === null) {
      if (!isLeaf(node)) return false;
      continue;
    }
    if (!Array.isArray(node) && Object.keys(node).some((key) => key in Object.prototype)) return false;
    for (const child of Object.values(node)) waiting.push([child, depth + 1]);
  }
  return true;
}

function isLeaf(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean';
}
