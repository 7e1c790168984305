import type { AreaAgency } from './areas/area-agency.js';
import { areaAgency } from './areas/area-agency.js';
import type { Board } from './board.js';
import type { CivilDate } from '../text/civil-date.js';

/** One issued architecture that every agency may read. */
export interface LibraryEntry extends AreaAgency {
  readonly numberSymbol: string;
  readonly issuedOn: CivilDate;
  readonly fileId: string | null;
}

/**
 * Who stands in the library of issued architectures: those whose decision the Authority has verified and that no state
 * secrecy touches, in the step, the history or the decision itself (house decision 11, practice.md "What each reader
 * will love"). Declared and not yet verified ones wait; a secret one never appears, not even by its agency's name.
 */
export function libraryEntries(board: Board): LibraryEntry[] {
  return board.rows.flatMap((row) => {
    const { issued, secret, decision } = row.architectureVerified;
    // A newer answer may have been marked secret since: then it is withdrawn from everybody's sight at once.
    if (!issued || secret || row.architecture.secret || !decision) return [];
    const { numberSymbol, issuedOn, fileId } = decision;
    return [{ ...areaAgency(row), numberSymbol, issuedOn, fileId }];
  });
}

/** Issued by what agencies declare, not yet in the library: told as a number, without names. */
export function waitingForLibrary(board: Board): number {
  const inside = new Set(libraryEntries(board).map(({ number }) => number));
  return board.rows.filter(
    ({ number, architecture }) => architecture.issued && !architecture.secret && !inside.has(number),
  ).length;
}
