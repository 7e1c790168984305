import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { needsSecondLook, type SecondLookStep } from '@ega/shared/reports/second-look';
import { Audit } from '../audit/audit.service.js';
import { assertId, requiredText } from '../platform/clean-input.js';
import { INSTANT_SQL } from '../platform/clock.js';
import { Ledger } from '../platform/ledger.js';
import { stampOf } from '../platform/ledger-stamp.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { type LoadedReport, ReportLoader } from './report-loader.js';
import { ReviewState } from './review-state.js';
import { ReviewSubjects } from './review-subjects.js';
import { assertSubmitted } from './review.service.js';
import { SecondLookRow } from './second-look.entity.js';
import type { SecondLookFace } from './second-look.types.js';
import { SecondLookSwitch } from './second-look-switch.entity.js';

const REASON_LENGTH = 500;

const AUDITED: Readonly<Record<SecondLookStep, string>> = {
  asked: 'review.askLeader',
  agreed: 'review.leaderAgrees',
  declined: 'review.leaderDeclines',
};

/** The second pair of eyes on newly issued architectures and step backs: a switch, off by default (practice.md 22). */
@Injectable()
export class SecondLooking {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: RequestLog,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly loader: ReportLoader,
    private readonly subjects: ReviewSubjects,
    private readonly state: ReviewState,
  ) {}

  switch(actor: Actor, isOn: boolean, reason: string, requestId: string): Promise<boolean> {
    assertCan(actor, 'report.lookAgain');
    const why = requiredText(reason, 'reason', REASON_LENGTH);
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'switchSecondLook', async () => {
        await this.ledger.open(tx, false);
        const wasOn = await this.isOn(tx);
        await tx.manager.insert(SecondLookSwitch, {
          ...{ id: randomUUID(), isOn, reason: why, switchedBy: actor.accountId },
          ...stampOf(tx),
        });
        await this.audit.record(tx, {
          ...{ action: 'review.switchSecondLook', subject: 'second look', reason: why },
          before: { isOn: wasOn },
          after: { isOn },
        });
        return isOn;
      }),
    );
  }

  /** The officer lays a review before the leader: all answers are accepted, and the leader has not agreed yet. */
  ask(actor: Actor, revisionId: string, requestId: string): Promise<boolean> {
    assertCan(actor, 'report.verify');
    return this.step(actor, revisionId, requestId, 'asked', null, async (tx, report, former) => {
      assertCan(actor, 'report.verify', await this.subjects.of(tx, report));
      const open = (await this.state.listQuestions(tx, report)).filter((question) => !question.accepted);
      if (open.length > 0) throw new DomainError('VALIDATION_FAILED', { undecided: open.length });
      return former === 'none' || former === 'declined';
    });
  }

  /** The leader agrees, or gives the review back with a reason. */
  answer(
    actor: Actor,
    { revisionId, agreed, reason }: { revisionId: string; agreed: boolean; reason: string | null },
    requestId: string,
  ): Promise<boolean> {
    assertCan(actor, 'report.lookAgain');
    const why = agreed ? null : requiredText(reason ?? '', 'reason', REASON_LENGTH);
    const step = agreed ? 'agreed' : 'declined';
    return this.step(
      actor,
      revisionId,
      requestId,
      step,
      why,
      async (_tx, _report, former) => former === 'asked',
    );
  }

  async isOn(tx: Tx): Promise<boolean> {
    const [latest] = await tx.query<{ isOn: boolean }>(
      `select is_on as "isOn" from second_look_switch order by position desc limit 1`,
    );
    return latest?.isOn ?? false;
  }

  /** Null where the switch is off or the report says nothing that asks for a second look. */
  async find(tx: Tx, report: LoadedReport): Promise<SecondLookFace | null> {
    const [found] = await tx.query<{
      isOn: boolean | null;
      reported: number | null;
      verified: number | null;
    }>(
      `select (select is_on from second_look_switch order by position desc limit 1) as "isOn",
              (select (s.summary ->> 'A1')::int from report_summary s where s.revision_id = $1 and s.basis = 'reported'
                order by s.position desc limit 1) as reported,
              (select (s.summary ->> 'A1')::int from report_summary s where s.agency_id = $2 and s.basis = 'verified'
                  and s.round_id <= $3 and s.dropped_position is null
                order by s.round_id desc, s.position desc limit 1) as verified`,
      [report.currentRevisionId, report.agency.number, report.round.id],
    );
    if (!found?.isOn || !needsSecondLook({ A1: found.reported }, { A1: found.verified })) return null;
    const [row] = await tx.query<{ step: SecondLookStep; reason: string | null; by: string; at: string }>(
      `select l.step, l.reason, a.display_name as by, ${INSTANT_SQL('l.recorded_at')} as at
         from second_look l join account a on a.id = l.account_id
        where l.revision_id = $1 and not exists (
              select 1 from review_mark m where m.revision_id = $1 and m.updated_at > l.recorded_at)
        order by l.position desc limit 1`,
      [report.currentRevisionId],
    );
    if (!row) return { step: 'none' };
    const { step, reason, by, at } = row;
    return { step, by, at, ...(reason === null ? {} : { reason }) };
  }

  private step(
    actor: Actor,
    revisionId: string,
    requestId: string,
    step: SecondLookStep,
    reason: string | null,
    follows: (tx: Tx, report: LoadedReport, former: string | null) => Promise<boolean>,
  ): Promise<boolean> {
    assertId(revisionId);
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, `secondLook:${step}`, async () => {
        const report = await this.loader.getByRevision(tx, revisionId);
        assertSubmitted(report);
        const former = (await this.find(tx, report))?.step ?? null;
        if (!(await follows(tx, report, former)))
          throw new DomainError('MOVE_NOT_ALLOWED', { state: report.state });
        await this.ledger.open(tx, false);
        await tx.manager.insert(SecondLookRow, {
          ...{ id: randomUUID(), revisionId, roundId: report.round.id, agencyId: report.agency.number },
          ...{ step, reason, accountId: actor.accountId },
          ...stampOf(tx),
        });
        await this.audit.record(tx, {
          action: AUDITED[step],
          subject: `report ${report.round.id}/${report.agency.number}`,
          agencyNumber: report.agency.number,
          roundId: report.round.id,
          ...(reason === null ? {} : { reason }),
          before: { secondLook: former ?? 'none' },
          after: { secondLook: step },
        });
        return true;
      }),
    );
  }
}
