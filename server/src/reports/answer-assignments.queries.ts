import { Injectable } from '@nestjs/common';
import { DomainError } from '@ega/shared/errors';
import { INSTANT_SQL } from '../platform/clock.js';
import type { Tx } from '../platform/transaction.js';
import type { LoadedReport } from './report-loader.js';
import type { AnswerAssignmentFace, AssigneeFace } from './answer-assignment.types.js';

/** Which unit answers which question, and whether the person may write there. */
@Injectable()
export class AnswerAssignments {
  list(tx: Tx, reportId: string): Promise<AnswerAssignmentFace[]> {
    return tx.query<AnswerAssignmentFace>(
      `select s.question, s.unit, p.display_name as person, s.account_id as "personId", s.due_on as "dueOn",
              ${INSTANT_SQL('s.done_at')} as "doneAt", coalesce(s.account_id = $2, false) as mine
         from answer_assignment s left join account p on p.id = s.account_id where s.report_id = $1`,
      [reportId, tx.actor.accountId],
    );
  }

  /** People of the agency who write answers; somebody whose account was closed gets nothing any more. */
  listPeople(tx: Tx, agencyNumber: number): Promise<AssigneeFace[]> {
    return tx.query<AssigneeFace>(
      `select p.id, p.display_name as name, p.unit from account p join account_agency g on g.account_id = p.id
        where g.agency_id = $1 and p.role in ('contributor', 'reporter') and p.disabled_at is null
        order by p.unit nulls last, p.display_name collate vi`,
      [agencyNumber],
    );
  }

  /** Of the questions open now those that the person may write: a contributor only his own. */
  async cut<Q extends string>(tx: Tx, report: LoadedReport, open: readonly Q[]): Promise<Q[]> {
    if (tx.actor.role !== 'contributor') return [...open];
    const mine = (await this.list(tx, report.id)).filter((assignment) => assignment.mine);
    return open.filter((question) => mine.some((assignment) => assignment.question === question));
  }

  /** A contributor writes only what was given to him; asked before the report itself is looked for. */
  async assertMine(
    tx: Tx,
    at: { round: string; agency: number },
    questions: readonly string[],
  ): Promise<void> {
    if (tx.actor.role !== 'contributor') return;
    const rows = await tx.query<{ question: string }>(
      `select s.question from answer_assignment s join report r on r.id = s.report_id
        where r.round_id = $1 and r.agency_id = $2 and s.account_id = $3 and s.question = any ($4::text[])`,
      [at.round, at.agency, tx.actor.accountId, [...questions]],
    );
    const mine = new Set(rows.map((row) => row.question));
    const question = questions.find((each) => !mine.has(each));
    if (question !== undefined)
      throw new DomainError('FORBIDDEN_ACTION', { action: 'report.draft', question });
  }
}
