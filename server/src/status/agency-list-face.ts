import type { Actor } from '@ega/shared/access/actor';
import { type AgencyRow, agencyRow, columnsOf } from '@ega/shared/status/agency-row';
import { type BoardView, viewOfBoard } from '@ega/shared/status/view-of';
import type { AgencyListFace } from './agency-list.types.js';
import { asOfFace } from './overview-face.js';
import type { ComputedBoard } from './computed-board.js';

/** The rows of one view of the board, flat, in protocol order: the one list that screens and exports start from. */
export function agencyRows(computed: ComputedBoard, actor: Actor): AgencyRow[] {
  return viewOfBoard(computed.board, actor).rows.map(agencyRow);
}

export function agencyListFace(computed: ComputedBoard, actor: Actor): AgencyListFace {
  const view = viewOfBoard(computed.board, actor);
  return listFace(computed, view.rows.map(agencyRow), view.standing);
}

export function listFace(
  computed: ComputedBoard,
  rows: readonly AgencyRow[],
  standing: BoardView['standing'],
): AgencyListFace {
  return { asOf: asOfFace(computed), standing: standing.map((one) => ({ ...one })), ...columnsOf(rows) };
}
