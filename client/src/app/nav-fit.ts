/** How wide one place of the bar is, and whether it is the person's own work, which stays in sight before the rest. */
export interface NavWidth {
  width: number;
  own: boolean;
}

/** More than seven names in one row are no longer found at a glance. */
export const MOST_IN_SIGHT = 7;

/**
 * Which places stand in the bar; the others go under "Thêm". The order never changes with the width: own work keeps its
 * place and only what stands beside it leaves.
 */
export function placesInSight(places: readonly NavWidth[], room: number, more: number): boolean[] {
  const fits = (total: number, count: number): boolean => total <= room && count <= MOST_IN_SIGHT;
  const all = places.reduce((sum, { width }) => sum + width, 0);
  if (fits(all, places.length)) return places.map(() => true);
  const chosen = new Set<number>();
  let used = more;
  for (const own of [true, false])
    for (const [index, place] of places.entries()) {
      if (place.own !== own) continue;
      // The first that finds no room ends its row: a later, shorter one must not jump the queue.
      if (!fits(used + place.width, chosen.size + 1)) break;
      chosen.add(index);
      used += place.width;
    }
  return places.map((_, index) => chosen.has(index));
}
