import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan, can } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { assertCanAssign } from '@ega/shared/reports/assignment';
import { isQuestionId } from '@ega/shared/reports/question-id';
import type { QuestionId } from '@ega/shared/reports/questions';
import { instantMs } from '@ega/shared/text/civil-date';
import { FileQueries } from '../documents/files.queries.js';
import { optionalText } from '../platform/clean-input.js';
import { readWorld } from '../platform/clock.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { AnswerAssignments } from './answer-assignments.queries.js';
import { acceptedValue, assertSeen, emptyAnswer, secretQuestions } from './accepted-answer.js';
import type { DraftAnswer } from './answers.js';
import { DraftEvaluation, editableQuestions } from './draft-evaluation.js';
import { fileIdsOf } from './document-references.js';
import { DraftStore } from './draft-store.js';
import { issueFaces } from './issue-faces.js';
import { ReportEntries } from './report-entries.queries.js';
import { ReportLoader, type LoadedReport } from './report-loader.js';
import { ReportMoves } from './report-moves.js';
import type { SavedAnswer } from './report-results.types.js';
import { ReviewState } from './review-state.js';

interface OneQuestion {
  round: string;
  agency: number;
  question: string;
  /** The number of the draft that the person saw; left out, any draft is meant. */
  draft?: number | undefined;
}

