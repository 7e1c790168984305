import type { Actor } from '../../access/actor.js';
import { ownRows } from '../view-of.js';
import type { ObligationColumn } from './obligation-table.js';

/** National figures for everybody; the cells of agencies cut to the viewer's own (house decision 11). */
export function viewOfObligations(columns: readonly ObligationColumn[], actor: Actor): ObligationColumn[] {
  return columns.map((column) => ({
    ...column,
    cells: ownRows(column.cells, actor, ({ agencyNumber }) => agencyNumber),
  }));
}
