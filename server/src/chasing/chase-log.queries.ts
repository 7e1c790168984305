import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { Transactions } from '../platform/transaction.js';
import type { Chase } from './chase-log.types.js';

/** A log of one agency is told as far back as this. */
const LONGEST = 200;

/** Reminders told to somebody, one line for all who were told at once, and calls; `$1` is the position, `of` narrows both. */
const chasesSql = (of: string): string => `
  select agency_id, round_id, 'reminder' as kind, (recorded_at at time zone 'Asia/Ho_Chi_Minh')::date as day, position,
         null::text as spoke_with, null::date as promised_on, null::text as note, null::uuid as made_by
    from notification where kind = 'reminder' and position <= $1 and ${of}
   group by agency_id, round_id, position, recorded_at
  union all
  select agency_id, round_id, 'call', called_on, position, spoke_with, promised_on, note, made_by
    from chase_call where position <= $1 and ${of}`;

const FIELDS = `c.agency_id as "agencyNumber", c.round_id as round, c.kind, c.day as "on", c.spoke_with as "spokeWith",
  c.promised_on as "promisedOn", c.note, a.display_name as "madeBy"`;

/** What was done about reports that did not come, as known at a position (practice.md 19). */
@Injectable()
export class ChaseLog {
  constructor(private readonly transactions: Transactions) {}

  /** The latest of each agency in one round; agencies nobody was asked for are left out. */
  latest(actor: Actor, position: string, round: string): Promise<Chase[]> {
    assertCan(actor, 'chase.read');
    return this.transactions.read(actor, (tx) =>
      tx.query<Chase>(
        `select distinct on (c.agency_id) ${FIELDS} from (${chasesSql('round_id = $2')}) c
           left join account a on a.id = c.made_by order by c.agency_id, c.day desc, c.position desc`,
        [position, round],
      ),
    );
  }

  /** Everything about one agency in all rounds, newest first. */
  ofAgency(actor: Actor, position: string, agency: number): Promise<Chase[]> {
    assertCan(actor, 'chase.read', { agencyNumber: agency });
    return this.transactions.read(actor, async (tx) => {
      // Chased is for reports: who was never asked for one, or is out of reach, has no log.
      const [asked] = await tx.query(`select 1 from report where agency_id = $1 limit 1`, [agency]);
      if (!asked) throw new DomainError('NOT_FOUND');
      return tx.query<Chase>(
        `select ${FIELDS} from (${chasesSql('agency_id = $2')}) c left join account a on a.id = c.made_by
          order by c.day desc, c.position desc limit ${LONGEST}`,
        [position, agency],
      );
    });
  }
}
