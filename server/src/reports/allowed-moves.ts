import type { Actor } from '@ega/shared/access/actor';
import { can } from '@ega/shared/access/policy';
import type { Action } from '@ega/shared/access/role-table';
import { canAssign } from '@ega/shared/reports/assignment';
import { canMove, type MoveFacts, type ReportAction } from '@ega/shared/reports/workflow';
import type { Evaluation } from './draft-evaluation.js';
import type { ReportEntryFace } from './report-entry.types.js';
import type { LoadedReport } from './report-loader.js';

const NEEDS: Partial<Record<ReportAction, Action>> = {
  edit: 'report.draft',
  giveUp: 'report.giveUp',
  markReady: 'report.ready',
  takeBack: 'report.ready',
  sendBack: 'report.sendBack',
  submit: 'report.submit',
  withdraw: 'report.withdraw',
  reopen: 'report.reopen',
  void: 'report.void',
};

/** What the substitute of an approver does in his place (practice.md 18). */
const BY_SUBSTITUTE: readonly Action[] = ['report.sendBack', 'report.submit', 'report.withdraw'];

/** The moves that the viewer may make now: what the screen offers is what the table and the policy would let through. */
export function allowedMoves(
  actor: Actor,
  report: LoadedReport,
  evaluation: Evaluation,
  showsDraft: boolean,
  entry: ReportEntryFace | null,
  substitutes: boolean,
): string[] {
  if (entry?.open) return entry.byViewer ? ['edit', 'submitEntry', 'giveUpEntry'] : [];
  const facts: MoveFacts = {
    blockingIssues: showsDraft
      ? evaluation.issues.filter((issue) => issue.severity === 'blocking').length
      : 0,
    cameFrom: report.readyFrom ?? 'draft',
    reason: 'asked for when the move is made',
    samePersonAsPreparer: report.readyBy === actor.accountId,
    secondPersonWaived: report.secondPairWaived,
    openedByOfficer: report.openedBy !== null,
    draftBegun: report.draftStartedAt !== null,
    sendingStands: report.currentRevisionId !== null,
  };
  const moves = (Object.entries(NEEDS) as [ReportAction, Action][])
    .filter(
      ([, action]) =>
        can(actor, action, { agencyNumber: report.agency.number }) ||
        (substitutes && BY_SUBSTITUTE.includes(action)),
    )
    .filter(([move]) => canMove(report.state, move, facts))
    .map(([move]) => move as string);
  const cover =
    report.currentRevisionId !== null && can(actor, 'report.cover', { agencyNumber: report.agency.number });
  const assign =
    canAssign(report.state) && can(actor, 'report.assignUnits', { agencyNumber: report.agency.number });
  // Under which questions, the screen asks of the thread itself.
  const message =
    report.revisionCount > 0 &&
    report.state !== 'verified' &&
    can(actor, 'report.message', { agencyNumber: report.agency.number });
  const confirm =
    entry !== null &&
    !entry.confirmedBy &&
    can(actor, 'report.confirmEntry', { agencyNumber: report.agency.number });
  return [
    ...moves,
    ...(assign ? ['assignUnits'] : []),
    ...(confirm ? ['confirmEntry'] : []),
    ...(cover ? ['addCover'] : []),
    ...(message ? ['message'] : []),
  ];
}
