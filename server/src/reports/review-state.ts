import { Injectable } from '@nestjs/common';
import type { QuestionId } from '@ega/shared/reports/questions';
import { INSTANT_SQL } from '../platform/clock.js';
import type { Tx } from '../platform/transaction.js';
import { ORDER } from './answers.js';
import { acceptedBeforehand, type BeforeDecision, type ReturnedQuestion } from './decision-content.js';
import { ReportLoader, type LoadedReport } from './report-loader.js';

export interface Mark {
  mark: 'accept' | 'return';
  reasonCode: string | null;
  text: string | null;
  dueOn: string | null;
  proposed: unknown;
  version: number;
  by: string;
}

/** One answer of the revision under review and how it stands. */
export interface ReviewedQuestion {
  question: QuestionId;
  mark: Mark | null;
  beforehand: boolean;
  /** Marked accepted, or accepted beforehand and not marked otherwise. */
  accepted: boolean;
}

export interface Decision {
  id: string;
  revisionId: string;
  revisionNumber: number;
  outcome: 'verified' | 'returned';
  returned: ReturnedQuestion[];
  decidedBy: string;
  by: string;
  before: BeforeDecision;
  recordedAt: string;
}

@Injectable()
export class ReviewState {
  constructor(private readonly loader: ReportLoader) {}

  async listQuestions(tx: Tx, report: LoadedReport): Promise<ReviewedQuestion[]> {
    const revision = await this.loader.findCurrentRevision(tx, report);
    if (!revision) return [];
    const verified = await this.loader.findVerified(tx, report);
    const marks = await this.listMarks(tx, revision.id);
    const last = await this.findLastDecision(tx, report.id);
    const returnedEarlier = new Set<string>((last?.returned ?? []).map((item) => item.question));
    return (Object.keys(revision.answers) as QuestionId[])
      .sort((a, b) => ORDER.get(a)! - ORDER.get(b)!)
      .map((question) => {
        const mark = marks.get(question) ?? null;
        const beforehand = acceptedBeforehand(question, revision, verified, report.round.id, returnedEarlier);
        return { question, mark, beforehand, accepted: mark ? mark.mark === 'accept' : beforehand };
      });
  }

  async listMarks(tx: Tx, revisionId: string): Promise<Map<string, Mark>> {
    const rows = await tx.query<Mark & { question: string }>(
      `select m.question, m.mark, m.reason_code as "reasonCode", m.text, m.due_on as "dueOn", m.proposed, m.version, a.display_name as by
         from review_mark m join account a on a.id = m.account_id where m.revision_id = $1`,
      [revisionId],
    );
    return new Map(rows.map(({ question, ...mark }) => [question, mark]));
  }

  /** The last decision about the report that still stands. */
  async findLastDecision(tx: Tx, reportId: string): Promise<Decision | null> {
    return (await this.listDecisions(tx, reportId)).at(-1) ?? null;
  }

  /** Decisions that stand, oldest first. */
  listDecisions(tx: Tx, reportId: string): Promise<Decision[]> {
    return tx.query<Decision>(
      `select d.id, d.revision_id as "revisionId", r.number as "revisionNumber", d.outcome, d.returned, d.decided_by as "decidedBy",
              a.display_name as by, d.before, ${INSTANT_SQL('d.recorded_at')} as "recordedAt"
         from review_decision d join report_revision r on r.id = d.revision_id join account a on a.id = d.decided_by
        where d.report_id = $1 and d.undone_position is null order by d.position`,
      [reportId],
    );
  }
}
