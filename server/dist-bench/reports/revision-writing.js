function _ts_decorate(decorators, target, key, desc) {
  var c = arguments.length,
    r = c < 3 ? target : desc === null ? (desc = Object.getOwnPropertyDescriptor(target, key)) : desc,
    d;
  if (typeof Reflect === 'object' && typeof Reflect.decorate === 'function') {
    r = Reflect.decorate(decorators, target, key, desc);
  } else {
    for (var i = decorators.length - 1; i >= 0; i--) {
      if ((d = decorators[i])) {
        r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
      }
    }
  }
  return (c > 3 && r && Object.defineProperty(target, key, r), r);
}
import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { receiptNumber, receiptPayload } from '@ega/shared/reports/receipt';
import { summarise, SUMMARY_RULES_VERSION } from '@ega/shared/reports/summary';
import { FORM_VERSION } from '@ega/shared/reports/upgrade-content';
import { canonicalize } from '../platform/canonical.js';
import { entryOf } from '../platform/ledger.js';
import { stampOf } from '../platform/ledger-stamp.js';
import { ReportRevision } from './report-revision.entity.js';
import { ReportSummary } from './report-summary.entity.js';
import { RevisionFile } from './revision-file.entity.js';
export class RevisionWriting {
  /** Files of the content with their hashes; read before the ledger is open. */ async listDocuments(
    tx,
    content,
  ) {
    const ids = [...new Set(content.references.map((reference) => reference.fileId))];
    return tx.query(
      `select id as "fileId", encode(sha256, 'hex') as sha256 from file where id = any ($1::uuid[])`,
      [ids],
    );
  }
  async write(tx, report, content, facts) {
    const late = (await this.lateAtFirstSending(tx, report)) ?? facts.late;
    const written = {
      id: randomUUID(),
      number: report.revisionCount + 1,
      preparedBy: report.readyBy,
      late,
    };
    const ofReport = {
      reportId: report.id,
      roundId: report.round.id,
      agencyId: report.agency.number,
    };
    const receipt = this.receiptOf(tx, report, content, {
      ...written,
      documents: facts.documents,
    });
    const [ledger] = await tx.query(`select chain_head as head from ledger`);
    await tx.manager.insert(ReportRevision, {
      ...written,
      ...ofReport,
      ...receipt,
      variant: report.agency.variant,
      formVersion: FORM_VERSION,
      content: content.answers,
      states: content.states,
      reasons: content.reasons,
      chainHead: ledger.head,
      submittedBy: tx.actor.accountId,
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
    await tx.manager.insert(ReportSummary, {
      id: randomUUID(),
      basis: 'reported',
      rulesVersion: SUMMARY_RULES_VERSION,
      revisionId: written.id,
      ...ofReport,
      summary: summarise(content.answers),
      ...stampOf(tx),
    });
    return {
      ...written,
      ...receipt,
    };
  }
  /** On time is judged once: a later revision keeps what the first one not withdrawn or voided was (practice.md 7). */ async lateAtFirstSending(
    tx,
    report,
  ) {
    const [first] = await tx.query(
      `select late from report_revision where report_id = $1 and dropped_position is null order by number limit 1`,
      [report.id],
    );
    return first?.late ?? null;
  }
  /** The payload is kept as text: jsonb does not keep bytes, and the hash must be checkable years later. */ receiptOf(
    tx,
    report,
    content,
    facts,
  ) {
    const text = canonicalize(
      receiptPayload({
        roundId: report.round.id,
        agencyNumber: report.agency.number,
        revisionNumber: facts.number,
        formVersion: FORM_VERSION,
        content: content.answers,
        documents: facts.documents,
        preparedBy: facts.preparedBy,
        submittedBy: tx.actor.accountId,
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
RevisionWriting = _ts_decorate([Injectable()], RevisionWriting);

//# sourceMappingURL=revision-writing.js.map
