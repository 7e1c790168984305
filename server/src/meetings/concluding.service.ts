import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { addressees, addresseesOf, type Conclusion, conclusionCode } from '@ega/shared/directives/conclusion';
import { conclusionDraft } from '@ega/shared/directives/conclusion-draft';
import { parseEntry } from '@ega/shared/directives/parse-entry';
import { DomainError } from '@ega/shared/errors';
import type { RoundId } from '@ega/shared/rounds/round';
import { civilDateAt } from '@ega/shared/text/civil-date';
import { Audit } from '../audit/audit.service.js';
import { type HandResult, recordResult, soundResult } from '../directives/hand-result.js';
import { DirectiveItem } from '../directives/directive-item.entity.js';
import { soundEntry } from '../directives/sound-entry.js';
import { Ledger } from '../platform/ledger.js';
import { stampOf } from '../platform/ledger-stamp.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { BoardQueries } from '../status/board.queries.js';
import { lockMeeting } from './meeting-loader.js';

/** Conclusions of a session: drafted from a figure, issued, withdrawn; the Ministry's own part is answered here. */
@Injectable()
export class Concluding {
  constructor(
    private readonly transactions: Transactions,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly requests: RequestLog,
    private readonly board: BoardQueries,
  ) {}

  /** A new conclusion (no code) or the next version of one; a draft may be written by whoever may draft. Gives its code. */
  record(
    actor: Actor,
    meeting: string,
    code: string | null,
    given: unknown,
    requestId: string,
  ): Promise<string> {
    const draft = soundEntry(parseEntry(conclusionDraft, given));
    assertCan(actor, draft.state === 'draft' ? 'conclusion.draft' : 'conclusion.record');
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'recordConclusion', async () => {
        const { id, roundId } = await lockMeeting(tx, meeting);
        const known = await this.listOf(tx, id);
        const before = known.find((one) => one.body.code === code);
        if (code !== null && !before) throw new DomainError('NOT_FOUND', { what: 'conclusion' });
        // What binds is no draft again: it is withdrawn, and a new one is written.
        if (before && before.body.state !== 'draft') {
          assertCan(actor, 'conclusion.record');
          if (draft.state === 'draft') throw new DomainError('MOVE_NOT_ALLOWED');
        }
        await this.assertObligation(tx, draft.obligation ?? null);
        const { position, recordedAt } = await this.ledger.open(tx, true);
        const agencies = await this.board.listAgencies(tx, position, civilDateAt(recordedAt));
        const number = before?.body.number ?? Math.max(0, ...known.map((one) => one.body.number)) + 1;
        const named = (draft.agencies ?? []).filter((one) =>
          agencies.some((agency) => agency.number === one),
        );
        const body: Conclusion = {
          code: conclusionCode(id, number),
          meeting: id as RoundId,
          number,
          text: draft.text ?? '',
          owner: draft.owner,
          // Fixed when it is issued: x of y does not move with the registry.
          agencies: addresseesOf(draft.owner, agencies, named),
          lead: draft.lead ?? null,
          dueOn: draft.dueOn ?? null,
          obligation: draft.obligation ?? null,
          source: draft.source
            ? { address: draft.source.address ?? '', words: draft.source.words ?? '' }
            : (before?.body.source ?? null),
          state: draft.state,
        };
        if (body.owner !== 'ministry' && body.agencies.length === 0)
          throw new DomainError('MALFORMED_INPUT', { field: 'agencies', reason: 'malformed.empty' });
        await tx.manager.insert(DirectiveItem, {
          id: randomUUID(),
          kind: 'conclusion',
          code: body.code,
          version: (before?.version ?? 0) + 1,
          body,
          validFrom: civilDateAt(recordedAt),
          validTo: null,
          enteredBy: actor.accountId,
          ...stampOf(tx),
        });
        await this.audit.record(tx, {
          action: `conclusion.${draft.state}`,
          subject: `conclusion ${body.code}`,
          roundId,
          ...(before ? { before: before.body } : {}),
          after: body,
        });
        return body.code;
      }),
    );
  }

  /** The result of the Ministry's own conclusion, or of an addressee that told it outside its report. */
  answer(
    actor: Actor,
    code: string,
    agencyNumber: number,
    result: HandResult,
    requestId: string,
  ): Promise<boolean> {
    assertCan(actor, 'conclusion.record');
    const sound = soundResult(result);
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'answerConclusion', async () => {
        await lockMeeting(tx, code.split('.')[0] ?? '');
        const known = (await this.listOf(tx, code.split('.')[0] ?? '')).find((one) => one.body.code === code);
        if (!known || !addressees(known.body).includes(agencyNumber)) throw new DomainError('NOT_FOUND');
        if (known.body.state !== 'issued') throw new DomainError('MOVE_NOT_ALLOWED');
        await this.ledger.open(tx, true);
        const former = await recordResult(tx, actor, code, agencyNumber, sound);
        await this.audit.record(tx, {
          action: 'conclusion.answer',
          subject: `conclusion ${code}/${agencyNumber}`,
          agencyNumber,
          ...(former ? { before: former } : {}),
          after: sound,
        });
        return true;
      }),
    );
  }

  private listOf(tx: Tx, meeting: string): Promise<{ version: number; body: Conclusion }[]> {
    return tx.query(
      `select distinct on (code) version, body from directive_item
        where kind = 'conclusion' and body ->> 'meeting' = $1 order by code, version desc`,
      [meeting],
    );
  }

  private async assertObligation(tx: Tx, code: string | null): Promise<void> {
    if (code === null) return;
    const [known] = await tx.query(
      `select 1 from directive_item where kind = 'obligation' and code = $1 limit 1`,
      [code],
    );
    if (!known) throw new DomainError('MALFORMED_INPUT', { field: 'obligation', reason: 'malformed.choice' });
  }
}
