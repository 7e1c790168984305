import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import type { Letterhead } from '@ega/shared/directives/letterhead';
import { DomainError } from '@ega/shared/errors';
import type { Answers, QuestionId } from '@ega/shared/reports/questions';
import type { FormContext } from '@ega/shared/reports/form-context';
import { workbookQuestions } from '@ega/shared/reports/workbook/workbook-questions';
import type { WorkbookMark } from '@ega/shared/reports/workbook/workbook-mark';
import { effectiveDueAt } from '@ega/shared/rounds/round';
import { civilDateAt } from '@ega/shared/text/civil-date';
import { DirectiveQueries } from '../directives/directives.queries.js';
import { readWorld } from '../platform/clock.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { RoundQueries, type LoadedRound } from '../rounds/rounds.queries.js';
import { secretQuestions } from './accepted-answer.js';
import { answersOf, type DraftAnswer } from './answers.js';
import { DraftAccess } from './draft-access.js';
import { DraftEvaluation, editableQuestions } from './draft-evaluation.js';
import { ReportLoader, type AgencyFacts, type LoadedReport } from './report-loader.js';

/** One question of the workbook with what the system holds of it. */
export interface WorkbookQuestion {
  id: QuestionId;
  value: unknown;
  version: number;
  prefilled: boolean;
  editable: boolean;
  secret: boolean;
}

/** Everything that the form of one agency says as a workbook; the renderers know no database. */
export interface WorkbookSource {
  agency: AgencyFacts;
  round: LoadedRound;
  form: FormContext;
  /** Exclusive, extension included. */
  dueAt: string;
  /** World time of the download. */
  now: string;
  demo: boolean;
  /** Who receives the report, by the names of the day of the download. */
  letterhead: Letterhead;
  /** All questions of the agency's form, not only chosen ones. */
  whole: boolean;
  questions: WorkbookQuestion[];
  answers: Answers;
  mark: WorkbookMark;
}

@Injectable()
export class WorkbookSources {
  constructor(
    private readonly transactions: Transactions,
    private readonly rounds: RoundQueries,
    private readonly access: DraftAccess,
    private readonly loader: ReportLoader,
    private readonly evaluation: DraftEvaluation,
    private readonly directives: DirectiveQueries,
  ) {}

  /** The form while it is being drafted; `chosen` makes the partial workbook for another unit of the agency. */
  get(
    actor: Actor,
    roundId: string,
    agencyNumber: number,
    chosen: readonly string[] | null,
  ): Promise<WorkbookSource> {
    return this.transactions.read(actor, async (tx) => {
      await this.access.assert(tx, actor, { round: roundId, agency: agencyNumber });
      const report = await this.loader.get(tx, roundId, agencyNumber);
      const all = await this.questionsOf(tx, report);
      // A unit that was given some questions takes these away and nothing else of the report.
      const own = actor.role === 'contributor' ? all.filter(({ editable }) => editable) : all;
      const questions = chosen ? own.filter(({ id }) => chosen.includes(id)) : own;
      if (questions.length === 0) throw new DomainError('MALFORMED_INPUT', { field: 'cau' });
      const world = await readWorld(tx.manager);
      return {
        agency: report.agency,
        round: report.round,
        form: report.form,
        dueAt: effectiveDueAt(report.round, await this.rounds.findExtension(tx, roundId, agencyNumber)),
        now: world.now,
        demo: world.mark === 'demo',
        letterhead: await this.directives.letterheadOn(tx, civilDateAt(world.now)),
        whole: questions.length === all.length,
        questions,
        answers: answersOf(own.map(({ id, value }) => ({ question: id, value }) as DraftAnswer)),
        mark: {
          round: roundId,
          agency: agencyNumber,
          formVersion: report.form.version,
          token: randomBytes(4).toString('hex'),
          issuedAt: world.now,
          answers: questions.map(({ id, version, value }) => ({ question: id, version, value })),
        },
      };
    });
  }

  /** Every question of the agency's form as it stands now; a report that is not being drafted has no workbook. */
  async questionsOf(tx: Tx, report: LoadedReport): Promise<WorkbookQuestion[]> {
    if (report.state !== 'draft' && report.state !== 'returned')
      throw new DomainError('MOVE_NOT_ALLOWED', { state: report.state });
    const draft = await this.loader.listDraft(tx, report);
    const asked = workbookQuestions(report.agency.variant, report.form);
    const open = await this.access.cut(
      tx,
      report,
      report.state === 'draft' ? asked : await this.openAfterReturn(tx, report, draft),
    );
    const secret = secretQuestions(draft);
    return asked.map((id) => {
      const row = draft.find(({ question }) => question === id);
      return {
        id,
        value: row?.value ?? null,
        version: row?.version ?? 0,
        prefilled: row?.origin === 'prefilled' && row.value !== null,
        editable: open.includes(id),
        secret: secret.includes(id),
      };
    });
  }

  /** Exactly what completion was asked for, and what the new answers make necessary. */
  private async openAfterReturn(tx: Tx, report: LoadedReport, draft: DraftAnswer[]): Promise<QuestionId[]> {
    const sent = await this.loader.findCurrentRevision(tx, report);
    const evaluation = await this.evaluation.ofDraft(tx, report, draft);
    return editableQuestions(report, evaluation, sent?.answers ?? null);
  }
}
