/** '1 agency', '12 agencies'; a number that is written already stays as it is. */
export function many(count: number | string, one: string, more = `${one}s`): string {
  return `${count} ${String(count) === '1' ? one : more}`;
}
