import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { FORM_VERSION } from '@ega/shared/reports/upgrade-content';
import { isTrialRound, roundId, trialRoundId, type Quarter, type RoundId } from '@ega/shared/rounds/round';
import { instantMs, parseCivilDate } from '@ega/shared/text/civil-date';
import { Audit } from '../audit/audit.service.js';
import { optionalText, requiredText } from '../platform/clean-input.js';
import { Notifications } from '../notifications/notifications.service.js';
import { Ledger } from '../platform/ledger.js';
import { stampOf } from '../platform/ledger-stamp.js';
import { RequestLog } from '../platform/request-log.js';
import { seeTrialRounds, Transactions, type Tx } from '../platform/transaction.js';
import { RoundExtensionRow } from './round-extension.entity.js';
import { insertScope, listInScope, listMissing, OPENING_BATCH } from './round-scope.js';
import { RoundRow } from './round.entity.js';
import type { Round, RoundInput } from './round.types.js';
import { RoundQueries } from './rounds.queries.js';
import { TimeRequests } from './time-requests.service.js';

export interface ExtensionRequest {
  roundId: string;
  agencyNumbers: number[];
  /** Exclusive. */
  dueAt: string;
  reason: string;
  document?: string | undefined;
}

/** Opens rounds and grants more time. */
@Injectable()
export class RoundOpening {
  constructor(
    private readonly transactions: Transactions,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly requests: RequestLog,
    private readonly queries: RoundQueries,
    private readonly notifications: Notifications,
    private readonly timeRequests: TimeRequests,
  ) {}

