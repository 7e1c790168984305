import { fold } from '../../text/nfc.js';

/** A document that agencies added to C6 and that list L6 does not have: shown, never counted (L6, item 11). */
export interface AddedStandard {
  /** As the first agency wrote it. */
  readonly name: string;
  /** Permanent numbers. */
  readonly agencies: readonly number[];
}

/** '43/2011/NĐ-CP', '1725/BTTTT-ƯDCNTT', '102:2016/BTTTT': by it a document is known however its title is written. */
const NUMBER = /\d+(?:[/:]\d{4})?\/[\p{L}\d]+(?:\p{Pd}[\p{L}\d]+)*/gu;

/** What agencies wrote and no title of the list names, most written first; one line for each document. */
export function addedStandards(
  written: readonly { readonly agency: number; readonly name: string }[],
  titles: readonly string[],
): AddedStandard[] {
  const known = new Set(titles.flatMap(keysOf));
  const added = new Map<string, { name: string; agencies: number[] }>();
  for (const { agency, name } of written) {
    const keys = keysOf(name);
    if (keys.some((key) => known.has(key))) continue;
    const key = keys[0]!;
    const line = added.get(key) ?? { name, agencies: [] };
    if (!line.agencies.includes(agency)) line.agencies.push(agency);
    added.set(key, line);
  }
  return [...added.values()].sort((a, b) => b.agencies.length - a.agencies.length);
}

function keysOf(name: string): string[] {
  const numbers = name.match(NUMBER) ?? [];
  return (numbers.length > 0 ? numbers : [name]).map(fold);
}
