import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { DomainError } from '@ega/shared/errors';
import type { Issue } from '@ega/shared/reports/issue';
import type { QuestionId } from '@ega/shared/reports/questions';
import { instantMs } from '@ega/shared/text/civil-date';
import { FileQueries } from '../documents/files.queries.js';
import { readWorld } from '../platform/clock.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { acceptedValue, assertSeen, emptyAnswer, secretQuestions } from './accepted-answer.js';
import type { DraftAnswer } from './answers.js';
import { fileIdsOf } from './document-references.js';
import { DraftAccess } from './draft-access.js';
import { DraftEvaluation, editableQuestions } from './draft-evaluation.js';
import { DraftStore } from './draft-store.js';
import { ReportLoader, type LoadedReport } from './report-loader.js';
import { ReportMoves } from './report-moves.js';

/** One answer handed in with the others: a new value, or the word that nothing has changed. */
export type BatchAnswer = { question: QuestionId; version: number } & (
  { value: unknown } | { unchanged: true }
);

/**
 * A report that comes in whole instead of question by question, under the rules of single saves: all its answers are
 * taken or none. After a return only what completion was asked for is taken.
 */
@Injectable()
export class BatchDrafting {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: RequestLog,
    private readonly access: DraftAccess,
    private readonly loader: ReportLoader,
    private readonly store: DraftStore,
    private readonly evaluation: DraftEvaluation,
    private readonly files: FileQueries,
    private readonly moves: ReportMoves,
  ) {}

  saveAll(
    actor: Actor,
    batch: { round: string; agency: number; answers: readonly BatchAnswer[] },
    requestId: string,
  ): Promise<{ issues: Issue[] }> {
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'saveAllAnswers', async () => {
        const { report, rows } = await this.saveIn(tx, actor, batch);
        return { issues: (await this.evaluation.ofDraft(tx, report, rows)).issues };
      }),
    );
  }

  /** As part of a larger write: one sheet may bring answers of many agencies. */
  async saveIn(
    tx: Tx,
    actor: Actor,
    batch: { round: string; agency: number; answers: readonly BatchAnswer[] },
  ): Promise<{ report: LoadedReport; rows: DraftAnswer[] }> {
    await this.access.assert(tx, actor, batch);
    const report = await this.loader.get(tx, batch.round, batch.agency, true);
    const questions = batch.answers.map(({ question }) => question);
    await this.access.assertMine(tx, actor, report, questions);
    const { now } = await readWorld(tx.manager);
    if (instantMs(now) < instantMs(report.round.opensAt)) throw new DomainError('ROUND_NOT_OPEN');
    this.moves.assertPossible(report, 'edit');
    if (report.state !== 'draft' && report.state !== 'returned')
      throw new DomainError('MOVE_NOT_ALLOWED', { state: report.state });
    const rows = new Map((await this.store.begin(tx, report)).map((row) => [row.question, row]));
    if (report.state === 'returned') await this.assertOpen(tx, report, [...rows.values()], batch.answers);
    const secret = secretQuestions(withStated(rows, batch.answers));
    await this.assertOwnFiles(tx, report, batch.answers);
    const next = batch.answers.map((answer) =>
      nextOf(answer, rows.get(answer.question) ?? emptyAnswer(answer.question), secret),
    );
    const saved = await this.store.saveAll(tx, report, next);
    for (const answer of next) rows.set(answer.question, { ...answer, ...saved.get(answer.question) });
    if (batch.answers.some(({ question }) => question === 'T3'))
      await this.store.closeSecret(tx, report, [...rows.values()], secret);
    return { report, rows: [...rows.values()] };
  }

  /** After a return only what completion was asked for, and what that makes necessary (house decision 1). */
  private async assertOpen(
    tx: Tx,
    report: LoadedReport,
    draft: DraftAnswer[],
    answers: readonly BatchAnswer[],
  ): Promise<void> {
    const sent = await this.loader.findCurrentRevision(tx, report);
    const evaluation = await this.evaluation.ofDraft(tx, report, draft);
    const open = editableQuestions(report, evaluation, sent?.answers ?? null);
    const closed = answers.find(({ question }) => !open.includes(question));
    if (closed)
      throw new DomainError('MOVE_NOT_ALLOWED', { question: closed.question, reason: 'notAskedFor' });
  }

  private async assertOwnFiles(tx: Tx, report: LoadedReport, answers: readonly BatchAnswer[]): Promise<void> {
    const ids = [
      ...new Set(
        answers.flatMap((answer) => ('value' in answer ? fileIdsOf(answer.question, answer.value) : [])),
      ),
    ];
    if (ids.length > 0 && (await this.files.listOwn(tx, report.agency.number, ids)).length !== ids.length)
      throw new DomainError('NOT_FOUND', { what: 'file' });
  }
}

/** What the report will say about secrecy once the batch is in. */
function withStated(
  rows: ReadonlyMap<QuestionId, DraftAnswer>,
  answers: readonly BatchAnswer[],
): Pick<DraftAnswer, 'question' | 'value'>[] {
  const stated = answers.find((answer) => answer.question === 'T3');
  return stated && 'value' in stated ? [stated] : [...rows.values()];
}

function nextOf(answer: BatchAnswer, current: DraftAnswer, secret: readonly QuestionId[]): DraftAnswer {
  if ('unchanged' in answer) {
    assertSeen(current, answer.version, current.value);
    if (current.value === null || current.origin === 'changed')
      throw new DomainError('MOVE_NOT_ALLOWED', { question: current.question });
    return { ...current, origin: 'confirmed' };
  }
  const value = answer.value === null ? null : acceptedValue(answer.question, answer.value, secret);
  assertSeen(current, answer.version, value);
  return { ...current, value, origin: 'changed' };
}
