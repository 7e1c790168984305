import { Injectable } from '@nestjs/common';
import type { AgencyKind, FormVariant } from '@ega/shared/agencies/kind';
import { DomainError } from '@ega/shared/errors';
import type { FormContext } from '@ega/shared/reports/form-context';
import { isQuestionId } from '@ega/shared/reports/question-id';
import type { Answers, QuestionId } from '@ega/shared/reports/questions';
import { FORM_VERSION, upgradeContent } from '@ega/shared/reports/upgrade-content';
import type { ReportState } from '@ega/shared/reports/workflow';
import { INSTANT_SQL } from '../platform/clock.js';
import { seeTrialRounds, type Tx } from '../platform/transaction.js';
import { RoundQueries, type LoadedRound } from '../rounds/rounds.queries.js';
import type { AnswerStates, DraftAnswer, Origin } from './answers.js';
import type { VerifiedFrom } from './decision-content.js';
import { FormListsQueries } from './form-lists.queries.js';
import { TrackedAnswers } from './tracked-answers.queries.js';

export interface AgencyFacts {
  number: number;
  slug: string;
  nameVi: string;
  nameEn: string;
  agencyName: string;
  abbreviation: string | null;
  kind: AgencyKind;
  variant: FormVariant;
}

/** A report as the services need it; instants as text with +07:00. */
export interface LoadedReport {
  id: string;
  state: ReportState;
  version: number;
  revisionCount: number;
  currentRevisionId: string | null;
  readyFrom: 'draft' | 'returned' | null;
  readyBy: string | null;
  readyAt: string | null;
  sentBackReason: string | null;
  returnedUntil: string | null;
  openQuestions: QuestionId[] | null;
  openedBy: string | null;
  openedAt: string | null;
  assigneeId: string | null;
  secondPairWaived: boolean;
  draftStartedAt: string | null;
  draftNumber: number;
  round: LoadedRound;
  /** The form of the round with the lists of its cut-off. */
  form: FormContext;
  agency: AgencyFacts;
}

/** Content sent or verified, with where it comes from. */
export interface PastAnswers {
  answers: Answers;
  round: string;
  recordedAt: string;
  formVersion: number;
}

export interface StandingVerified extends PastAnswers {
  decisionId: string;
  from: VerifiedFrom;
}

export interface LoadedRevision extends PastAnswers {
  id: string;
  number: number;
  variant: FormVariant;
  states: AnswerStates;
  reasons: Record<string, string>;
  receiptNumber: string;
  preparedBy: string;
  submittedBy: string;
  dueAt: string;
  late: boolean;
}

/** Questions whose answer belongs to one sending and is never taken over: the signed cover document. */
const NOT_CARRIED: readonly QuestionId[] = ['T2'];

@Injectable()
export class ReportLoader {
  constructor(
    private readonly rounds: RoundQueries,
    private readonly lists: FormListsQueries,
    private readonly tracked: TrackedAnswers,
  ) {}

  /** The report, locked where the caller will write. What the actor does not reach is not there (row security). */
  async get(tx: Tx, roundId: string, agencyNumber: number, lock = false): Promise<LoadedReport> {
    const round = await this.rounds.get(tx, roundId);
    const [row] = await tx.query<Omit<LoadedReport, 'round' | 'form' | 'agency'> & AgencyFacts>(
      `select r.id, r.state, r.version, r.revision_count as "revisionCount", r.current_revision_id as "currentRevisionId",
              r.ready_from as "readyFrom", r.ready_by as "readyBy", ${INSTANT_SQL('r.ready_at')} as "readyAt",
              r.sent_back_reason as "sentBackReason", ${INSTANT_SQL('r.returned_until')} as "returnedUntil",
              r.open_questions as "openQuestions", r.opened_by as "openedBy", ${INSTANT_SQL('r.opened_at')} as "openedAt",
              r.assignee_id as "assigneeId", r.second_pair_waived as "secondPairWaived",
              ${INSTANT_SQL('r.draft_started_at')} as "draftStartedAt",
              r.draft_number as "draftNumber",
              r.agency_id as number, a.slug, v.name_vi as "nameVi", v.name_en as "nameEn", v.agency_name as "agencyName",
              v.abbreviation_vi as abbreviation, v.kind, ra.variant
         from report r join round_agency ra using (round_id, agency_id)
         join agency a on a.id = r.agency_id join agency_version v on v.id = ra.agency_version_id
        where r.round_id = $1 and r.agency_id = $2 ${lock ? 'for update of r' : ''}`,
      [roundId, agencyNumber],
    );
    if (!row) throw new DomainError('NOT_FOUND');
    const { number, slug, nameVi, nameEn, agencyName, abbreviation, kind, variant, ...report } = row;
    return {
      ...report,
      round,
      form: await this.lists.formOf(tx, round, number),
      agency: { number, slug, nameVi, nameEn, agencyName, abbreviation, kind, variant },
    };
  }

