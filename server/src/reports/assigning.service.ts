import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { assertCanAssign, UNIT_LENGTH } from '@ega/shared/reports/assignment';
import { isQuestionId } from '@ega/shared/reports/question-id';
import { Audit } from '../audit/audit.service.js';
import { assertId, optionalText } from '../platform/clean-input.js';
import { Ledger } from '../platform/ledger.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { AnswerAssignments } from './answer-assignments.queries.js';
import { ReportLoader, type LoadedReport } from './report-loader.js';
import type { ReportAt } from './sending.service.js';

export interface AssignRequest extends ReportAt {
  questions: string[];
  account?: string | undefined;
  /** May be left out where the person's own unit is known. */
  unit?: string | undefined;
  dueOn?: string | undefined;
}

/** The agency's reporter gives questions to units of the same agency; who answers is kept (practice.md 11). */
@Injectable()
export class Assigning {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: RequestLog,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly loader: ReportLoader,
    private readonly assignments: AnswerAssignments,
  ) {}

  assign(actor: Actor, request: AssignRequest, requestId: string): Promise<boolean> {
    assertCan(actor, 'report.assignUnits', { agencyNumber: request.agency });
    const account = request.account ?? null;
    if (account !== null) assertId(account);
    const typed = optionalText(request.unit, 'unit', UNIT_LENGTH);
    return this.write(actor, request, requestId, 'assignQuestions', async (tx, report, questions) => {
      assertCanAssign(report.state);
      const people = account === null ? [] : await this.assignments.listPeople(tx, report.agency.number);
      const person = people.find((each) => each.id === account);
      if (account !== null && !person) throw new DomainError('NOT_FOUND', { what: 'account' });
      const unit = typed ?? person?.unit ?? null;
      if (unit === null) throw new DomainError('MALFORMED_INPUT', { field: 'unit', reason: 'missing' });
      await this.ledger.open(tx, false);
      const dueOn = request.dueOn ?? null;
      await tx.query(
        `insert into answer_assignment (report_id, question, agency_id, unit, account_id, due_on, assigned_by, assigned_at)
         select $1, q.question, $2, $4, $5, $6, $7, $8 from unnest($3::text[]) as q (question)
         on conflict (report_id, question) do update set unit = excluded.unit, account_id = excluded.account_id,
           due_on = excluded.due_on, done_at = null, assigned_by = excluded.assigned_by, assigned_at = excluded.assigned_at`,
        [
          ...[report.id, report.agency.number, questions, unit, account, dueOn],
          ...[actor.accountId, tx.entry!.recordedAt],
        ],
      );
      await this.record(tx, report, 'report.assignUnits', { questions, unit, account, dueOn });
      return true;
    });
  }

  release(actor: Actor, request: ReportAt & { questions: string[] }, requestId: string): Promise<boolean> {
    assertCan(actor, 'report.assignUnits', { agencyNumber: request.agency });
    return this.write(actor, request, requestId, 'releaseQuestions', async (tx, report, questions) => {
      assertCanAssign(report.state);
      await this.ledger.open(tx, false);
      await tx.query(`delete from answer_assignment where report_id = $1 and question = any ($2::text[])`, [
        report.id,
        questions,
      ]);
      await this.record(tx, report, 'report.releaseUnits', { questions });
      return true;
    });
  }

  /** The unit says that its part is complete, or takes that back; working data like the draft itself. */
  markDone(
    actor: Actor,
    request: ReportAt & { questions: string[]; done: boolean },
    requestId: string,
  ): Promise<boolean> {
    assertCan(actor, 'report.draft', { agencyNumber: request.agency });
    return this.write(actor, request, requestId, 'markAssignmentDone', async (tx, report, questions) => {
      assertCanAssign(report.state);
      await this.assignments.assertMine(tx, request, questions);
      await tx.query(
        `update answer_assignment set done_at = case when $3 then world_now() end
          where report_id = $1 and question = any ($2::text[])`,
        [report.id, questions, request.done],
      );
      return true;
    });
  }

  private write(
    actor: Actor,
    request: ReportAt & { questions: string[] },
    requestId: string,
    operation: string,
    work: (tx: Tx, report: LoadedReport, questions: string[]) => Promise<boolean>,
  ): Promise<boolean> {
    const questions = [...new Set(request.questions)];
    if (questions.length === 0 || !questions.every(isQuestionId))
      throw new DomainError('MALFORMED_INPUT', { field: 'questions' });
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, operation, async () =>
        work(tx, await this.loader.get(tx, request.round, request.agency, true), questions),
      ),
    );
  }

  private record(tx: Tx, report: LoadedReport, action: string, after: unknown): Promise<void> {
    return this.audit.record(tx, {
      ...{ action, subject: `report ${report.round.id}/${report.agency.number}` },
      ...{ agencyNumber: report.agency.number, roundId: report.round.id, after },
    });
  }
}
