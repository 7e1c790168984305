import { can } from '@ega/shared/access/policy';
import { canMove } from '@ega/shared/reports/workflow';
const NEEDS = {
  edit: 'report.draft',
  markReady: 'report.ready',
  takeBack: 'report.ready',
  sendBack: 'report.sendBack',
  submit: 'report.submit',
  withdraw: 'report.withdraw',
  reopen: 'report.reopen',
  void: 'report.void',
};
/** The moves that the viewer may make now: what the screen offers is what the table and the policy would let through. */ export function allowedMoves(
  actor,
  report,
  evaluation,
  showsDraft,
) {
  const facts = {
    blockingIssues: showsDraft
      ? evaluation.issues.filter((issue) => issue.severity === 'blocking').length
      : 0,
    cameFrom: report.readyFrom ?? 'draft',
    reason: 'asked for when the move is made',
    samePersonAsPreparer: report.readyBy === actor.accountId,
    secondPersonWaived: report.secondPairWaived,
    openedByOfficer: report.openedBy !== null,
  };
  const moves = Object.entries(NEEDS)
    .filter(([, action]) =>
      can(actor, action, {
        agencyNumber: report.agency.number,
      }),
    )
    .filter(([move]) => canMove(report.state, move, facts))
    .map(([move]) => move);
  const cover =
    report.currentRevisionId !== null &&
    can(actor, 'report.cover', {
      agencyNumber: report.agency.number,
    });
  return cover ? [...moves, 'addCover'] : moves;
}

//# sourceMappingURL=allowed-moves.js.map