/** The agency's people write the report, one question at a time. Nothing here opens the ledger, but an edit of a ready report. */
@Injectable()
export class Drafting {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: RequestLog,
    private readonly loader: ReportLoader,
    private readonly store: DraftStore,
    private readonly evaluation: DraftEvaluation,
    private readonly files: FileQueries,
    private readonly moves: ReportMoves,
    private readonly review: ReviewState,
    private readonly entries: ReportEntries,
    private readonly assignments: AnswerAssignments,
  ) {}

  saveAnswer(
    actor: Actor,
    save: OneQuestion & { version: number; value: unknown },
    requestId: string,
  ): Promise<SavedAnswer> {
    return this.edit(actor, save, requestId, 'saveAnswer', async (tx, report, question, current, draft) => {
      const value = save.value === null ? null : acceptedValue(question, save.value, secretQuestions(draft));
      assertSeen(current, save.version, value);
      await this.assertOwnFiles(tx, report, question, value);
      if (question === 'T3')
        await this.store.closeSecret(tx, report, draft, secretQuestions([{ question, value }]));
      return { ...current, value, origin: 'changed' };
    });
  }

  /** "Xác nhận không thay đổi": for a taken-over answer, or to stand by an answer that completion was asked for. */
  confirmUnchanged(
    actor: Actor,
    save: OneQuestion & { version: number },
    requestId: string,
  ): Promise<SavedAnswer> {
    return this.edit(actor, save, requestId, 'confirmAnswer', async (_tx, report, question, current) => {
      assertSeen(current, save.version, current.value);
      const asked = report.openQuestions?.includes(question) ?? false;
      if (current.value === null || (current.origin === 'changed' && !asked))
        throw new DomainError('MOVE_NOT_ALLOWED', { question });
      return { ...current, origin: current.origin === 'prefilled' ? 'confirmed' : current.origin };
    });
  }

  /** One click: the correction proposed with the last request for completion becomes the agency's answer. */
  acceptProposal(
    actor: Actor,
    save: OneQuestion & { version: number },
    requestId: string,
  ): Promise<SavedAnswer> {
    return this.edit(
      actor,
      save,
      requestId,
      'acceptProposal',
      async (tx, report, question, current, draft) => {
        const decision = await this.review.findLastDecision(tx, report.id);
        const proposed = decision?.returned.find((returned) => returned.question === question)?.proposed;
        const asked = report.openQuestions?.includes(question) ?? false;
        if (!asked || proposed === undefined || proposed === null)
          throw new DomainError('MOVE_NOT_ALLOWED', { question });
        const value = acceptedValue(question, proposed, secretQuestions(draft));
        assertSeen(current, save.version, value);
        return { ...current, value, origin: 'changed' };
      },
    );
  }

  setWarningReason(
    actor: Actor,
    save: OneQuestion & { rule: string; reason: string },
    requestId: string,
  ): Promise<SavedAnswer> {
    return this.edit(actor, save, requestId, 'setWarningReason', async (_tx, _report, _question, current) => {
      if (!/^[A-Z][A-Za-z0-9.-]{1,31}$/.test(save.rule))
        throw new DomainError('MALFORMED_INPUT', { field: 'rule' });
      const reason = optionalText(save.reason, 'reason', 500);
      const { [save.rule]: _before, ...others } = current.reasons;
      return { ...current, reasons: reason === null ? others : { ...others, [save.rule]: reason } };
    });
  }

  private edit(
    actor: Actor,
    at: OneQuestion,
    requestId: string,
    operation: string,
    change: (
      tx: Tx,
      report: LoadedReport,
      question: QuestionId,
      current: DraftAnswer,
      draft: DraftAnswer[],
    ) => Promise<DraftAnswer>,
  ): Promise<SavedAnswer> {
    const enters = can(actor, 'report.enter', { agencyNumber: at.agency });
    if (!enters) assertCan(actor, 'report.draft', { agencyNumber: at.agency });
    const { question } = at;
    if (!isQuestionId(question)) throw new DomainError('MALFORMED_INPUT', { field: 'question' });
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, operation, async () => {
        // An officer writes only into the report that he is entering on behalf of the agency.
        if (enters && !(await this.entries.isEntering(tx, at)))
          throw new DomainError('FORBIDDEN_ACTION', { action: 'report.draft' });
        await this.assignments.assertMine(tx, at, [question]);
        const report = await this.loader.get(tx, at.round, at.agency, true);
        // Written without a line for a draft that was given up since: it must begin no new one by itself.
        if (at.draft !== undefined && at.draft !== report.draftNumber)
          throw new DomainError('DRAFT_GIVEN_UP', { draft: report.draftNumber });
        // Only the people who hand the report on take it back again.
        if (actor.role === 'contributor') assertCanAssign(report.state);
        const { now } = await readWorld(tx.manager);
        if (instantMs(now) < instantMs(report.round.opensAt)) throw new DomainError('ROUND_NOT_OPEN');
        this.moves.assertPossible(report, 'edit');
        const draft = await this.store.begin(tx, report);
        await this.assertOpen(tx, report, draft, question);
        const current = draft.find((row) => row.question === question) ?? emptyAnswer(question);
        const next = await change(tx, report, question, current, draft);
        const saved = await this.store.save(tx, report, next);
        if (report.state === 'ready') await this.moves.takeBackByEdit(tx, report);
        const rows = [...draft.filter((row) => row.question !== question), { ...next, ...saved }];
        return this.face(tx, report, rows, { ...next, ...saved });
      }),
    );
  }

  /** Before a return everything is open; after it only what completion was asked for (house decision 1). */
  private async assertOpen(
    tx: Tx,
    report: LoadedReport,
    draft: DraftAnswer[],
    question: QuestionId,
  ): Promise<void> {
    if (
      (report.state === 'ready' ? report.readyFrom : report.state) === 'draft' ||
      report.openQuestions === null
    )
      return;
    if (report.openQuestions.includes(question)) return;
    const sent = await this.loader.findCurrentRevision(tx, report);
    const evaluation = await this.evaluation.ofDraft(tx, report, draft);
    if (!editableQuestions(report, evaluation, sent?.answers ?? null).includes(question))
      throw new DomainError('MOVE_NOT_ALLOWED', { question, reason: 'notAskedFor' });
  }

  /** A file id in an answer must be a file of the same agency; anything else is a file that is not there. */
  private async assertOwnFiles(
    tx: Tx,
    report: LoadedReport,
    question: QuestionId,
    value: unknown,
  ): Promise<void> {
    const ids = fileIdsOf(question, value);
    if ((await this.files.listOwn(tx, report.agency.number, ids)).length !== ids.length)
      throw new DomainError('NOT_FOUND', { what: 'file' });
  }

  private async face(
    tx: Tx,
    report: LoadedReport,
    draft: DraftAnswer[],
    saved: DraftAnswer,
  ): Promise<SavedAnswer> {
    const evaluation = await this.evaluation.ofDraft(tx, report, draft);
    const sent = report.openQuestions ? await this.loader.findCurrentRevision(tx, report) : null;
    return {
      question: saved.question,
      version: saved.version,
      origin: saved.origin as SavedAnswer['origin'],
      updatedAt: saved.updatedAt!,
      state: report.state as SavedAnswer['state'],
      visible: evaluation.visible,
      editable: await this.assignments.cut(
        tx,
        report,
        editableQuestions(report, evaluation, sent?.answers ?? null),
      ),
      progress: { answered: evaluation.answered.length, visible: evaluation.visible.length },
      issues: issueFaces(evaluation.issues, false),
    };
  }
}
