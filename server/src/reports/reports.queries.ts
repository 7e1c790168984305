import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan, can } from '@ega/shared/access/policy';
import { supportOf } from '@ega/shared/directives/letterhead';
import { canBeginEntry } from '@ega/shared/reports/entry';
import { effectiveDueAt, effectiveReturnEnd } from '@ega/shared/rounds/round';
import { civilDateAt } from '@ega/shared/text/civil-date';
import { DirectiveQueries } from '../directives/directives.queries.js';
import { readWorld } from '../platform/clock.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { RoundQueries } from '../rounds/rounds.queries.js';
import { allowedMoves } from './allowed-moves.js';
import { AnswerAssignments } from './answer-assignments.queries.js';
import { DraftEvaluation, editableQuestions } from './draft-evaluation.js';
import { architectureJudged, projectsJudged } from './assessments.queries.js';
import { SecretRecording } from './secret-recording.service.js';
import { FormListsQueries } from './form-lists.queries.js';
import { issueFaces } from './issue-faces.js';
import { acceptanceAt } from './report-acceptance.js';
import { ReportEntries } from './report-entries.queries.js';
import { coverDay, owesCover, ReportHistory } from './report-history.js';
import { ReportLoader, type AgencyFacts } from './report-loader.js';
import type { ReportPage } from './report-page.types.js';
import type { ReportAgency } from './report-parts.types.js';
import { rowsOf, ShownAnswers } from './shown-answers.queries.js';
import { Substitutes } from './substitutes.queries.js';

@Injectable()
export class ReportQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly rounds: RoundQueries,
    private readonly loader: ReportLoader,
    private readonly evaluation: DraftEvaluation,
    private readonly history: ReportHistory,
    private readonly answers: ShownAnswers,
    private readonly entries: ReportEntries,
    private readonly assignments: AnswerAssignments,
    private readonly substitutes: Substitutes,
    private readonly lists: FormListsQueries,
    private readonly secrets: SecretRecording,
    private readonly directives: DirectiveQueries,
  ) {}

  getPage(actor: Actor, roundId: string, agencyNumber: number): Promise<ReportPage> {
    assertCan(actor, 'report.read', { agencyNumber });
    return this.transactions.read(actor, async (tx) => {
      const report = await this.loader.get(tx, roundId, agencyNumber);
      const entry = await this.entries.findFace(tx, report.id, report.currentRevisionId);
      const entering = entry !== null && entry.open && entry.byViewer;
      const own = entering || can(actor, 'report.readDraft', { agencyNumber });
      const revision = await this.loader.findCurrentRevision(tx, report);
      // What an officer is entering on behalf is shown to nobody else before it is sent.
      const closed = entry !== null && entry.open && !entering;
      const drafting = report.state !== 'submitted' && report.state !== 'verified' && !closed;
      const source = own && drafting ? 'draft' : revision ? 'revision' : 'none';
      const rows = source === 'draft' ? await this.loader.listDraft(tx, report) : rowsOf(revision);
      const evaluation =
        source === 'revision' && revision
          ? await this.evaluation.ofRevision(tx, report, revision)
          : await this.evaluation.ofDraft(tx, report, source === 'none' ? [] : rows);
      const { now } = await readWorld(tx.manager);
      const extendedUntil = await this.rounds.findExtension(tx, roundId, agencyNumber);
      const accepted = acceptanceAt(report, extendedUntil, now);
      const editable =
        source === 'draft'
          ? await this.assignments.cut(
              tx,
              report,
              editableQuestions(report, evaluation, revision?.answers ?? null),
            )
          : [];
      const covers = await this.history.listCovers(tx, report.id);
      const receipts = await this.history.listReceipts(tx, report.id);
      const first = receipts.find((receipt) => receipt.status === 'valid');
      const substitutes = own && (await this.substitutes.findActive(tx, actor, agencyNumber)) !== null;
      const mayEnter =
        can(actor, 'report.enter', { agencyNumber }) &&
        canBeginEntry(await this.entries.factsOf(tx, report, entry));
      const readyBy = own ? await this.nameOf(tx, report.readyBy) : null;
      const coverDue =
        revision && owesCover(revision, covers)
          ? coverDay(revision.recordedAt, await this.directives.workCalendar(tx))
          : null;
      return {
        round: await this.rounds.getFace(tx, roundId),
        agency: agencyFace(report.agency),
        lists: await this.lists.face(tx, report.form),
        projects: await projectsJudged(tx, report, revision, false),
        architecture: revision
          ? await architectureJudged(tx, {
              ...{ agency: agencyNumber, round: roundId, revisionId: revision.id },
              ...{ upTo: null, named: false },
            })
          : null,
        secretRecord: await this.secrets.find(tx, report, false),
        support: supportOf(await this.directives.letterheadOn(tx, civilDateAt(now))),
        state: (own || report.state !== 'ready' ? report.state : report.readyFrom) as ReportPage['state'],
        version: report.version,
        source: source as ReportPage['source'],
        drafting: drafting && report.draftStartedAt !== null,
        draftNumber: report.draftNumber,
        dueAt: effectiveDueAt(report.round, extendedUntil),
        ...(extendedUntil ? { extendedUntil } : {}),
        ...(report.returnedUntil
          ? { returnedUntil: effectiveReturnEnd(report.returnedUntil, extendedUntil) }
          : {}),
        acceptance: accepted.accepted
          ? { accepted: true, late: accepted.late }
          : { accepted: false, late: false, refusal: accepted.code },
        ...(first ? { late: first.late } : {}),
        ...(readyBy ? { readyBy } : {}),
        ...(own && report.readyBy && report.readyAt ? { readyAt: report.readyAt } : {}),
        readyByViewer: report.readyBy === actor.accountId,
        ...(own && report.sentBackReason ? { sentBackReason: report.sentBackReason } : {}),
        secondPairWaived: report.secondPairWaived,
        opened: report.openedBy !== null,
        allowed: [
          ...allowedMoves(actor, report, evaluation, source === 'draft', entry, substitutes),
          ...(mayEnter ? ['enter'] : []),
        ],
        ...(entry ? { entry } : {}),
        answers:
          source === 'none'
            ? []
            : await this.answers.list(tx, report, rows, evaluation, new Set(editable), own),
        progress: {
          answered: source === 'none' ? 0 : evaluation.answered.length,
          visible: evaluation.visible.length,
        },
        issues: source === 'none' ? [] : issueFaces(evaluation.issues, !own),
        // How the agency divides its work is its own affair (practice.md 21).
        assignments: own && !entering ? await this.assignments.list(tx, report.id) : [],
        assignees: can(actor, 'report.assignUnits', { agencyNumber })
          ? await this.assignments.listPeople(tx, agencyNumber)
          : [],
        thread: await this.history.listThread(tx, report.id),
        receipts,
        moves: await this.history.listMoves(tx, report.id, own && !entering),
        coverDocuments: covers,
        ...(coverDue ? { coverDueOn: coverDue } : {}),
      };
    });
  }

  private async nameOf(tx: Tx, accountId: string | null): Promise<string | null> {
    const [row] = accountId
      ? await tx.query<{ name: string }>(`select display_name as name from account where id = $1`, [
          accountId,
        ])
      : [];
    return row?.name ?? null;
  }
}

export function agencyFace(agency: AgencyFacts): ReportAgency {
  const { abbreviation, ...rest } = agency;
  return abbreviation ? { ...rest, abbreviation } : rest;
}
