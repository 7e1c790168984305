import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan, can, refusalOf } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { diffAnswers } from '@ega/shared/reports/diff';
import { canBeginEntry } from '@ega/shared/reports/entry';
import { isToldInSecret } from '@ega/shared/reports/secret-record';
import { UNDO_SECONDS } from '@ega/shared/reports/workflow';
import { civilDateAt, instantMs, instantOf } from '@ega/shared/text/civil-date';
import { DirectiveQueries } from '../directives/directives.queries.js';
import { readWorld } from '../platform/clock.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { RoundQueries } from '../rounds/rounds.queries.js';
import { sameAnswer } from './decision-content.js';
import { fileIdsOf } from './document-references.js';
import { architectureJudged, projectsJudged } from './assessments.queries.js';
import { SecondLooking } from './second-looking.service.js';
import { SecretRecording } from './secret-recording.service.js';
import { FormListsQueries } from './form-lists.queries.js';
import { DraftEvaluation } from './draft-evaluation.js';
import { issueFaces } from './issue-faces.js';
import { ReportEntries } from './report-entries.queries.js';
import { owesCover, proposedReturnDay, ReportHistory } from './report-history.js';
import { ReportLoader, type LoadedReport, type LoadedRevision } from './report-loader.js';
import { agencyFace } from './reports.queries.js';
import { previousAnswers, rowsOf, ShownAnswers } from './shown-answers.queries.js';
import { listQueue } from './review-queue.js';
import { ReviewState } from './review-state.js';
import { ReviewSubjects } from './review-subjects.js';
import type { Officer, ReviewQueue } from './review-queue.types.js';
import type { ReviewQuestion, ReviewSheet } from './review.types.js';

