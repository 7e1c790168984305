import { fold } from '../../text/nfc.js';

/** An agency as the round knows it, by everything it is called. */
export interface NamedAgency {
  readonly number: number;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly agencyName: string;
  readonly abbreviation: string | null;
  readonly code: string | null;
}

/** What people put before the name of an agency or leave out. */
const BEFORE = /^(?:\d{1,3}[.)]\s*)?(?:(?:uy ban nhan dan|ubnd)\s+)?(?:(?:tinh|thanh pho|tp)\s+)?/;

/** A heard name in the form names are compared in: no marks, no 'UBND tỉnh', '&' as 'và'. */
export function heardName(text: string): string {
  return fold(text.replace(/&/g, ' và '))
    .replace(/\btp\./g, 'tp ')
    .replace(/[^\p{L}\p{N}.)]+/gu, ' ')
    .trim()
    .replace(BEFORE, '')
    .replace(/[.)]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Finds the agency that a cell names; a name that two agencies bear is nobody's. */
export class AgencyNames {
  private readonly byName = new Map<string, number | null>();

  /** `noted`: names that an officer has explained before, in the heard form. */
  constructor(
    private readonly agencies: readonly NamedAgency[],
    noted: ReadonlyMap<string, number> = new Map(),
  ) {
    for (const agency of agencies)
      for (const name of namesOf(agency)) {
        const other = this.byName.get(name);
        this.byName.set(name, other === undefined || other === agency.number ? agency.number : null);
      }
    const known = new Set(agencies.map(({ number }) => number));
    for (const [name, number] of noted)
      if (known.has(number) && !this.byName.has(name)) this.byName.set(name, number);
  }

  find(text: string): number | null {
    return this.byName.get(heardName(text)) ?? null;
  }

  /** The agencies whose names come nearest, best first: offered to be chosen from, never taken. */
  similar(text: string): number[] {
    const heard = pairsOf(heardName(text));
    return this.agencies
      .map((agency) => ({
        number: agency.number,
        near: Math.max(...namesOf(agency).map((name) => nearness(heard, pairsOf(name)))),
      }))
      .filter(({ near }) => near >= 0.45)
      .sort((a, b) => b.near - a.near || a.number - b.number)
      .slice(0, 3)
      .map(({ number }) => number);
  }
}

function namesOf({ nameVi, nameEn, agencyName, abbreviation, code }: NamedAgency): string[] {
  const all = [nameVi, nameEn, agencyName, abbreviation, code].filter((name) => name !== null);
  return [...new Set(all.map(heardName).filter(Boolean))];
}

/** Pairs of neighbouring letters (Dice's coefficient): forgiving of a slip of the pen, strict on another name. */
function pairsOf(name: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at < name.length - 1; at++) pairs.add(name.slice(at, at + 2));
  return pairs;
}

function nearness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let both = 0;
  for (const pair of a) if (b.has(pair)) both += 1;
  return (2 * both) / (a.size + b.size);
}
