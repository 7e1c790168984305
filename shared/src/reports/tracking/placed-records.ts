import type { MessageCode } from '../../text/say.js';
import type { FoundValue } from './merge-line.js';
import type { TrackedAgency } from './read-tracking.js';
import {
  inRecord,
  isToldByName,
  namesRecord,
  type RecordField,
  recordName,
  recordNamed,
  recordOf,
  type TrackedRegister,
} from './registers.js';

type Placed =
  { readonly ok: true; readonly found: FoundValue[] } | { readonly ok: false; readonly code: MessageCode };

/** Finds the record that a line speaks of: one that is known by this name, else a new one; each once in a sheet. */
export class PlacedRecords {
  private readonly seen = new Set<string>();

  /** `fresh`: what a new record would be called. */
  place(
    register: TrackedRegister,
    found: readonly FoundValue[],
    agency: TrackedAgency,
    fresh: string,
  ): Placed {
    const naming = found.filter(({ core }) => namesRecord(register, core));
    const name = recordName(register, recordOf(naming));
    if (name === null) return { ok: false, code: 'tracking.record.unnamed' };
    const known = idOf(register, name, naming[0]!.core as RecordField, agency);
    if (known === null && naming.length === found.length && !isToldByName(register))
      return { ok: true, found: [] };
    const seen = `${agency.number} ${name}`;
    if (this.seen.has(seen)) return { ok: false, code: 'tracking.record.twice' };
    this.seen.add(seen);
    const id = known ?? fresh;
    return {
      ok: true,
      found: found.map((each) => ({ ...each, core: inRecord(each.core as RecordField, id) })),
    };
  }
}

/** What the agency itself said before comes first: a record keeps its id over the quarters. */
function idOf(
  register: TrackedRegister,
  name: string,
  { register: block }: RecordField,
  agency: TrackedAgency,
): string | null {
  const earlier = agency.target === 'offer' ? agency.earlier[register] : undefined;
  return recordNamed(register, earlier ?? agency.answers[register], block, name);
}