  /**
   * Every agency valid on the cut-off day, once: concurrent calls and repeats find the round and change nothing. People
   * open a round with the form of today; the demo's past rounds were opened with the form of their time.
   */
  async open(
    actor: Actor,
    input: RoundInput,
    requestId: string,
    formVersion: number = FORM_VERSION,
  ): Promise<Round> {
    assertCan(actor, 'round.open');
    assertSoundRound(input);
    const id = roundId(input.year, input.quarter as Quarter);
    const opened = await this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'openRound', async () => {
        await tx.query(`select pg_advisory_xact_lock(hashtext('round'), hashtext($1))`, [id]);
        const [known] = await tx.query(`select 1 from round where id = $1`, [id]);
        if (known) return this.assertSame(await this.queries.getFace(tx, id), input);
        return this.write(tx, id, input, { formVersion, trialTitle: null });
      }),
    );
    await this.fill(actor, opened);
    return opened;
  }

  /**
   * A round to practise with: its own name and receipts, excluded from every figure, seen by nobody who does not name it
   * (issue 3, item 17). Several may be open at once.
   */
  async openTrial(actor: Actor, typed: string, input: RoundInput, requestId: string): Promise<Round> {
    assertCan(actor, 'round.open');
    assertSoundRound(input);
    const trialTitle = requiredText(typed, 'title', 120);
    const opened = await this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'openTrialRound', async () => {
        await seeTrialRounds(tx, true);
        await tx.query(`select pg_advisory_xact_lock(hashtext('round'), hashtext('trial'))`);
        const [last] = await tx.query<{ number: number }>(
          `select coalesce(max(right(id, 2)::integer), 0) as number from round where id like $1`,
          [`TN-${input.year}-%`],
        );
        if (last!.number >= 99) throw new DomainError('MOVE_NOT_ALLOWED', { reason: 'tooManyTrials' });
        const id = trialRoundId(input.year, last!.number + 1);
        return this.write(tx, id, input, { formVersion: FORM_VERSION, trialTitle });
      }),
    );
    await this.fill(actor, opened);
    return opened;
  }

  /** Nothing is deleted: the reports stay, agencies no longer find them. A second ending changes nothing. */
  endTrial(actor: Actor, id: string, requestId: string): Promise<Round> {
    assertCan(actor, 'round.open');
    if (!isTrialRound(id)) throw new DomainError('NOT_FOUND');
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'endTrialRound', async () => {
        const round = await this.queries.getFace(tx, id);
        if (round.endedAt) return round;
        await this.ledger.open(tx, false);
        await tx.query(`update round set ended_at = $2::timestamptz where id = $1 and ended_at is null`, [
          id,
          tx.entry!.recordedAt,
        ]);
        await this.audit.record(tx, {
          action: 'round.endTrial',
          subject: `round ${id}`,
          roundId: id,
          after: { title: round.trialTitle },
        });
        return this.queries.getFace(tx, id);
      }),
    );
  }

  private async write(
    tx: Tx,
    id: RoundId,
    input: RoundInput,
    { formVersion, trialTitle }: { formVersion: number; trialTitle: string | null },
  ): Promise<Round> {
    const scope = await listInScope(tx, input.cutOff);
    const entry = await this.ledger.open(tx, true);
    await tx.manager.insert(RoundRow, {
      ...pick(input),
      id,
      formVersion,
      agencyCount: scope.length,
      trialTitle,
      openedBy: tx.actor.accountId,
      ...stampOf(tx),
    });
    await insertScope(tx, id, scope.slice(0, OPENING_BATCH), entry.position);
    await this.audit.record(tx, {
      action: trialTitle === null ? 'round.open' : 'round.openTrial',
      subject: `round ${id}`,
      roundId: id,
      after: {
        ...pick(input),
        ...(trialTitle === null ? {} : { title: trialTitle }),
        agencies: scope.length,
      },
    });
    return this.queries.getFace(tx, id);
  }

  /**
   * Agencies beyond the first batch, each batch in a transaction of its own, so that nobody waits for the ledger while
   * thousands of reports are laid out. Broken off in between, the same opening asked again goes on where it stopped.
   */
  private async fill(actor: Actor, round: Round): Promise<void> {
    if (round.agencyCount <= OPENING_BATCH) return;
    for (let left = true; left;)
      left = await this.transactions.write(actor, async (tx) => {
        await seeTrialRounds(tx, isTrialRound(round.id));
        await tx.query(`select pg_advisory_xact_lock(hashtext('round'), hashtext($1))`, [round.id]);
        const scope = await listMissing(tx, round.id);
        if (scope.length === 0) return false;
        const { position } = await this.ledger.open(tx, true);
        await insertScope(tx, round.id, scope, position);
        await tx.query(`update round set filled_position = $2 where id = $1`, [round.id, position]);
        return scope.length === OPENING_BATCH;
      });
  }

  /** More time for one or many agencies, before or after the due instant, also for a return (practice.md 16). */
  extend(actor: Actor, request: ExtensionRequest, requestId: string): Promise<{ agencies: number }> {
    const agencyNumbers = [...new Set(request.agencyNumbers)].sort((a, b) => a - b);
    assertCan(actor, 'round.extend', { agencyNumbers });
    if (agencyNumbers.length === 0) throw new DomainError('MALFORMED_INPUT', { field: 'agencyNumbers' });
    const reason = requiredText(request.reason, 'reason', 500);
    const document = optionalText(request.document, 'document', 200);
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'extendRound', async () => {
        const round = await this.queries.get(tx, request.roundId);
        const inScope = await tx.query(
          `select 1 from round_agency where round_id = $1 and agency_id = any ($2)`,
          [round.id, agencyNumbers],
        );
        if (inScope.length !== agencyNumbers.length) throw new DomainError('NOT_FOUND');
        const entry = await this.ledger.open(tx, true);
        const dueMs = instantMs(request.dueAt);
        if (dueMs <= instantMs(round.dueAt) || dueMs <= instantMs(entry.recordedAt))
          throw new DomainError('MALFORMED_INPUT', { field: 'dueAt', reason: 'notLater' });
        const former = await this.queries.extensionsOf(tx, round.id, agencyNumbers);
        await tx.manager.insert(
          RoundExtensionRow,
          agencyNumbers.map((agencyId) => ({
            id: randomUUID(),
            roundId: round.id,
            agencyId,
            dueAt: request.dueAt,
            reason,
            document,
            grantedBy: actor.accountId,
            ...stampOf(tx),
          })),
        );
        await this.timeRequests.close(tx, 'extension', round.id, agencyNumbers);
        for (const agencyNumber of agencyNumbers) {
          await this.notifications.tellAgency(tx, {
            kind: 'extensionGranted',
            roundId: round.id,
            agencyNumber,
            facts: { dueAt: request.dueAt },
            event: `extension:${entry.position}:${agencyNumber}`,
          });
          await this.audit.record(tx, {
            action: 'round.extend',
            subject: `report ${round.id}/${agencyNumber}`,
            agencyNumber,
            roundId: round.id,
            reason,
            before: { dueAt: former.get(agencyNumber) ?? round.dueAt },
            after: { dueAt: request.dueAt, document },
          });
        }
        return { agencies: agencyNumbers.length };
      }),
    );
  }

  /** A second opening with other dates is a mistake, never a silent no. */
  private assertSame(round: Round, input: RoundInput): Round {
    const same =
      round.periodFrom === input.periodFrom &&
      round.periodTo === input.periodTo &&
      round.cutOff === input.cutOff &&
      instantMs(round.opensAt) === instantMs(input.opensAt) &&
      instantMs(round.dueAt) === instantMs(input.dueAt) &&
      instantMs(round.closesAt) === instantMs(input.closesAt);
    if (!same) throw new DomainError('MOVE_NOT_ALLOWED', { round: round.id, reason: 'openedWithOtherDates' });
    return round;
  }
}

const pick = ({ year, quarter, periodFrom, periodTo, cutOff, opensAt, dueAt, closesAt }: RoundInput) => ({
  year,
  quarter,
  periodFrom,
  periodTo,
  cutOff,
  opensAt,
  dueAt,
  closesAt,
});

/** Data period, cut-off and sending deadline are separate, but their order is not free (catalogue 0.3). */
function assertSoundRound(input: RoundInput): void {
  const refuse = (field: string): never => {
    throw new DomainError('MALFORMED_INPUT', { field });
  };
  if (input.year < 2016 || input.year > 2100) refuse('year');
  if (![1, 2, 3, 4].includes(input.quarter)) refuse('quarter');
  for (const field of ['periodFrom', 'periodTo', 'cutOff'] as const)
    if (!parseCivilDate(input[field])) refuse(field);
  if (input.periodFrom > input.periodTo) refuse('periodTo');
  if (input.cutOff < input.periodFrom) refuse('cutOff');
  if (instantMs(input.opensAt) >= instantMs(input.dueAt)) refuse('dueAt');
  if (instantMs(input.dueAt) > instantMs(input.closesAt)) refuse('closesAt');
}
