import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import type { QuestionId } from '@ega/shared/reports/questions';
import { RequestLog } from '../platform/request-log.js';
import { Transactions } from '../platform/transaction.js';
import { ReportLoader } from './report-loader.js';
import { ReviewState } from './review-state.js';
import { ReviewSubjects } from './review-subjects.js';
import { assertSubmitted } from './review.service.js';
import type { ReportAt } from './sending.service.js';

/** What was marked at once, and the revision it belongs to. */
export interface AcceptedRest {
  revisionId: string;
  accepted: QuestionId[];
}

/** "Chấp nhận các nội dung còn lại": one act for everything that nobody has marked yet; no mark is ever overwritten. */
@Injectable()
export class BatchMarking {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: RequestLog,
    private readonly loader: ReportLoader,
    private readonly state: ReviewState,
    private readonly subjects: ReviewSubjects,
  ) {}

  acceptRest(actor: Actor, at: ReportAt, requestId: string): Promise<AcceptedRest> {
    assertCan(actor, 'report.review');
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'acceptRest', async () => {
        const report = await this.loader.get(tx, at.round, at.agency, true);
        assertCan(actor, 'report.review', await this.subjects.of(tx, report));
        assertSubmitted(report);
        const revisionId = report.currentRevisionId;
        if (!revisionId) throw new DomainError('NOT_FOUND');
        await tx.query(
          `update report set opened_by = $2, opened_at = world_now() where id = $1 and opened_by is null`,
          [report.id, actor.accountId],
        );
        const open = (await this.state.listQuestions(tx, report)).filter(
          ({ mark, accepted }) => !mark && !accepted,
        );
        const accepted = open.map(({ question }) => question);
        await tx.query(
          `insert into review_mark (revision_id, question, agency_id, mark, account_id, version, updated_at)
           select $1, q.question, $2, 'accept', $3, 1, world_now() from unnest($4::text[]) as q (question)
           on conflict (revision_id, question) do nothing`,
          [revisionId, report.agency.number, actor.accountId, accepted],
        );
        return { revisionId, accepted };
      }),
    );
  }
}
