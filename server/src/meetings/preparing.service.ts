import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { parseEntry } from '@ega/shared/directives/parse-entry';
import { DomainError } from '@ega/shared/errors';
import { meetingPlan } from '@ega/shared/meetings/meeting';
import { isParagraph } from '@ega/shared/meetings/pack/report-paper';
import { parseRoundId } from '@ega/shared/rounds/round';
import { Audit } from '../audit/audit.service.js';
import { soundEntry } from '../directives/sound-entry.js';
import { optionalText } from '../platform/clean-input.js';
import { Ledger } from '../platform/ledger.js';
import { stampOf } from '../platform/ledger-stamp.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { findMeeting, lockMeeting, readParagraphs } from './meeting-loader.js';
import { MeetingParagraph } from './meeting-paragraph.entity.js';
import { MeetingRow } from './meeting.entity.js';

export interface PlanChange {
  id: string;
  heldAt: string;
  plan: unknown;
  /** The revision that was seen; null for a new session. */
  revision: number | null;
}

/** The secretariat prepares a session: when, where, agenda, who takes part, the words of the report. */
@Injectable()
export class Preparing {
  constructor(
    private readonly transactions: Transactions,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly requests: RequestLog,
  ) {}

  /** Enters a session for the round of its quarter, or changes what was entered; gives the new revision. */
  prepare(actor: Actor, change: PlanChange, requestId: string): Promise<number> {
    assertCan(actor, 'meeting.prepare');
    const { id, heldAt, revision } = change;
    if (!parseRoundId(id)) throw new DomainError('MALFORMED_INPUT', { field: 'id' });
    const plan = soundEntry(parseEntry(meetingPlan, change.plan));
    const body = {
      heldAt,
      place: plan.place ?? '',
      agenda: plan.agenda.map((item) => item ?? ''),
      participants: plan.participants.map(({ office, kind }) => ({ office: office ?? '', kind })),
    };
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'prepareMeeting', async () => {
        const before = revision === null ? await this.assertNew(tx, id) : await lockMeeting(tx, id);
        if (before && before.revision !== revision)
          throw new DomainError('STALE_VERSION', { revision: before.revision });
        await this.ledger.open(tx, false);
        const next = (before?.revision ?? 0) + 1;
        const row = { ...body, revision: next, changedBy: actor.accountId, ...stampOf(tx) };
        if (before) await tx.manager.update(MeetingRow, { id }, row as never);
        else await tx.manager.insert(MeetingRow, { ...row, id, roundId: id } as never);
        await this.audit.record(tx, {
          action: 'meeting.prepare',
          subject: `meeting ${id}`,
          roundId: id,
          ...(before ? { before } : {}),
          after: { ...body, revision: next },
        });
        return next;
      }),
    );
  }

  /** Writes one paragraph of the report in place of the drafted one; no words take the drafted one back. */
  writeParagraph(
    actor: Actor,
    meeting: string,
    code: string,
    words: string | null,
    requestId: string,
  ): Promise<boolean> {
    assertCan(actor, 'meeting.prepare');
    if (!isParagraph(code)) throw new DomainError('NOT_FOUND', { what: 'paragraph' });
    const body = optionalText(words, 'body', 5000);
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'writeParagraph', async () => {
        await lockMeeting(tx, meeting);
        await this.ledger.open(tx, false);
        const former = (await readParagraphs(tx, meeting))[code] ?? null;
        await tx.manager.insert(MeetingParagraph, {
          id: randomUUID(),
          meetingId: meeting,
          code,
          body,
          writtenBy: actor.accountId,
          ...stampOf(tx),
        });
        await this.audit.record(tx, {
          action: 'meeting.write',
          subject: `meeting ${meeting} ${code}`,
          roundId: meeting,
          before: { body: former },
          after: { body },
        });
        return true;
      }),
    );
  }

  // Two people who enter the same session: the primary key refuses the second, told as "somebody was faster".
  private async assertNew(tx: Tx, id: string): Promise<null> {
    await tx.query(`select pg_advisory_xact_lock(hashtext('meeting'), hashtext($1))`, [id]);
    const known = await findMeeting(tx, id);
    if (known) throw new DomainError('STALE_VERSION', { revision: known.revision });
    const [round] = await tx.query(`select 1 from round where id = $1`, [id]);
    if (!round) throw new DomainError('NOT_FOUND', { what: 'round' });
    return null;
  }
}
