import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { civilDateAt } from '@ega/shared/text/civil-date';
import { DirectiveQueries, foundLetterhead } from '../directives/directives.queries.js';
import { readWorld } from '../platform/clock.js';
import { Transactions } from '../platform/transaction.js';
import { findMeeting } from './meeting-loader.js';
import type { NoticeFacts } from './notice-letter.js';

/** What a notice of conclusions is drafted from: the conclusions of one session as they stand now, drafts too: it is signed before they are issued. */
@Injectable()
export class Notices {
  constructor(
    private readonly transactions: Transactions,
    private readonly directives: DirectiveQueries,
  ) {}

  get(actor: Actor, id: string): Promise<NoticeFacts> {
    assertCan(actor, 'meeting.prepare');
    return this.transactions.read({ ...actor, reach: 'all' }, async (tx) => {
      const meeting = await findMeeting(tx, id);
      if (!meeting) throw new DomainError('NOT_FOUND', { what: 'meeting' });
      const { now, mark } = await readWorld(tx.manager);
      const day = civilDateAt(meeting.heldAt);
      const [ledger] = await tx.query<{ position: string }>('select position::text from ledger');
      const known = await this.directives.known(tx, ledger!.position);
      const letterhead = foundLetterhead(known.letterheads, day);
      const conclusions = known.conclusions.filter(
        (one) => one.meeting === meeting.id && one.state !== 'withdrawn',
      );
      if (conclusions.length === 0) throw new DomainError('NOT_FOUND', { what: 'conclusion' });
      const rows = await tx.query<{ number: number; name: string }>(
        `select distinct on (agency_id) agency_id as number, agency_name as name from agency_version
          where superseded_position is null and valid_from <= $1 order by agency_id, valid_from desc`,
        [day],
      );
      const names = new Map(rows.map(({ number, name }) => [number, name]));
      return { meeting, letterhead, conclusions, names, now, demo: mark === 'demo' };
    });
  }
}
