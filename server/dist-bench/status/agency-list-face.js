import { agencyRow, columnsOf } from '@ega/shared/status/agency-row';
import { viewOfBoard } from '@ega/shared/status/view-of';
import { asOfFace } from './overview-face.js';
/** The rows of one view of the board, flat, in protocol order: the one list that screens and exports start from. */ export function agencyRows(
  computed,
  actor,
) {
  return viewOfBoard(computed.board, actor).rows.map(agencyRow);
}
export function agencyListFace(computed, actor) {
  const view = viewOfBoard(computed.board, actor);
  return listFace(computed, view.rows.map(agencyRow), view.standing);
}
export function listFace(computed, rows, standing) {
  return {
    asOf: asOfFace(computed),
    standing: standing.map((one) => ({
      ...one,
    })),
    ...columnsOf(rows),
  };
}

//# sourceMappingURL=agency-list-face.js.map
