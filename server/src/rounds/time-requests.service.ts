import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import type { TimeRequestKind } from '@ega/shared/notifications/kinds';
import { askableRequest, type ReportStanding } from '@ega/shared/notifications/time-request';
import { effectiveDueAt, effectiveReturnEnd } from '@ega/shared/rounds/round';
import { endOfDay, instantMs, parseCivilDate } from '@ega/shared/text/civil-date';
import { Audit } from '../audit/audit.service.js';
import { Notifications } from '../notifications/notifications.service.js';
import { assertId, requiredText } from '../platform/clean-input.js';
import { INSTANT_SQL } from '../platform/clock.js';
import { Ledger } from '../platform/ledger.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { RoundQueries } from './rounds.queries.js';
import type { TimeRequest } from './time-request.types.js';

export interface TimeAsked {
  round: string;
  agency: number;
  /** The last day asked for, civil date. */
  untilOn: string;
  reason: string;
}

/** Requests for more time and for reopening: asked by the agency, granted or refused by the Authority (practice.md 16). */
@Injectable()
export class TimeRequests {
  constructor(
    private readonly transactions: Transactions,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly requests: RequestLog,
    private readonly rounds: RoundQueries,
    private readonly notifications: Notifications,
  ) {}

  listOf(actor: Actor, roundId: string, agencyNumber: number): Promise<TimeRequest[]> {
    assertCan(actor, 'time.ask', { agencyNumber });
    return this.transactions.read(actor, async (tx) => {
      await this.rounds.get(tx, roundId);
      await this.assertInRound(tx, roundId, agencyNumber);
      return this.list(tx, `t.round_id = $1 and t.agency_id = $2`, [roundId, agencyNumber]);
    });
  }

  /** Unanswered, oldest first. */
  listOpen(tx: Tx): Promise<TimeRequest[]> {
    return this.list(tx, `t.state = 'open'`, []);
  }

