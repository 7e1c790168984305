import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { documentsOf } from '@ega/shared/reports/official-documents';
import { receiptNumber, receiptPayload, type ReceiptFacts } from '@ega/shared/reports/receipt';
import { summarise, SUMMARY_RULES_VERSION } from '@ega/shared/reports/summary';
import type { QuestionId } from '@ega/shared/reports/questions';
import { RegisterWriting } from '../documents/register-writing.js';
import { canonicalize } from '../platform/canonical.js';
import { INSTANT_SQL } from '../platform/clock.js';
import { entryOf } from '../platform/ledger.js';
import { stampOf } from '../platform/ledger-stamp.js';
import type { Tx } from '../platform/transaction.js';
import type { Suppliers } from './answers.js';
import type { LoadedReport } from './report-loader.js';
import { registerProposals } from './register-proposals.js';
import { ReportRevision } from './report-revision.entity.js';
import { ReportSummary } from './report-summary.entity.js';
import { RevisionFile } from './revision-file.entity.js';
import type { SentContent } from './sent-content.js';

export interface WrittenRevision {
  id: string;
  number: number;
  receiptNumber: string;
  receiptHash: Buffer;
  preparedBy: string;
  late: boolean;
}

/** Writes the next immutable revision with its receipt, its files and its figures, in the transaction of the move. */
@Injectable()
export class RevisionWriting {
  constructor(private readonly register: RegisterWriting) {}

  /** Files of the content with their hashes; read before the ledger is open. */
  async listDocuments(tx: Tx, content: SentContent): Promise<ReceiptFacts['documents']> {
    const ids = [...new Set(content.references.map((reference) => reference.fileId))];
    return tx.query(
      `select id as "fileId", encode(sha256, 'hex') as sha256 from file where id = any ($1::uuid[])`,
      [ids],
    );
  }

  async write(
    tx: Tx,
    report: LoadedReport,
    content: SentContent,
    facts: {
      late: boolean;
      dueAt: string;
      documents: ReceiptFacts['documents'];
      /** The substitution by which the sender acts. */
      substituteId?: string | null;
    },
  ): Promise<WrittenRevision> {
    const late = (await this.lateAtFirstSending(tx, report)) ?? facts.late;
    const written = { id: randomUUID(), number: report.revisionCount + 1, preparedBy: report.readyBy!, late };
    const ofReport = { reportId: report.id, roundId: report.round.id, agencyId: report.agency.number };
    const receipt = this.receiptOf(tx, report, content, { ...written, documents: facts.documents });
    const [ledger] = await tx.query<{ head: Buffer }>(`select chain_head as head from ledger`);
    await tx.manager.insert(ReportRevision, {
      ...written,
      ...ofReport,
      ...receipt,
      variant: report.agency.variant,
      formVersion: report.round.formVersion,
      content: content.answers as object,
      states: content.states as object,
      reasons: content.reasons,
      suppliers: (await this.suppliers(tx, report, content)) as object,
      chainHead: ledger!.head,
      submittedBy: tx.actor.accountId!,
      substituteId: facts.substituteId ?? null,
      dueAt: facts.dueAt,
      ...stampOf(tx),
    });
    if (content.references.length > 0)
      await tx.manager.insert(
        RevisionFile,
        content.references.map((reference) => ({
          ...reference,
          revisionId: written.id,
          agencyId: report.agency.number,
        })),
      );
    const quotedIn = { ...ofReport, agencyNumber: report.agency.number, revisionId: written.id };
    await this.register.enter(tx, quotedIn, documentsOf(content.answers));
    await tx.manager.insert(ReportSummary, {
      id: randomUUID(),
      basis: 'reported',
      rulesVersion: SUMMARY_RULES_VERSION,
      revisionId: written.id,
      ...ofReport,
      summary: summarise(content.answers, report.form, report.agency.variant) as object,
      ...stampOf(tx),
    });
    const { answers } = content;
    const sent = { id: written.id, round: report.round.id, agency: report.agency.number, answers };
    await registerProposals(tx, sent);
    return { ...written, ...receipt };
  }

  /** Who last saved each answer that is sent, with the unit the person belonged to then (practice.md 11). */
  private async suppliers(tx: Tx, report: LoadedReport, content: SentContent): Promise<Suppliers> {
    const rows = await tx.query<{ question: QuestionId; account: string; unit: string | null; at: string }>(
      `select d.question, d.updated_by as account, coalesce(s.unit, a.unit) as unit, ${INSTANT_SQL('d.updated_at')} as at
         from report_draft d join account a on a.id = d.updated_by
         left join answer_assignment s on s.report_id = d.report_id and s.question = d.question where d.report_id = $1`,
      [report.id],
    );
    return Object.fromEntries(
      rows
        .filter(({ question }) => question in content.answers)
        .map(({ question, ...supplier }) => [question, supplier]),
    );
  }

  /** On time is judged once: a later revision keeps what the first one not withdrawn or voided was (practice.md 7). */
  private async lateAtFirstSending(tx: Tx, report: LoadedReport): Promise<boolean | null> {
    const [first] = await tx.query<{ late: boolean }>(
      `select late from report_revision where report_id = $1 and dropped_position is null order by number limit 1`,
      [report.id],
    );
    return first?.late ?? null;
  }

  /** The payload is kept as text: jsonb does not keep bytes, and the hash must be checkable years later. */
  private receiptOf(
    tx: Tx,
    report: LoadedReport,
    content: SentContent,
    facts: { number: number; preparedBy: string; documents: ReceiptFacts['documents'] },
  ): { receiptNumber: string; receiptPayload: string; receiptHash: Buffer } {
    const text = canonicalize(
      receiptPayload({
        roundId: report.round.id,
        agencyNumber: report.agency.number,
        revisionNumber: facts.number,
        formVersion: report.round.formVersion,
        content: content.answers,
        documents: facts.documents,
        preparedBy: facts.preparedBy,
        submittedBy: tx.actor.accountId!,
        recordedAt: entryOf(tx).recordedAt,
      }),
    );
    return {
      receiptNumber: receiptNumber(report.round.id, report.agency.number, facts.number),
      receiptPayload: text,
      receiptHash: createHash('sha256').update(text).digest(),
    };
  }
}
