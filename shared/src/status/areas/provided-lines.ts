import type { AreaSummary } from '../../reports/area-summary.js';
import type { Board, BoardRow } from '../board.js';
import { type AreaAgency, areaAgency } from './area-agency.js';

/** An agency that uses what another provides, by the names of the day. */
export interface ProvidedUser {
  readonly number: number;
  readonly nameVi: string;
  readonly nameEn: string;
}

/** What an agency provides to others (B4): data or a service, its state and who uses it. */
export interface ProvidedRow extends AreaAgency {
  readonly verified: boolean;
  /** Stable over the rounds. */
  readonly id: string;
  readonly name: string;
  /** Code of list L4; null where it belongs to none of its systems. */
  readonly system: string | null;
  readonly state: AreaSummary['provided'][number]['state'];
  readonly users: readonly ProvidedUser[];
}

type Provided = AreaSummary['provided'];

/** One row for each thing provided, in the order of the agencies; users typed freely and not chosen have no number. */
export function providedRows(
  board: Board,
  both: readonly { readonly row: BoardRow; readonly own: Provided; readonly checked: Provided }[],
): ProvidedRow[] {
  const names = new Map(board.rows.map((row) => [row.number, row]));
  return both.flatMap(({ row, own, checked }) =>
    own.map((line) => ({
      ...areaAgency(row),
      verified: checked.some((one) => sameLine(one, line)),
      id: line.id,
      name: line.name,
      system: line.system,
      state: line.state,
      users: line.users.flatMap((number) => {
        const user = names.get(number);
        return user ? [{ number, nameVi: user.nameVi, nameEn: user.nameEn }] : [];
      }),
    })),
  );
}

function sameLine(one: Provided[number], other: Provided[number]): boolean {
  return (
    one.id === other.id &&
    one.name === other.name &&
    one.system === other.system &&
    one.state === other.state &&
    one.users.join() === other.users.join()
  );
}