  /** Locks the report that a revision belongs to; a revision that is no longer the current one is not there. */
  async getByRevision(tx: Tx, revisionId: string): Promise<LoadedReport> {
    const find = () =>
      tx.query<{ roundId: string; agencyId: number }>(
        `select round_id as "roundId", agency_id as "agencyId" from report_revision where id = $1`,
        [revisionId],
      );
    let [row] = await find();
    if (!row) {
      await seeTrialRounds(tx, true);
      [row] = await find();
    }
    if (!row) throw new DomainError('NOT_FOUND');
    const report = await this.get(tx, row.roundId, row.agencyId, true);
    if (report.currentRevisionId !== revisionId)
      throw new DomainError('STALE_VERSION', { state: report.state });
    return report;
  }

  /**
   * The working answers. Before anybody has saved one they are the answers of the latest revision of an earlier round,
   * prefilled: each must be confirmed or changed, nothing counts by default (catalogue 0.5). Where the agency never
   * answered, what the Authority knew of it is offered in the same way.
   */
  async listDraft(tx: Tx, report: LoadedReport): Promise<DraftAnswer[]> {
    if (!report.draftStartedAt) return this.carriedForward(tx, report);
    const rows = await tx.query<DraftAnswer>(
      `select d.question, d.value, d.origin, d.version, d.reasons, a.display_name as "updatedBy",
              ${INSTANT_SQL('d.updated_at')} as "updatedAt"
         from report_draft d left join account a on a.id = d.updated_by where d.report_id = $1`,
      [report.id],
    );
    return rows.filter((row) => isQuestionId(row.question));
  }

  async carriedForward(tx: Tx, report: LoadedReport): Promise<DraftAnswer[]> {
    const earlier = await this.findEarlierSent(tx, report);
    const known = { ...(await this.tracked.listFor(tx, report)), ...earlier?.answers };
    return Object.entries(known)
      .filter(([question]) => isQuestionId(question) && !NOT_CARRIED.includes(question))
      .map(([question, value]) => ({
        question: question as QuestionId,
        value,
        origin: 'prefilled' as Origin,
        version: 0,
        reasons: {},
        updatedBy: null,
        updatedAt: null,
      }));
  }

  /** What the agency last sent in a round before this one, not withdrawn and not voided. */
  async findEarlierSent(tx: Tx, report: LoadedReport): Promise<PastAnswers | null> {
    const [row] = await tx.query<{
      content: Answers;
      formVersion: number;
      round: string;
      recordedAt: string;
    }>(
      `select content, form_version as "formVersion", round_id as round, ${INSTANT_SQL('recorded_at')} as "recordedAt"
         from report_revision where agency_id = $1 and round_id < $2 and dropped_position is null
        order by round_id desc, number desc limit 1`,
      [report.agency.number, report.round.id],
    );
    return row ? { ...row, answers: upgraded(row) } : null;
  }

  /** The latest verified answers of the agency, of this round or an earlier one; a decision that was undone never stood. */
  async findVerified(tx: Tx, report: LoadedReport): Promise<StandingVerified | null> {
    const [row] = await tx.query<{
      decisionId: string;
      content: Answers;
      formVersion: number;
      from: VerifiedFrom;
      round: string;
      recordedAt: string;
    }>(
      `select d.id as "decisionId", d.verified_content as content, r.form_version as "formVersion", d.verified_from as "from",
              d.round_id as round, ${INSTANT_SQL('d.recorded_at')} as "recordedAt"
         from review_decision d join report_revision r on r.id = d.revision_id
        where d.agency_id = $1 and d.round_id <= $2 and d.undone_position is null
        order by d.round_id desc, d.position desc limit 1`,
      [report.agency.number, report.round.id],
    );
    return row ? { ...row, answers: upgraded(row) } : null;
  }

  async findCurrentRevision(tx: Tx, report: LoadedReport): Promise<LoadedRevision | null> {
    if (!report.currentRevisionId) return null;
    const [row] = await tx.query<Omit<LoadedRevision, 'answers'> & { content: Answers }>(
      `select id, number, variant, content, states, reasons, form_version as "formVersion", receipt_number as "receiptNumber",
              prepared_by as "preparedBy", submitted_by as "submittedBy", ${INSTANT_SQL('due_at')} as "dueAt", late,
              round_id as round, ${INSTANT_SQL('recorded_at')} as "recordedAt"
         from report_revision where id = $1`,
      [report.currentRevisionId],
    );
    return row ? { ...row, answers: upgraded(row) } : null;
  }
}

const upgraded = (row: { content: Answers; formVersion: number }): Answers =>
  upgradeContent(row.content, row.formVersion, FORM_VERSION) as Answers;
