import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { civilDateAt, parseCivilDate } from '@ega/shared/text/civil-date';
import { Audit } from '../audit/audit.service.js';
import { optionalText, requiredText } from '../platform/clean-input.js';
import { Ledger } from '../platform/ledger.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { RoundQueries } from '../rounds/rounds.queries.js';
import type { ChaseCall } from './today.types.js';

export interface CallMade {
  round: string;
  agency: number;
  calledOn: string;
  spokeWith: string;
  promisedOn?: string | null | undefined;
  note?: string | null | undefined;
}

/** A call as it is read, with its place in the ledger: whether it came before a sending or after it. */
type LoggedCall = ChaseCall & { agencyNumber: number; position: number };

/** All calls of a round by agency, newest first. */
export type CallsOfRound = ReadonlyMap<number, readonly LoggedCall[]>;

/** Telephone chases and promises, entered by hand; never changed, a later call says what changed (practice.md 19). */
@Injectable()
export class Calls {
  constructor(
    private readonly transactions: Transactions,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly requests: RequestLog,
    private readonly rounds: RoundQueries,
  ) {}

  log(actor: Actor, call: CallMade, requestId: string): Promise<ChaseCall> {
    assertCan(actor, 'chase.work', { agencyNumber: call.agency });
    const calledOn = civilDateIn(call.calledOn, 'calledOn');
    const promisedOn = call.promisedOn ? civilDateIn(call.promisedOn, 'promisedOn') : null;
    const spokeWith = requiredText(call.spokeWith, 'spokeWith', 120);
    const note = optionalText(call.note, 'note', 500);
    if (promisedOn && promisedOn < calledOn)
      throw new DomainError('MALFORMED_INPUT', { field: 'promisedOn', reason: 'beforeCall' });
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'logCall', async () => {
        await this.rounds.get(tx, call.round);
        const found = await tx.query(`select 1 from round_agency where round_id = $1 and agency_id = $2`, [
          call.round,
          call.agency,
        ]);
        if (found.length === 0) throw new DomainError('NOT_FOUND');
        const { recordedAt, position } = await this.ledger.open(tx, false);
        if (calledOn > civilDateAt(recordedAt))
          throw new DomainError('MALFORMED_INPUT', { field: 'calledOn', reason: 'future' });
        const id = randomUUID();
        await tx.query(
          `insert into chase_call (id, round_id, agency_id, called_on, spoke_with, promised_on, note, made_by, position, recorded_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
          [
            id,
            call.round,
            call.agency,
            calledOn,
            spokeWith,
            promisedOn,
            note,
            actor.accountId,
            position,
            recordedAt,
          ],
        );
        await this.audit.record(tx, {
          action: 'chase.call',
          subject: `report ${call.round}/${call.agency}`,
          agencyNumber: call.agency,
          roundId: call.round,
          after: { calledOn, promisedOn },
        });
        const [logged] = await this.list(tx, `c.id = $1`, [id]);
        return logged!;
      }),
    );
  }

  async ofRound(tx: Tx, roundId: string): Promise<CallsOfRound> {
    const byAgency = new Map<number, LoggedCall[]>();
    for (const call of await this.list(tx, `c.round_id = $1`, [roundId]))
      byAgency.set(call.agencyNumber, [...(byAgency.get(call.agencyNumber) ?? []), call]);
    return byAgency;
  }

  private list(tx: Tx, where: string, parameters: readonly unknown[]): Promise<LoggedCall[]> {
    return tx.query(
      `select c.id, c.agency_id as "agencyNumber", c.called_on as "calledOn", c.spoke_with as "spokeWith",
              c.promised_on as "promisedOn", c.note, p.display_name as "madeBy", f.display_name as "followedBy",
              c.position::float8 as position
         from chase_call c join account p on p.id = c.made_by left join account f on f.id = c.followed_by
        where ${where} order by c.called_on desc, c.position desc`,
      parameters,
    );
  }
}

function civilDateIn(text: string, field: string): string {
  const date = parseCivilDate(text);
  if (!date) throw new DomainError('MALFORMED_INPUT', { field });
  return date;
}
