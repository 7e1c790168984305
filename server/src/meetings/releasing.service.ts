import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { meetingVersionName } from '@ega/shared/meetings/meeting';
import { Audit } from '../audit/audit.service.js';
import { assertId, optionalText, requiredText } from '../platform/clean-input.js';
import { entryOf, Ledger } from '../platform/ledger.js';
import { stampOf } from '../platform/ledger-stamp.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions } from '../platform/transaction.js';
import { lockMeeting } from './meeting-loader.js';
import { PublicSwitch } from '../status/public-switch.entity.js';
import { isPublicPageOn } from '../status/released.queries.js';
import { ReleaseRow } from '../status/release.entity.js';

/** Lets frozen figures out, and takes them back; each with who, when and why (issue 4, item 12). */
@Injectable()
export class Releasing {
  constructor(
    private readonly transactions: Transactions,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly requests: RequestLog,
  ) {}

  release(
    actor: Actor,
    meeting: string,
    version: number,
    note: string | null,
    requestId: string,
  ): Promise<string> {
    assertCan(actor, 'figures.release');
    const words = optionalText(note, 'note', 500);
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'releaseFigures', async () => {
        await lockMeeting(tx, meeting);
        const [row] = await tx.query<{ standing: string | null }>(
          `select r.id as standing from frozen_board f
             left join release r on r.meeting_id = f.meeting_id and r.version = f.version and r.revoked_position is null
            where f.meeting_id = $1 and f.version = $2`,
          [meeting, version],
        );
        if (!row) throw new DomainError('NOT_FOUND', { what: 'version' });
        if (row.standing !== null) return row.standing;
        await this.ledger.open(tx, true);
        const id = randomUUID();
        await tx.manager.insert(ReleaseRow, {
          id,
          meetingId: meeting,
          version,
          note: words,
          releasedBy: actor.accountId,
          ...stampOf(tx),
        });
        await this.audit.record(tx, {
          action: 'figures.release',
          subject: `meeting ${meetingVersionName(meeting as `${number}-Q1`, version)}`,
          before: { release: null },
          after: { release: id, note: words },
        });
        return id;
      }),
    );
  }

  revoke(actor: Actor, id: string, reason: string, requestId: string): Promise<boolean> {
    assertCan(actor, 'figures.release');
    assertId(id);
    const why = requiredText(reason, 'reason', 500);
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'revokeRelease', async () => {
        const [row] = await tx.query<{
          meeting: string;
          version: number;
          note: string | null;
          revoked: string | null;
        }>(
          `select meeting_id as meeting, version, note, revoked_position::text as revoked from release
            where id = $1 for update`,
          [id],
        );
        if (!row) throw new DomainError('NOT_FOUND', { what: 'release' });
        if (row.revoked !== null) throw new DomainError('MOVE_NOT_ALLOWED');
        await this.ledger.open(tx, true);
        await tx.query(
          `update release set revoked_by = $2, revoked_reason = $3, revoked_position = $4 where id = $1`,
          [id, actor.accountId, why, entryOf(tx).position],
        );
        await this.audit.record(tx, {
          action: 'figures.revoke',
          subject: `meeting ${row.meeting}.${row.version}`,
          reason: why,
          before: { release: id, note: row.note },
          after: { release: null },
        });
        return true;
      }),
    );
  }

  /** The whole public page on or off. */
  switchPublicPage(actor: Actor, isOn: boolean, reason: string, requestId: string): Promise<boolean> {
    assertCan(actor, 'figures.release');
    const why = requiredText(reason, 'reason', 500);
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'switchPublicPage', async () => {
        await this.ledger.open(tx, true);
        const wasOn = await isPublicPageOn(tx);
        await tx.manager.insert(PublicSwitch, {
          id: randomUUID(),
          isOn,
          reason: why,
          switchedBy: actor.accountId,
          ...stampOf(tx),
        });
        await this.audit.record(tx, {
          action: 'public.switch',
          subject: 'public page',
          reason: why,
          before: { isOn: wasOn },
          after: { isOn },
        });
        return isOn;
      }),
    );
  }
}
