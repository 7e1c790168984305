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
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { isQuestionId } from '@ega/shared/reports/question-id';
import { isReturnReason } from '@ega/shared/reports/return-reason';
import { civilDateAt } from '@ega/shared/text/civil-date';
import { Audit } from '../audit/audit.service.js';
import { assertId, optionalText, requiredText } from '../platform/clean-input.js';
import { readWorld } from '../platform/clock.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions } from '../platform/transaction.js';
import { ReportLoader } from './report-loader.js';
import { ReportMoves } from './report-moves.js';
import { ReviewSubjects } from './review-subjects.js';
export class Review {
  constructor(transactions, requests, audit, loader, moves, subjects) {
    this.transactions = transactions;
    this.requests = requests;
    this.audit = audit;
    this.loader = loader;
    this.moves = moves;
    this.subjects = subjects;
  }
  /** From here on the agency cannot withdraw (practice.md 17). */ open(actor, at, requestId) {
    return this.write(actor, requestId, 'openReview', async (tx) => {
      const report = await this.loader.get(tx, at.round, at.agency, true);
      assertCan(actor, 'report.review', await this.subjects.of(tx, report));
      assertSubmitted(report);
      await this.markOpened(tx, report);
      return this.moves.result(report, (await readWorld(tx.manager)).now);
    });
  }
  assign(actor, at, requestId) {
    assertCan(actor, 'report.assign', {
      agencyNumber: at.agency,
    });
    if (at.officer !== null) assertId(at.officer);
    return this.write(actor, requestId, 'assignReview', async (tx) => {
      const report = await this.loader.get(tx, at.round, at.agency, true);
      if (report.currentRevisionId === null)
        throw new DomainError('MOVE_NOT_ALLOWED', {
          state: report.state,
        });
      if (at.officer !== null) {
        const [officer] = await tx.query(
          `select 1 from account where id = $1 and role = 'officer' and disabled_at is null`,
          [at.officer],
        );
        if (!officer)
          throw new DomainError('NOT_FOUND', {
            what: 'officer',
          });
      }
      const { recordedAt } = await this.moves.open(tx, false);
      await tx.query(`update report set assignee_id = $2 where id = $1`, [report.id, at.officer]);
      await this.record(
        tx,
        report,
        'report.assign',
        {
          assignee: report.assigneeId,
        },
        {
          assignee: at.officer,
        },
      );
      return this.moves.result(report, recordedAt);
    });
  }
  /** One officer works on a question at a time: the second sees who was there, by the version. */ mark(
    actor,
    request,
    requestId,
  ) {
    const { revisionId, question, mark } = request;
    assertId(revisionId);
    const asked =
      mark === 'return'
        ? askedFor(request)
        : {
            reasonCode: null,
            text: null,
            dueOn: null,
          };
    return this.write(actor, requestId, 'markQuestion', async (tx) => {
      const report = await this.underReview(tx, actor, revisionId);
      if (asked.dueOn !== null && asked.dueOn < civilDateAt((await readWorld(tx.manager)).now))
        throw new DomainError('MALFORMED_INPUT', {
          field: 'dueOn',
          reason: 'past',
        });
      const revision = await this.loader.findCurrentRevision(tx, report);
      if (!isQuestionId(question) || !revision || !(question in revision.answers))
        throw new DomainError('MALFORMED_INPUT', {
          field: 'question',
        });
      await this.markOpened(tx, report);
      const [before] = await tx.query(
        `select m.version, a.display_name as by from review_mark m join account a on a.id = m.account_id
          where m.revision_id = $1 and m.question = $2`,
        [revisionId, question],
      );
      if ((before?.version ?? 0) !== request.version)
        throw new DomainError('STALE_VERSION', {
          question,
          by: before?.by ?? null,
          version: before?.version ?? 0,
        });
      const [saved] = await tx.query(
        `insert into review_mark (revision_id, question, agency_id, mark, reason_code, text, due_on, account_id, version, updated_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, 1, world_now())
         on conflict (revision_id, question) do update set mark = excluded.mark, reason_code = excluded.reason_code, text = excluded.text,
           due_on = excluded.due_on, account_id = excluded.account_id, version = review_mark.version + 1, updated_at = excluded.updated_at
         returning mark, reason_code as "reasonCode", text, due_on as "dueOn", version, (select display_name from account where id = $8) as by`,
        [
          revisionId,
          question,
          report.agency.number,
          mark,
          asked.reasonCode,
          asked.text,
          asked.dueOn,
          actor.accountId,
        ],
      );
      return saved;
    });
  }
  clearMark(actor, request, requestId) {
    assertId(request.revisionId);
    return this.write(actor, requestId, 'clearMark', async (tx) => {
      await this.underReview(tx, actor, request.revisionId);
      await tx.query(`delete from review_mark where revision_id = $1 and question = $2`, [
        request.revisionId,
        request.question,
      ]);
      return true;
    });
  }
  waiveSecondPerson(actor, at, requestId) {
    assertCan(actor, 'report.waiveSecondPerson', {
      agencyNumber: at.agency,
    });
    const reason = requiredText(at.reason, 'reason', 500);
    return this.write(actor, requestId, 'waiveSecondPerson', async (tx) => {
      const report = await this.loader.get(tx, at.round, at.agency, true);
      const { recordedAt } = await this.moves.open(tx, false);
      await tx.query(`update report set second_pair_waived = $2 where id = $1`, [report.id, at.waived]);
      await this.record(
        tx,
        report,
        'report.waiveSecondPerson',
        {
          waived: report.secondPairWaived,
        },
        {
          waived: at.waived,
        },
        reason,
      );
      return this.moves.result(report, recordedAt);
    });
  }
  write(actor, requestId, operation, work) {
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, operation, () => work(tx)),
    );
  }
  /** The report of a revision that waits for review, locked; nobody reviews what he prepared. */ async underReview(
    tx,
    actor,
    revisionId,
  ) {
    assertCan(actor, 'report.review');
    const report = await this.loader.getByRevision(tx, revisionId);
    assertCan(actor, 'report.review', await this.subjects.of(tx, report));
    assertSubmitted(report);
    return report;
  }
  async markOpened(tx, report) {
    await tx.query(
      `update report set opened_by = $2, opened_at = world_now() where id = $1 and opened_by is null`,
      [report.id, tx.actor.accountId],
    );
  }
  record(tx, report, action, before, after, reason) {
    return this.audit.record(tx, {
      action,
      subject: `report ${report.round.id}/${report.agency.number}`,
      agencyNumber: report.agency.number,
      roundId: report.round.id,
      before,
      after,
      ...(reason
        ? {
            reason,
          }
        : {}),
    });
  }
}
Review = _ts_decorate(
  [
    Injectable(),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Transactions === 'undefined' ? Object : Transactions,
      typeof RequestLog === 'undefined' ? Object : RequestLog,
      typeof Audit === 'undefined' ? Object : Audit,
      typeof ReportLoader === 'undefined' ? Object : ReportLoader,
      typeof ReportMoves === 'undefined' ? Object : ReportMoves,
      typeof ReviewSubjects === 'undefined' ? Object : ReviewSubjects,
    ]),
  ],
  Review,
);
export function assertSubmitted(report) {
  if (report.state !== 'submitted')
    throw new DomainError('MOVE_NOT_ALLOWED', {
      state: report.state,
    });
}
/** A return needs a reason of the list and words that the agency will read as they stand. */ function askedFor(
  request,
) {
  const { reasonCode } = request;
  if (!isReturnReason(reasonCode))
    throw new DomainError('MALFORMED_INPUT', {
      field: 'reasonCode',
    });
  const text = optionalText(request.text, 'text', 2000);
  if (text === null)
    throw new DomainError('REASON_REQUIRED', {
      question: request.question,
    });
  return {
    reasonCode,
    text,
    dueOn: request.dueOn ?? null,
  };
}

//# sourceMappingURL=review.service.js.map