  ask(actor: Actor, asked: TimeAsked, requestId: string): Promise<TimeRequest> {
    assertCan(actor, 'time.ask', { agencyNumber: asked.agency });
    const untilOn = parseCivilDate(asked.untilOn);
    if (!untilOn) throw new DomainError('MALFORMED_INPUT', { field: 'untilOn' });
    const reason = requiredText(asked.reason, 'reason', 500);
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'askForTime', async () => {
        const round = await this.rounds.get(tx, asked.round);
        const standing = await this.standingOf(tx, asked);
        const { recordedAt, position } = await this.ledger.open(tx, false);
        const kind = askableRequest(round, standing, recordedAt);
        if (!kind) throw new DomainError('MOVE_NOT_ALLOWED', { state: standing.state });
        const until = endOfDay(untilOn);
        const sending = effectiveDueAt(round, await this.rounds.findExtension(tx, round.id, asked.agency));
        const due =
          standing.state === 'returned' && standing.returnedUntil
            ? effectiveReturnEnd(standing.returnedUntil, sending)
            : sending;
        if (
          instantMs(until) <= instantMs(recordedAt) ||
          (kind === 'extension' && instantMs(until) <= instantMs(due))
        )
          throw new DomainError('MALFORMED_INPUT', { field: 'untilOn', reason: 'notLater' });
        const id = randomUUID();
        const added = await tx.query(
          `insert into time_request (id, round_id, agency_id, kind, until, reason, asked_by, position, recorded_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
           on conflict (round_id, agency_id, kind) where state = 'open' do nothing returning 1`,
          [id, round.id, asked.agency, kind, until, reason, actor.accountId, position, recordedAt],
        );
        // One open request at a time: the first is answered before another is asked.
        if (added.length === 0) throw new DomainError('MOVE_NOT_ALLOWED', { reason: 'requestOpen' });
        await this.notifications.tellGranters(
          tx,
          {
            kind: kind === 'extension' ? 'extensionAsked' : 'reopeningAsked',
            roundId: round.id,
            agencyNumber: asked.agency,
            facts: { until, reason },
            event: `time-request:${id}`,
          },
          kind === 'extension' ? 'extend' : 'reopen',
        );
        await this.audit.record(tx, {
          action: 'time.ask',
          subject: `report ${round.id}/${asked.agency}`,
          agencyNumber: asked.agency,
          roundId: round.id,
          reason,
          after: { request: kind, until },
        });
        return this.get(tx, id);
      }),
    );
  }

  /** Granting is the extension or the reopening itself: both close what was asked for. */
  async close(
    tx: Tx,
    kind: TimeRequestKind,
    roundId: string,
    agencyNumbers: readonly number[],
  ): Promise<void> {
    await tx.query(
      `update time_request set state = 'granted', answered_by = $4, answered_position = $5
        where round_id = $1 and agency_id = any ($2) and kind = $3 and state = 'open'`,
      [roundId, agencyNumbers, kind, tx.actor.accountId, tx.entry!.position],
    );
  }

  refuse(actor: Actor, id: string, why: string, requestId: string): Promise<TimeRequest> {
    assertId(id);
    const reason = requiredText(why, 'reason', 500);
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'refuseTimeRequest', async () => {
        const [row] = await tx.query<{ kind: TimeRequestKind; round: string; agency: number; state: string }>(
          `select kind, round_id as round, agency_id as agency, state from time_request where id = $1 for update`,
          [id],
        );
        // Whether it exists is told only to those who may answer at all.
        if (!row) {
          assertCan(actor, 'round.extend');
          throw new DomainError('NOT_FOUND');
        }
        assertCan(actor, row.kind === 'extension' ? 'round.extend' : 'report.reopen', {
          agencyNumber: row.agency,
        });
        if (row.state !== 'open') throw new DomainError('MOVE_NOT_ALLOWED', { state: row.state });
        const { position } = await this.ledger.open(tx, false);
        await tx.query(
          `update time_request set state = 'refused', answer = $2, answered_by = $3, answered_position = $4 where id = $1`,
          [id, reason, actor.accountId, position],
        );
        await this.notifications.tellAgency(tx, {
          kind: 'requestRefused',
          roundId: row.round,
          agencyNumber: row.agency,
          facts: { request: row.kind, reason },
          event: `time-request-refused:${id}`,
        });
        await this.audit.record(tx, {
          action: 'time.refuse',
          subject: `report ${row.round}/${row.agency}`,
          agencyNumber: row.agency,
          roundId: row.round,
          reason,
          after: { request: row.kind },
        });
        return this.get(tx, id);
      }),
    );
  }

  private async get(tx: Tx, id: string): Promise<TimeRequest> {
    const [request] = await this.list(tx, `t.id = $1`, [id]);
    return request!;
  }

  private list(tx: Tx, where: string, parameters: readonly unknown[]): Promise<TimeRequest[]> {
    return tx.query<TimeRequest>(
      `select t.id, t.round_id as round, t.agency_id as "agencyNumber", v.name_vi as "agencyNameVi", v.name_en as "agencyNameEn",
              t.kind, ${INSTANT_SQL('t.until')} as until, t.reason, p.display_name as "askedBy",
              ${INSTANT_SQL('t.recorded_at')} as "askedAt", t.state, t.answer
         from time_request t join round_agency ra on ra.round_id = t.round_id and ra.agency_id = t.agency_id
         join agency_version v on v.id = ra.agency_version_id join account p on p.id = t.asked_by
        where ${where} order by t.position`,
      parameters,
    );
  }

  private async assertInRound(tx: Tx, roundId: string, agencyNumber: number): Promise<void> {
    const found = await tx.query(`select 1 from round_agency where round_id = $1 and agency_id = $2`, [
      roundId,
      agencyNumber,
    ]);
    if (found.length === 0) throw new DomainError('NOT_FOUND');
  }

  private async standingOf(
    tx: Tx,
    { round, agency }: TimeAsked,
  ): Promise<ReportStanding & { returnedUntil: string | null }> {
    const [row] = await tx.query<ReportStanding & { returnedUntil: string | null }>(
      `select case when state = 'ready' then ready_from else state end as state, current_revision_id is not null as sent,
              ${INSTANT_SQL('returned_until')} as "returnedUntil"
         from report where round_id = $1 and agency_id = $2 for update`,
      [round, agency],
    );
    if (!row) throw new DomainError('NOT_FOUND');
    return row;
  }
}
