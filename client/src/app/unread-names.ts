/** Read by the frame of every page. */
const OF_FRAME = ['lang'];
/** Names told of; a longer address is somebody's game. */
const MOST_TOLD = 5;

/**
 * Names in the address that a page does not read, or whose value it could not read: whoever follows a mistyped link must
 * not take the whole list for a filtered one.
 */
export function unreadNames(address: URLSearchParams, read: Iterable<string>): string[] {
  const known = new Set([...OF_FRAME, ...read]);
  return [...new Set(address.keys())]
    .filter((name) => !known.has(name))
    .slice(0, MOST_TOLD)
    .map((name) => name.slice(0, 40));
}
