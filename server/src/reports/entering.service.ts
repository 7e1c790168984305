import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import {
  ARRIVAL_NUMBER_LENGTH,
  arrivalInstant,
  assertArrival,
  assertCanBeginEntry,
  type EntryChannel,
} from '@ega/shared/reports/entry';
import { effectiveDueAt } from '@ega/shared/rounds/round';
import { civilDateAt, type CivilDate } from '@ega/shared/text/civil-date';
import { Audit } from '../audit/audit.service.js';
import { FileQueries } from '../documents/files.queries.js';
import { requiredText } from '../platform/clean-input.js';
import { stampOf } from '../platform/ledger-stamp.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { RoundQueries } from '../rounds/rounds.queries.js';
import { completeCover } from './cover-documents.service.js';
import { DraftCompleteness } from './draft-completeness.js';
import { DraftStore } from './draft-store.js';
import { acceptanceAt } from './report-acceptance.js';
import { ReportEntries } from './report-entries.queries.js';
import { ReportEntry } from './report-entry.entity.js';
import { ReportLoader, type LoadedReport } from './report-loader.js';
import { ReportMoves } from './report-moves.js';
import type { MoveResult } from './report-results.types.js';
import { RevisionWriting } from './revision-writing.js';
import type { ReportAt } from './sending.service.js';
import { sentContent } from './sent-content.js';

export interface Arrival extends ReportAt {
  channel: EntryChannel;
  arrivalNumber: string;
  arrivedOn: string;
  /** The dispatch in the shape of an answer to T2, complete. */
  document: unknown;
}

