import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { FORM_VERSION, upgradeContent } from '@ega/shared/reports/upgrade-content';
import type { Answers } from '@ega/shared/reports/questions';
import { Transactions, type Tx } from '../platform/transaction.js';
import { ORDER, type AnswerStates, type Suppliers } from './answers.js';
import { FormListsQueries } from './form-lists.queries.js';
import { ReportHistory } from './report-history.js';
import { ReportLoader } from './report-loader.js';
import { agencyFace } from './reports.queries.js';
import type { SentAnswer, SentRevision } from './sent-revision.types.js';

interface RevisionRow {
  content: Answers;
  states: AnswerStates;
  suppliers: Suppliers;
  formVersion: number;
  preparedBy: string;
  submittedBy: string;
}

/** Any sending of a report, withdrawn and voided ones too: nothing that was sent is ever hidden from its two sides. */
@Injectable()
export class SentRevisionQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly loader: ReportLoader,
    private readonly history: ReportHistory,
    private readonly lists: FormListsQueries,
  ) {}

  get(actor: Actor, at: { round: string; agency: number; number: number }): Promise<SentRevision> {
    assertCan(actor, 'report.read', { agencyNumber: at.agency });
    return this.transactions.read(actor, async (tx) => {
      const report = await this.loader.get(tx, at.round, at.agency);
      const [row] = await tx.query<RevisionRow>(
        `select r.content, r.states, r.suppliers, r.form_version as "formVersion",
                p.display_name as "preparedBy", s.display_name as "submittedBy"
           from report_revision r join account p on p.id = r.prepared_by join account s on s.id = r.submitted_by
          where r.report_id = $1 and r.number = $2`,
        [report.id, at.number],
      );
      if (!row) throw new DomainError('NOT_FOUND');
      return {
        round: report.round.id,
        lists: await this.lists.face(tx, report.form),
        agency: agencyFace(report.agency),
        number: at.number,
        preparedBy: row.preparedBy,
        submittedBy: row.submittedBy,
        answers: await this.answers(tx, row),
        sendings: await this.history.listReceipts(tx, report.id),
      };
    });
  }

  private async answers(tx: Tx, row: RevisionRow): Promise<SentAnswer[]> {
    const people = [...new Set(Object.values(row.suppliers).flatMap((supplier) => supplier.account ?? []))];
    const named = await tx.query<{ id: string; name: string }>(
      `select id, display_name as name from account where id = any ($1::uuid[])`,
      [people],
    );
    const names = new Map(named.map(({ id, name }) => [id, name]));
    const content = upgradeContent(row.content, row.formVersion, FORM_VERSION) as Answers;
    return Object.entries(content)
      .sort(([a], [b]) => (ORDER.get(a) ?? 0) - (ORDER.get(b) ?? 0))
      .map(([question, value]) => {
        const supplier = row.suppliers[question as keyof Suppliers];
        const name = names.get(supplier?.account ?? '');
        return {
          question,
          value,
          origin: (row.states[question as keyof AnswerStates] ?? 'changed') as SentAnswer['origin'],
          ...(name ? { suppliedBy: name } : {}),
          ...(supplier?.unit ? { suppliedUnit: supplier.unit } : {}),
          ...(supplier ? { suppliedAt: supplier.at } : {}),
        };
      });
  }
}
