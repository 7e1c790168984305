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
function _ts_metadata(metadataKey, metadataValue) {
  if (typeof Reflect === 'object' && typeof Reflect.metadata === 'function') {
    return Reflect.metadata(metadataKey, metadataValue);
  }
}
import { Injectable } from '@nestjs/common';
import { assertCan, can } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { visibleAnswers, visibleQuestions } from '@ega/shared/reports/questions';
import { effectiveDueAt } from '@ega/shared/rounds/round';
import { readWorld } from '../platform/clock.js';
import { Transactions } from '../platform/transaction.js';
import { RoundQueries } from '../rounds/rounds.queries.js';
import { answersOf } from './answers.js';
import { ReportLoader } from './report-loader.js';
import { ReportQueries, rowsOf } from './reports.queries.js';
export class PrintableReports {
  constructor(transactions, rounds, loader, reports) {
    this.transactions = transactions;
    this.rounds = rounds;
    this.loader = loader;
    this.reports = reports;
  }
  /** Its own people print the draft for signature; everybody else the revision that was sent, if there is one. */ get(
    actor,
    roundId,
    agencyNumber,
  ) {
    assertCan(actor, 'report.read', {
      agencyNumber,
    });
    return this.transactions.read(actor, async (tx) => {
      const report = await this.loader.get(tx, roundId, agencyNumber);
      const sent = await this.loader.findCurrentRevision(tx, report);
      const drafting = report.state !== 'submitted' && report.state !== 'verified';
      const revision =
        drafting &&
        can(actor, 'report.readDraft', {
          agencyNumber,
        })
          ? null
          : sent;
      if (
        !revision &&
        !can(actor, 'report.readDraft', {
          agencyNumber,
        })
      )
        throw new DomainError('NOT_FOUND');
      const rows = revision ? rowsOf(revision) : await this.loader.listDraft(tx, report);
      const { variant } = report.agency;
      const answers = visibleAnswers(variant, answersOf(rows));
      const world = await readWorld(tx.manager);
      return {
        demo: world.mark === 'demo',
        printedAt: world.now,
        round: report.round,
        agency: report.agency,
        dueAt: effectiveDueAt(report.round, await this.rounds.findExtension(tx, roundId, agencyNumber)),
        revision: revision && (await this.revisionFacts(tx, revision)),
        questions: visibleQuestions(variant, answers),
        answers,
        files: [...(await this.reports.filesOf(tx, rows)).values()],
      };
    });
  }
  async revisionFacts(tx, revision) {
    const people = await tx.query(
      `select id, display_name as name from account where id = any ($1::uuid[])`,
      [[revision.preparedBy, revision.submittedBy]],
    );
    const nameOf = (id) => people.find((person) => person.id === id)?.name ?? '';
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
PrintableReports = _ts_decorate(
  [
    Injectable(),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Transactions === 'undefined' ? Object : Transactions,
      typeof RoundQueries === 'undefined' ? Object : RoundQueries,
      typeof ReportLoader === 'undefined' ? Object : ReportLoader,
      typeof ReportQueries === 'undefined' ? Object : ReportQueries,
    ]),
  ],
  PrintableReports,
);

//# sourceMappingURL=printable-report.queries.js.map
