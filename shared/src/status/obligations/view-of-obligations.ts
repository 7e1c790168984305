import type { Actor } from '../../access/actor.js';
import { isAgencyRole } from '../../access/actor.js';
import type { ObligationColumn } from './obligation-table.js';

/** National figures for everybody; the cells of agencies cut to the viewer's own (house decision 11). */
export function viewOfObligations(columns: readonly ObligationColumn[], actor: Actor): ObligationColumn[] {
  // A released reach is shown frozen boards only, and those whole.
  if (actor.reach !== 'own' && !isAgencyRole(actor.role)) return [...columns];
  const own = actor.agencyNumbers;
  return columns.map((column) => ({
    ...column,
    cells: column.cells.filter((cell) => own.includes(cell.agencyNumber)),
  }));
}
