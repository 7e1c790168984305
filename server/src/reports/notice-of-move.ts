import type { Notifications } from '../notifications/notifications.service.js';
import type { Tx } from '../platform/transaction.js';
import type { LoadedReport } from './report-loader.js';
import type { Move } from './report-moves.js';

const withReason = (move: Move) => (move.reason ? { reason: move.reason } : {});
const withUntil = (move: Move) => (move.returnedUntil ? { until: move.returnedUntil } : {});

/**
 * Whom a move concerns beside the one who makes it (practice.md 17, 19): the agency's people, and the officer who had
 * opened or was to verify a report that is no longer there. Sending itself is told to nobody: the queue shows it.
 */
export async function tellOfMove(
  notifications: Notifications,
  tx: Tx,
  report: LoadedReport,
  move: Move,
): Promise<void> {
  const about = { roundId: report.round.id, agencyNumber: report.agency.number };
  // Decisions are named by their revision, so that undoing one finds what was told of it.
  const event = `${move.action}:${report.id}:${move.revisionId ?? report.version}`;
  switch (move.action) {
    case 'returnForCompletion':
      return notifications.tellAgency(tx, {
        ...about,
        kind: 'returned',
        facts: { ...withUntil(move), questions: (move.set.openQuestions as string[] | null)?.length ?? 0 },
        event,
      });
    case 'verify':
      return notifications.tellAgency(tx, { ...about, kind: 'verified', event });
    case 'giveUp':
      return notifications.tellAgency(tx, { ...about, kind: 'draftGivenUp', event });
    case 'undo':
      for (const undone of ['returnForCompletion', 'verify'])
        await notifications.takeBack(tx, { ...about, event: `${undone}:${report.id}:${move.revisionId}` });
      return;
    case 'reopen':
      return notifications.tellAgency(tx, {
        ...about,
        kind: 'reopened',
        facts: { ...withUntil(move), ...withReason(move) },
        event: `${event}:${tx.entry!.position}`,
      });
    case 'void':
      await tellVerifier(notifications, tx, report, {
        ...about,
        kind: 'voided',
        facts: withReason(move),
        event,
      });
      return notifications.tellAgency(tx, { ...about, kind: 'voided', facts: withReason(move), event });
    case 'withdraw':
      await tellVerifier(notifications, tx, report, {
        ...about,
        kind: 'withdrawn',
        facts: withReason(move),
        event,
      });
      return notifications.tellAgency(tx, { ...about, kind: 'withdrawn', facts: withReason(move), event });
    default:
  }
}

async function tellVerifier(
  notifications: Notifications,
  tx: Tx,
  report: LoadedReport,
  notice: Parameters<Notifications['tellAgency']>[1],
): Promise<void> {
  const verifier = report.openedBy ?? report.assigneeId;
  if (verifier) await notifications.tellOfficer(tx, notice, verifier);
}
