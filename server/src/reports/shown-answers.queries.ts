import { Injectable } from '@nestjs/common';
import { QUESTIONS, type QuestionId } from '@ega/shared/reports/questions';
import type { EvidenceFile } from '../documents/document.types.js';
import { FileQueries } from '../documents/files.queries.js';
import { INSTANT_SQL } from '../platform/clock.js';
import type { Tx } from '../platform/transaction.js';
import { reasonsFor, type DraftAnswer } from './answers.js';
import { fileIdsOf } from './document-references.js';
import type { Evaluation } from './draft-evaluation.js';
import type { LoadedReport, LoadedRevision } from './report-loader.js';
import type { AnswerFace, ReturnRequest } from './report-page.types.js';
import type { PreviousAnswer } from './report-parts.types.js';
import { ReviewState } from './review-state.js';
import { TrackedAnswers } from './tracked-answers.queries.js';

/** The answers of a draft or a sending as they are shown: with their files, what stood before, and what was asked back. */
@Injectable()
export class ShownAnswers {
  constructor(
    private readonly files: FileQueries,
    private readonly review: ReviewState,
    private readonly tracked: TrackedAnswers,
  ) {}

  async list(
    tx: Tx,
    report: LoadedReport,
    rows: readonly DraftAnswer[],
    evaluation: Evaluation,
    editable: ReadonlySet<string>,
    own: boolean,
  ): Promise<AnswerFace[]> {
    const byQuestion = new Map(rows.map((row) => [row.question, row]));
    const visible = new Set<QuestionId>(evaluation.visible);
    const files = await this.filesOf(tx, rows);
    const verifiedAt = await this.verifiedTimes(tx, evaluation);
    const offered = own ? await this.tracked.timesFor(tx, report) : new Map<string, string>();
    const asked =
      own || report.state === 'returned'
        ? await this.askedIn(tx, report, evaluation)
        : new Map<string, ReturnRequest>();
    return QUESTIONS.filter(({ id }) => visible.has(id) || byQuestion.has(id)).map(({ id }) => {
      const row = byQuestion.get(id);
      const returned = asked.get(id);
      return {
        question: id,
        visible: visible.has(id),
        editable: editable.has(id),
        value: row?.value ?? null,
        ...(row && row.value !== null ? { origin: row.origin as AnswerFace['origin'] & string } : {}),
        version: row?.version ?? 0,
        ...(row?.updatedBy ? { updatedBy: row.updatedBy } : {}),
        ...(row?.updatedAt ? { updatedAt: row.updatedAt } : {}),
        reasons: row?.reasons ?? {},
        files: fileIdsOf(id, row?.value).flatMap((file) => files.get(file) ?? []),
        ...(offered.has(id) && !evaluation.earlier?.answers[id] ? { offeredAt: offered.get(id)! } : {}),
        ...previousAnswers(id, evaluation, verifiedAt),
        ...(returned ? { returned } : {}),
      };
    });
  }

  /** What completion is asked for now, from the decision that still stands. */
  private async askedIn(
    tx: Tx,
    report: LoadedReport,
    evaluation: Evaluation,
  ): Promise<Map<string, ReturnRequest>> {
    const returning =
      report.state === 'returned' || (report.state === 'ready' && report.readyFrom === 'returned');
    const decision = returning ? await this.review.findLastDecision(tx, report.id) : null;
    if (!decision || decision.outcome !== 'returned') return new Map();
    const answered = new Set(
      evaluation.returned.filter((item) => item.answeredSinceReturn).map((item) => item.question),
    );
    return new Map(
      decision.returned
        .filter(({ question }) => report.openQuestions?.includes(question))
        .map(({ question, reasonCode, text, dueOn, proposed }) => [
          question,
          {
            reasonCode,
            text,
            revisionNumber: decision.revisionNumber,
            by: decision.by,
            at: decision.recordedAt,
            answered: answered.has(question),
            ...(dueOn ? { dueOn } : {}),
            ...(proposed ? { proposal: proposed } : {}),
          },
        ]),
    );
  }

  async filesOf(
    tx: Tx,
    rows: readonly Pick<DraftAnswer, 'question' | 'value'>[],
  ): Promise<Map<string, EvidenceFile>> {
    const ids = [...new Set(rows.flatMap((row) => fileIdsOf(row.question, row.value)))];
    return new Map((await this.files.listFaces(tx, ids)).map((file) => [file.id, file]));
  }

  /** When each verified answer was accepted, by decision. */
  async verifiedTimes(tx: Tx, evaluation: Pick<Evaluation, 'verified'>): Promise<Map<string, string>> {
    const ids = [...new Set(Object.values(evaluation.verified?.from ?? {}).map((from) => from.decision))];
    const rows = await tx.query<{ id: string; at: string }>(
      `select id, ${INSTANT_SQL('recorded_at')} as at from review_decision where id = any ($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row.at]));
  }
}

/** A sent revision in the form of rows, so that draft and revision are shown alike. */
export function rowsOf(revision: LoadedRevision | null): DraftAnswer[] {
  return Object.entries(revision?.answers ?? {}).map(([question, value]) => ({
    question: question as QuestionId,
    value,
    origin: revision!.states[question as QuestionId] ?? 'changed',
    version: 0,
    reasons: reasonsFor(revision!.reasons, question),
    updatedBy: null,
    updatedAt: null,
  }));
}

export function previousAnswers(
  question: QuestionId,
  { verified, earlier }: Pick<Evaluation, 'verified' | 'earlier'>,
  verifiedAt: ReadonlyMap<string, string>,
): { previousVerified?: PreviousAnswer; previousReported?: PreviousAnswer } {
  const reported = earlier?.answers[question];
  const value = verified?.answers[question];
  const from = verified?.from[question];
  return {
    ...(reported !== undefined && earlier
      ? { previousReported: { value: reported, round: earlier.round, recordedAt: earlier.recordedAt } }
      : {}),
    ...(value !== undefined && verified
      ? {
          previousVerified: {
            value,
            round: from?.round ?? verified.round,
            recordedAt: (from && verifiedAt.get(from.decision)) ?? verified.recordedAt,
          },
        }
      : {}),
  };
}
