import type { Actor } from '../../access/actor.js';
import { scopeFor } from '../../access/policy.js';
import type { ObligationColumn } from './obligation-table.js';

/** National figures for everybody; the cells of agencies cut to the viewer's own (house decision 11). */
export function viewOfObligations(columns: readonly ObligationColumn[], actor: Actor): ObligationColumn[] {
  const { agencyNumbers } = scopeFor(actor);
  if (agencyNumbers === 'all') return [...columns];
  const own = actor.reach === 'released' ? [] : agencyNumbers;
  return columns.map((column) => ({
    ...column,
    cells: column.cells.filter((cell) => own.includes(cell.agencyNumber)),
  }));
}
