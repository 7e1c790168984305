import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan, can } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import {
  visibleAnswers,
  visibleQuestions,
  type Answers,
  type QuestionId,
} from '@ega/shared/reports/questions';
import type { FormContext } from '@ega/shared/reports/form-context';
import { effectiveDueAt } from '@ega/shared/rounds/round';
import type { EvidenceFile } from '../documents/document.types.js';
import { readWorld } from '../platform/clock.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { RoundQueries, type LoadedRound } from '../rounds/rounds.queries.js';
import { answersOf } from './answers.js';
import { ReportEntries } from './report-entries.queries.js';
import { ReportLoader, type AgencyFacts, type LoadedRevision } from './report-loader.js';
import { rowsOf, ShownAnswers } from './shown-answers.queries.js';

/** Everything a printed report says; the renderers (DOCX, PDF) know no database. */
export interface PrintableReport {
  /** DỮ LIỆU MINH HỌA on each page. */
  demo: boolean;
  /** World time of printing. */
  printedAt: string;
  round: LoadedRound;
  /** The form of the round, for the names of its lists. */
  form: FormContext;
  agency: AgencyFacts;
  /** Deadline that holds for this agency, exclusive. */
  dueAt: string;
  /** The sent revision, or null: the draft that goes to signature. */
  revision: {
    number: number;
    receiptNumber: string;
    recordedAt: string;
    late: boolean;
    preparedBy: string;
    submittedBy: string;
  } | null;
  /** Questions to print, in the order of the form. */
  questions: QuestionId[];
  answers: Answers;
  files: EvidenceFile[];
}

@Injectable()
export class PrintableReports {
  constructor(
    private readonly transactions: Transactions,
    private readonly rounds: RoundQueries,
    private readonly loader: ReportLoader,
    private readonly answers: ShownAnswers,
    private readonly entries: ReportEntries,
  ) {}

  /** Its own people print the draft for signature; everybody else the revision that was sent, if there is one. */
  get(actor: Actor, roundId: string, agencyNumber: number): Promise<PrintableReport> {
    assertCan(actor, 'report.read', { agencyNumber });
    return this.transactions.read(actor, async (tx) => {
      const report = await this.loader.get(tx, roundId, agencyNumber);
      const sent = await this.loader.findCurrentRevision(tx, report);
      const drafting = report.state !== 'submitted' && report.state !== 'verified';
      const entry = await this.entries.findOpen(tx, report.id);
      // What an officer enters on behalf of an agency is printed by that officer alone before it is sent.
      const writes = entry
        ? entry.enteredBy === actor.accountId
        : can(actor, 'report.readDraft', { agencyNumber });
      const revision = drafting && writes ? null : sent;
      if (!revision && !writes) throw new DomainError('NOT_FOUND');
      const rows = revision ? rowsOf(revision) : await this.loader.listDraft(tx, report);
      const { variant } = report.agency;
      const answers = visibleAnswers(variant, answersOf(rows), report.form);
      const world = await readWorld(tx.manager);
      return {
        demo: world.mark === 'demo',
        printedAt: world.now,
        round: report.round,
        form: report.form,
        agency: report.agency,
        dueAt: effectiveDueAt(report.round, await this.rounds.findExtension(tx, roundId, agencyNumber)),
        revision: revision && (await this.revisionFacts(tx, revision)),
        questions: visibleQuestions(variant, answers, report.form),
        answers,
        files: [...(await this.answers.filesOf(tx, rows)).values()],
      };
    });
  }

  private async revisionFacts(tx: Tx, revision: LoadedRevision): Promise<PrintableReport['revision']> {
    const people = await tx.query<{ id: string; name: string }>(
      `select id, display_name as name from account where id = any ($1::uuid[])`,
      [[revision.preparedBy, revision.submittedBy]],
    );
    const nameOf = (id: string): string => people.find((person) => person.id === id)?.name ?? '';
    const { number, receiptNumber, recordedAt, late } = revision;
    return {
      number,
      receiptNumber,
      recordedAt,
      late,
      preparedBy: nameOf(revision.preparedBy),
      submittedBy: nameOf(revision.submittedBy),
    };
  }
}
