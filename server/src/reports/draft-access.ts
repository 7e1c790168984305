import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan, can } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { assertCanAssign } from '@ega/shared/reports/assignment';
import type { QuestionId } from '@ega/shared/reports/questions';
import type { Tx } from '../platform/transaction.js';
import { AnswerAssignments } from './answer-assignments.queries.js';
import { ReportEntries } from './report-entries.queries.js';
import type { LoadedReport } from './report-loader.js';

/** Who may write a report handed in whole: its own people, and the officer who is entering it on behalf of the agency. */
@Injectable()
export class DraftAccess {
  constructor(
    private readonly entries: ReportEntries,
    private readonly assignments: AnswerAssignments,
  ) {}

  /** Asked before the report itself is looked for, so that a refusal tells nothing of it. */
  async assert(tx: Tx, actor: Actor, at: { round: string; agency: number }): Promise<void> {
    if (!can(actor, 'report.enter', { agencyNumber: at.agency })) {
      assertCan(actor, 'report.draft', { agencyNumber: at.agency });
      return;
    }
    if (!(await this.entries.isEntering(tx, at)))
      throw new DomainError('FORBIDDEN_ACTION', { action: 'report.draft' });
  }

  /** A contributor writes only what was given to his unit, and only while the report is being drafted. */
  async assertMine(
    tx: Tx,
    actor: Actor,
    report: LoadedReport,
    questions: readonly QuestionId[],
  ): Promise<void> {
    await this.assignments.assertMine(
      tx,
      { round: report.round.id, agency: report.agency.number },
      questions,
    );
    if (actor.role === 'contributor') assertCanAssign(report.state);
  }

  /** Of the questions open now those that the person may write. */
  cut(tx: Tx, report: LoadedReport, open: readonly QuestionId[]): Promise<QuestionId[]> {
    return this.assignments.cut(tx, report, open);
  }
}