@Injectable()
export class ReviewQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly rounds: RoundQueries,
    private readonly loader: ReportLoader,
    private readonly evaluation: DraftEvaluation,
    private readonly answers: ShownAnswers,
    private readonly history: ReportHistory,
    private readonly state: ReviewState,
    private readonly subjects: ReviewSubjects,
    private readonly entries: ReportEntries,
    private readonly lists: FormListsQueries,
    private readonly directives: DirectiveQueries,
    private readonly secrets: SecretRecording,
    private readonly looks: SecondLooking,
  ) {}

  getQueue(actor: Actor, roundId: string): Promise<ReviewQueue> {
    assertSeesReview(actor);
    return this.transactions.read(actor, async (tx) => {
      const round = await this.rounds.getFace(tx, roundId);
      const { now } = await readWorld(tx.manager);
      const items = await listQueue(tx, roundId, now, await this.directives.workCalendar(tx));
      const count = (state: string): number => items.filter((item) => item.state === state).length;
      const sent = items.length;
      return {
        round,
        items,
        waiting: count('submitted'),
        returned: count('returned'),
        verified: count('verified'),
        notReported: round.agencyCount - sent,
        total: round.agencyCount,
        secondLookOn: await this.looks.isOn(tx),
        officers: await tx.query<Officer>(
          `select id, display_name as name from account where role = 'officer' and disabled_at is null order by display_name collate vi`,
        ),
      };
    });
  }

  getSheet(actor: Actor, roundId: string, agencyNumber: number): Promise<ReviewSheet> {
    assertSeesReview(actor);
    return this.transactions.read(actor, async (tx) => {
      const report = await this.loader.get(tx, roundId, agencyNumber);
      const revision = await this.loader.findCurrentRevision(tx, report);
      if (!revision) throw new DomainError('NOT_FOUND');
      const subject = await this.subjects.of(tx, report);
      const refusal = refusalOf(actor, 'report.verify', subject);
      const covers = await this.history.listCovers(tx, report.id);
      const questions = await this.questions(tx, report, revision);
      const people = await this.people(tx, [
        revision.preparedBy,
        revision.submittedBy,
        report.assigneeId,
        report.openedBy,
      ]);
      const undoUntil = await this.undoUntil(tx, actor, report);
      const { now } = await readWorld(tx.manager);
      const entry = await this.entries.findFace(tx, report.id, revision.id);
      const look = report.state === 'submitted' ? await this.looks.find(tx, report) : null;
      return {
        round: await this.rounds.getFace(tx, roundId),
        lists: await this.lists.face(tx, report.form),
        projects: await projectsJudged(tx, report, revision, true),
        architecture: await architectureJudged(tx, {
          ...{ agency: report.agency.number, round: roundId, revisionId: revision.id },
          ...{ upTo: null, named: true },
        }),
        ...optional('secondLook', look ?? undefined),
        toldInSecret: isToldInSecret(revision.answers),
        ...optional('secretRecord', (await this.secrets.find(tx, report, true)) ?? undefined),
        agency: agencyFace(report.agency),
        state: (report.state === 'ready' ? report.readyFrom : report.state) as ReviewSheet['state'],
        version: report.version,
        revisionId: revision.id,
        revisionNumber: revision.number,
        receiptNumber: revision.receiptNumber,
        submittedAt: revision.recordedAt,
        late: revision.late,
        preparedBy: people.get(revision.preparedBy)?.name ?? '',
        submittedBy: people.get(revision.submittedBy)?.name ?? '',
        ...optional('assignee', people.get(report.assigneeId ?? '')),
        ...optional('openedBy', people.get(report.openedBy ?? '')),
        ...optional('openedAt', report.openedAt ?? undefined),
        ...optional('refusal', refusal ?? undefined),
        allowed: sheetMoves(actor, report, {
          decide: refusal === null,
          undo: undoUntil !== null,
          look: look?.step ?? null,
          enter: canBeginEntry(await this.entries.factsOf(tx, report, entry)),
        }),
        questions,
        undecided: questions.filter((question) => !question.mark && !question.acceptedBeforehand).length,
        ...optional('undoUntil', undoUntil ?? undefined),
        thread: await this.history.listThread(tx, report.id),
        ...optional('entry', entry ?? undefined),
        notes: can(actor, 'report.note') ? await this.history.listNotes(tx, report.id) : [],
        moves: await this.history.listMoves(tx, report.id, false),
        coverDocuments: covers,
        coverPending: owesCover(revision, covers),
        proposedReturnOn: proposedReturnDay(civilDateAt(now), await this.directives.workCalendar(tx)),
      };
    });
  }

  private async questions(tx: Tx, report: LoadedReport, revision: LoadedRevision): Promise<ReviewQuestion[]> {
    const evaluation = await this.evaluation.ofRevision(tx, report, revision);
    const { verified } = evaluation;
    const verifiedAt = await this.answers.verifiedTimes(tx, evaluation);
    const rows = new Map(rowsOf(revision).map((row) => [row.question, row]));
    const files = await this.answers.filesOf(tx, [...rows.values()]);
    const checks = issueFaces(evaluation.issues, true);
    const changes = diffAnswers(verified?.answers ?? {}, revision.answers);
    return (await this.state.listQuestions(tx, report)).map(({ question, mark, beforehand }) => {
      const row = rows.get(question)!;
      const { previousVerified, previousReported } = previousAnswers(question, evaluation, verifiedAt);
      return {
        question,
        value: row.value,
        origin: row.origin as ReviewQuestion['origin'],
        ...optional('verified', previousVerified),
        ...optional('previousReported', previousReported),
        changed: !sameAnswer(row.value, verified?.answers[question]),
        acceptedBeforehand: beforehand,
        diff: changes
          .filter((change) => change.question === question)
          .map(({ path, before, after }) => ({ path, before, after })),
        checks: checks.filter((check) => check.question === question),
        reasons: row.reasons,
        files: fileIdsOf(question, row.value).flatMap((file) => files.get(file) ?? []),
        ...optional('mark', mark ? markFace(mark) : undefined),
      };
    });
  }

  private async people(tx: Tx, ids: (string | null)[]): Promise<Map<string, Officer>> {
    const rows = await tx.query<Officer>(
      `select id, display_name as name from account where id = any ($1::uuid[])`,
      [ids.filter(Boolean)],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  private async undoUntil(tx: Tx, actor: Actor, report: LoadedReport): Promise<string | null> {
    if (report.state !== 'verified' && report.state !== 'returned') return null;
    const decision = await this.state.findLastDecision(tx, report.id);
    if (!decision || decision.decidedBy !== actor.accountId || decision.outcome !== report.state) return null;
    const until = instantMs(decision.recordedAt) + UNDO_SECONDS * 1000;
    return instantMs((await readWorld(tx.manager)).now) <= until ? instantOf(until) : null;
  }
}

/** Officers review; leaders and the Ministry's leadership look on. */
function assertSeesReview(actor: Actor): void {
  if (can(actor, 'report.review')) return;
  if (actor.role !== 'leader' && actor.role !== 'viewer')
    throw new DomainError('FORBIDDEN_ACTION', { action: 'report.review' });
  assertCan(actor, 'report.read');
}

function sheetMoves(
  actor: Actor,
  report: LoadedReport,
  may: { decide: boolean; undo: boolean; look: string | null; enter: boolean },
): string[] {
  const { decide: mayDecide, undo: mayUndo, look } = may;
  const subject = { agencyNumber: report.agency.number };
  const decided = report.state === 'verified' || report.state === 'returned';
  const moves: [string, boolean][] = [
    ['open', mayDecide && report.state === 'submitted' && report.openedBy === null],
    ['mark', mayDecide && report.state === 'submitted'],
    ['assess', mayDecide && (report.state === 'submitted' || report.state === 'verified')],
    ['askSecondLook', mayDecide && (look === 'none' || look === 'declined')],
    ['answerSecondLook', look === 'asked' && can(actor, 'report.lookAgain', subject)],
    ['recordSecret', mayDecide && (decided || report.state === 'submitted')],
    ['returnForCompletion', mayDecide && report.state === 'submitted'],
    ['verify', mayDecide && report.state === 'submitted'],
    ['undo', mayUndo],
    ['enter', may.enter && can(actor, 'report.enter', subject)],
    ['assign', can(actor, 'report.assign', subject)],
    ['reopen', report.state === 'verified' && can(actor, 'report.reopen', subject)],
    ['void', (decided || report.state === 'submitted') && can(actor, 'report.void', subject)],
    ['message', report.state !== 'verified' && can(actor, 'report.message', subject)],
    ['note', can(actor, 'report.note', subject)],
    ['waiveSecondPerson', can(actor, 'report.waiveSecondPerson', subject)],
  ];
  return moves.filter(([, allowed]) => allowed).map(([move]) => move);
}

function markFace(mark: {
  mark: 'accept' | 'return';
  reasonCode: string | null;
  text: string | null;
  dueOn: string | null;
  proposed: unknown;
  version: number;
  by: string;
}) {
  return {
    mark: mark.mark as NonNullable<ReviewQuestion['mark']>['mark'],
    version: mark.version,
    by: mark.by,
    ...optional('reasonCode', mark.reasonCode ?? undefined),
    ...optional('text', mark.text ?? undefined),
    ...optional('dueOn', mark.dueOn ?? undefined),
    ...optional('proposal', mark.proposed ?? undefined),
  };
}

const optional = <Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } =>
  (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
