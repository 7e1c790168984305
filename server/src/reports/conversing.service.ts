import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isAgencyRole, type Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { isQuestionId } from '@ega/shared/reports/question-id';
import type { QuestionId } from '@ega/shared/reports/questions';
import { assertCanWriteMessage, MESSAGE_LENGTH } from '@ega/shared/reports/thread';
import { Audit } from '../audit/audit.service.js';
import { requiredText } from '../platform/clean-input.js';
import { Ledger } from '../platform/ledger.js';
import { stampOf } from '../platform/ledger-stamp.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { QuestionMessage } from './question-message.entity.js';
import { ReportLoader, type LoadedReport } from './report-loader.js';
import { ReviewNote } from './review-note.entity.js';
import { ReviewState } from './review-state.js';
import type { ReportAt } from './sending.service.js';

interface Written extends ReportAt {
  question: string | null;
  text: string;
}

/** What people write about a question: messages that both sides read, notes that only the Authority reads. */
@Injectable()
export class Conversing {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: RequestLog,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly loader: ReportLoader,
    private readonly state: ReviewState,
  ) {}

  writeMessage(actor: Actor, written: Written & { question: string }, requestId: string): Promise<string> {
    assertCan(actor, 'report.message', { agencyNumber: written.agency });
    const text = requiredText(written.text, 'text', MESSAGE_LENGTH);
    return this.write(actor, written, requestId, 'writeMessage', async (tx, report, about) => {
      const question = about!;
      const decisions = await this.state.listDecisions(tx, report.id);
      const asked = decisions.some((decision) =>
        decision.returned.some((returned) => returned.question === question),
      );
      assertCanWriteMessage(report.state, asked);
      await this.ledger.open(tx, false);
      const id = randomUUID();
      const side = isAgencyRole(actor.role) ? 'agency' : 'authority';
      await tx.manager.insert(QuestionMessage, {
        ...this.of(report, id),
        question,
        side,
        text,
        authorId: actor.accountId,
        ...stampOf(tx),
      });
      await this.record(tx, report, 'report.message', { question, side, text });
      return id;
    });
  }

  /** A note may be about one question or about the whole report, in whatever state it is once it was sent. */
  writeNote(actor: Actor, written: Written, requestId: string): Promise<string> {
    assertCan(actor, 'report.note', { agencyNumber: written.agency });
    const text = requiredText(written.text, 'text', MESSAGE_LENGTH);
    return this.write(actor, written, requestId, 'writeNote', async (tx, report, question) => {
      if (report.revisionCount === 0) throw new DomainError('MOVE_NOT_ALLOWED', { state: report.state });
      await this.ledger.open(tx, false);
      const id = randomUUID();
      await tx.manager.insert(ReviewNote, {
        ...this.of(report, id),
        question,
        text,
        authorId: actor.accountId,
        ...stampOf(tx),
      });
      // The words stay out of the audit: an agency's approver reads the audit lines of his agency by row policy.
      await this.record(tx, report, 'report.note', { note: id, question });
      return id;
    });
  }

  private write(
    actor: Actor,
    written: Written,
    requestId: string,
    operation: string,
    work: (tx: Tx, report: LoadedReport, question: QuestionId | null) => Promise<string>,
  ): Promise<string> {
    const { question } = written;
    if (question !== null && !isQuestionId(question))
      throw new DomainError('MALFORMED_INPUT', { field: 'question' });
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, operation, async () =>
        work(tx, await this.loader.get(tx, written.round, written.agency, true), question),
      ),
    );
  }

  private of(report: LoadedReport, id: string) {
    return { id, reportId: report.id, roundId: report.round.id, agencyId: report.agency.number };
  }

  private record(tx: Tx, report: LoadedReport, action: string, after: unknown): Promise<void> {
    return this.audit.record(tx, {
      action,
      subject: `report ${report.round.id}/${report.agency.number}`,
      agencyNumber: report.agency.number,
      roundId: report.round.id,
      after,
    });
  }
}