/** An officer enters a report that came on paper, by e-mail or fax; another officer verifies it (practice.md 13). */
@Injectable()
export class Entering {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: RequestLog,
    private readonly audit: Audit,
    private readonly rounds: RoundQueries,
    private readonly files: FileQueries,
    private readonly loader: ReportLoader,
    private readonly entries: ReportEntries,
    private readonly store: DraftStore,
    private readonly completeness: DraftCompleteness,
    private readonly moves: ReportMoves,
    private readonly writing: RevisionWriting,
  ) {}

  begin(actor: Actor, arrival: Arrival, requestId: string): Promise<string> {
    assertCan(actor, 'report.enter', { agencyNumber: arrival.agency });
    const arrivalNumber = requiredText(arrival.arrivalNumber, 'arrivalNumber', ARRIVAL_NUMBER_LENGTH);
    const document = completeCover(arrival.document);
    const { channel, arrivedOn } = arrival;
    return this.write(actor, arrival, requestId, 'beginEntry', async (tx, report) => {
      const last = await this.entries.findFace(tx, report.id, report.currentRevisionId);
      assertCanBeginEntry(await this.entries.factsOf(tx, report, last));
      if ((await this.files.listOwn(tx, report.agency.number, [document.document!.fileId!])).length === 0)
        throw new DomainError('NOT_FOUND', { what: 'file' });
      const { recordedAt } = await this.moves.open(tx, false);
      assertArrival(arrivedOn as CivilDate, document.document!.issuedOn!, civilDateAt(recordedAt));
      const id = randomUUID();
      await tx.manager.insert(ReportEntry, {
        ...{ id, reportId: report.id, roundId: report.round.id, agencyId: report.agency.number },
        ...{ channel, arrivalNumber, arrivedOn, document: document as object, enteredBy: actor.accountId },
        ...stampOf(tx),
      });
      // The dispatch is the signed document of this report: nobody enters it a second time.
      const draft = await this.store.begin(tx, report);
      const t2 = draft.find((row) => row.question === 'T2');
      await this.store.save(tx, report, {
        ...{ question: 'T2', value: document, origin: 'changed', version: t2?.version ?? 0, reasons: {} },
        ...{ updatedBy: null, updatedAt: null },
      });
      await this.record(tx, report, 'report.entryBegin', { entry: id, channel, arrivalNumber, arrivedOn });
      return id;
    });
  }

  /** Sent in the name of the agency: on time or late by the day of arrival, prepared and sent by the officer. */
  submit(actor: Actor, at: ReportAt, requestId: string): Promise<MoveResult> {
    assertCan(actor, 'report.enter', { agencyNumber: at.agency });
    return this.write(actor, at, requestId, 'submitEntry', async (tx, report) => {
      const entry = await this.ownEntry(tx, report);
      const evaluation = await this.completeness.assertComplete(tx, report);
      const content = sentContent(evaluation, await this.loader.listDraft(tx, report));
      const draftHistory = await this.store.historyHash(tx, report);
      const documents = await this.writing.listDocuments(tx, content);
      const to = this.moves.assertPossible(report, 'enter', { blockingIssues: 0 });
      await this.moves.open(tx, true);
      const extendedUntil = await this.rounds.findExtension(tx, report.round.id, report.agency.number);
      const arrived = arrivalInstant(entry.arrivedOn as CivilDate, report.round.opensAt);
      const acceptance = acceptanceAt(report, extendedUntil, arrived);
      if (!acceptance.accepted) throw new DomainError(acceptance.code);
      const prepared = { ...report, readyBy: actor.accountId };
      const revision = await this.writing.write(tx, prepared, content, {
        late: acceptance.late,
        dueAt: effectiveDueAt(report.round, extendedUntil),
        documents,
      });
      const result = await this.moves.record(tx, report, {
        action: 'enter',
        to,
        set: {
          revisionCount: revision.number,
          currentRevisionId: revision.id,
          readyFrom: report.state as 'draft' | 'returned',
          openedBy: null,
          openedAt: null,
        },
        revisionId: revision.id,
        after: {
          receipt: revision.receiptNumber,
          receiptHash: revision.receiptHash.toString('hex'),
          late: revision.late,
          entry: entry.id,
          draftHistory,
        },
      });
      await tx.query(`update report_entry set revision_id = $2 where id = $1`, [entry.id, revision.id]);
      return { ...result, receiptNumber: revision.receiptNumber, late: revision.late };
    });
  }

  /** Begun for the wrong agency or round: what was entered goes, that it was begun stays. */
  giveUp(actor: Actor, at: ReportAt & { reason: string }, requestId: string): Promise<boolean> {
    assertCan(actor, 'report.enter', { agencyNumber: at.agency });
    const reason = requiredText(at.reason, 'reason', 500);
    return this.write(actor, at, requestId, 'giveUpEntry', async (tx, report) => {
      const entry = await this.ownEntry(tx, report);
      const { recordedAt } = await this.moves.open(tx, false);
      await tx.query(`update report_entry set given_up_at = $2 where id = $1`, [entry.id, recordedAt]);
      if (report.state === 'draft') await this.store.clear(tx, report);
      await this.record(tx, report, 'report.entryGiveUp', { entry: entry.id }, reason);
      return true;
    });
  }

  /** The agency says later that what was entered is what it sent; a fact beside the verification, not a condition. */
  confirm(actor: Actor, at: ReportAt, requestId: string): Promise<boolean> {
    assertCan(actor, 'report.confirmEntry', { agencyNumber: at.agency });
    return this.write(actor, at, requestId, 'confirmEntry', async (tx, report) => {
      const entry = await this.entries.findFace(tx, report.id, report.currentRevisionId);
      if (!entry || entry.open || entry.confirmedBy)
        throw new DomainError('MOVE_NOT_ALLOWED', { state: report.state });
      const { recordedAt } = await this.moves.open(tx, false);
      await tx.query(`update report_entry set confirmed_by = $2, confirmed_at = $3 where id = $1`, [
        entry.id,
        actor.accountId,
        recordedAt,
      ]);
      await this.record(tx, report, 'report.entryConfirm', { entry: entry.id });
      return true;
    });
  }

  /** Only the officer who began an entry goes on with it. */
  private async ownEntry(tx: Tx, report: LoadedReport) {
    const entry = await this.entries.findOpen(tx, report.id);
    if (!entry || entry.enteredBy !== tx.actor.accountId)
      throw new DomainError('MOVE_NOT_ALLOWED', { state: report.state });
    return entry;
  }

  private write<Result>(
    actor: Actor,
    at: ReportAt,
    requestId: string,
    operation: string,
    work: (tx: Tx, report: LoadedReport) => Promise<Result>,
  ): Promise<Result> {
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, operation, async () =>
        work(tx, await this.loader.get(tx, at.round, at.agency, true)),
      ),
    );
  }

  private record(
    tx: Tx,
    report: LoadedReport,
    action: string,
    after: unknown,
    reason?: string,
  ): Promise<void> {
    return this.audit.record(tx, {
      ...{ action, subject: `report ${report.round.id}/${report.agency.number}` },
      ...{ agencyNumber: report.agency.number, roundId: report.round.id, after },
      ...(reason ? { reason } : {}),
    });
  }
}
