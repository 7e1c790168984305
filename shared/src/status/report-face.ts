import { effectiveDueAt, effectiveReturnEnd, type Round } from '../rounds/round.js';
import { type Instant, instantMs } from '../text/civil-date.js';
import type { BoardReport } from './board-input.js';

/** The word a report's state gets on the board; late, extended and past due are facts beside it (house decision 1). */
export type ReportWord = 'notReported' | 'drafting' | 'submitted' | 'returned' | 'verified';

export interface ReportFace {
  readonly state: ReportWord;
  readonly submittedFirstAt: Instant | null;
  readonly late: boolean | null;
  /** Due instant that holds for this agency. */
  readonly dueAt: Instant | null;
  readonly extended: boolean;
  /** Nothing sent although the due instant has passed. */
  readonly pastDue: boolean;
  /** End of the time for completing that holds for this agency. */
  readonly returnedUntil: Instant | null;
  /** Returned, and that end has passed. */
  readonly returnPastDue: boolean;
  readonly verifiedAt: Instant | null;
  readonly everReturned: boolean;
  readonly revision: number;
}

/**
 * The report's side of a row. A draft shows only as "đang lập báo cáo" once it waits for approval (practice.md 21):
 * the board never moves with a draft (house decision 13).
 */
export function reportFace(report: BoardReport | null, round: Round | null, nowMs: number): ReportFace {
  const sent = report?.submittedFirstAt ?? null;
  const dueAt = round ? effectiveDueAt(round, report?.extendedUntil ?? null) : null;
  const given = report?.state === 'returned' ? report.returnedUntil : null;
  const returnedUntil = given === null ? null : effectiveReturnEnd(given, report?.extendedUntil ?? null);
  return {
    state: wordOf(report),
    submittedFirstAt: sent,
    late: sent === null ? null : (report?.late ?? false),
    dueAt,
    extended: round !== null && dueAt !== round.dueAt,
    pastDue: sent === null && dueAt !== null && nowMs >= instantMs(dueAt),
    returnedUntil,
    returnPastDue: returnedUntil !== null && nowMs >= instantMs(returnedUntil),
    verifiedAt: report?.verifiedAt ?? null,
    everReturned: report?.everReturned ?? report?.state === 'returned',
    revision: report?.revision ?? 0,
  };
}

function wordOf(report: BoardReport | null): ReportWord {
  if (!report) return 'notReported';
  if (report.state === 'ready') return report.submittedFirstAt ? 'returned' : 'drafting';
  if (report.state === 'draft') return report.draftStarted ? 'drafting' : 'notReported';
  return report.state;
}
