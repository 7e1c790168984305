/** Moves that change a figure. Drafting moves (ready, taken back, sent back, edited) never do: house decision 13. */ export const BOARD_MOVES =
  ['submit', 'withdraw', 'returnForCompletion', 'verify', 'reopen', 'undo', 'void'];
/** Folds append-only rows into what the board asks of each report. Pure: the same rows give the same report for ever. */ export function reportFacts(
  round,
  agencies,
  rows,
) {
  const moves = byAgency(rows.moves);
  const revisions = byAgency(rows.revisions);
  const extensions = byAgency(rows.extensions);
  const summaries = byAgency(rows.summaries);
  return agencies.map((agency) =>
    reportOf(round, agency, {
      moves: moves.get(agency) ?? [],
      revisions: revisions.get(agency) ?? [],
      extensions: extensions.get(agency) ?? [],
      summaries: summaries.get(agency) ?? [],
    }),
  );
}
function reportOf(round, agencyNumber, rows) {
  const { moves, revisions, extensions, summaries } = rows;
  const state = stateAfter(moves);
  const first = revisions[0];
  const verified = summaries.find((row) => row.basis === 'verified');
  const confirmedHere = verified?.confirmedIn === round;
  return {
    agencyNumber,
    state,
    submittedFirstAt: first?.at ?? null,
    late: first?.late ?? null,
    extendedUntil: extensions.at(-1)?.dueAt ?? null,
    returnedUntil:
      state === 'returned' ? (moves.findLast((move) => move.returnedUntil)?.returnedUntil ?? null) : null,
    verifiedAt:
      state === 'verified' ? (moves.findLast((move) => move.action === 'verify')?.at ?? null) : null,
    revision: revisions.at(-1)?.number ?? 0,
    everReturned: returnsOf(moves) > 0,
    summaryReported: summaries.find((row) => row.basis === 'reported')?.summary ?? null,
    summaryVerified: verified && confirmedHere ? verified.summary : null,
    standingVerified:
      verified && !confirmedHere
        ? {
            summary: verified.summary,
            roundId: verified.confirmedIn,
          }
        : null,
  };
}
// A report reopened before it was ever sent keeps its drafting state; on the board it is a draft.
function stateAfter(moves) {
  const to = moves.at(-1)?.to ?? 'draft';
  return to === 'ready' ? 'draft' : to;
}
function returnsOf(moves) {
  let count = 0;
  moves.forEach((move, at) => {
    if (move.action === 'returnForCompletion') count++;
    if (move.action === 'undo' && moves[at - 1]?.action === 'returnForCompletion') count--;
  });
  return count;
}
function byAgency(rows) {
  const groups = new Map();
  for (const row of rows) {
    const group = groups.get(row.agency);
    if (group) group.push(row);
    else groups.set(row.agency, [row]);
  }
  return groups;
}

//# sourceMappingURL=report-facts.js.map
