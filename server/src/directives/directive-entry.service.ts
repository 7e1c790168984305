import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import {
  CATALOGUE_SCHEMAS,
  type CatalogueBody,
  type CatalogueKind,
} from '@ega/shared/directives/catalogue-entry';
import { unsoundDays } from '@ega/shared/directives/day-off';
import {
  ENTERED_CODE,
  obligationDraft,
  obligationFrom,
  unsoundDay,
} from '@ega/shared/directives/obligation-draft';
import { parseEntry } from '@ega/shared/directives/parse-entry';
import { DomainError } from '@ega/shared/errors';
import { Audit } from '../audit/audit.service.js';
import { lastVersion, type LastVersion, numberAfter } from '../platform/last-version.js';
import { Ledger } from '../platform/ledger.js';
import { stampOf } from '../platform/ledger-stamp.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { DirectiveItem } from './directive-item.entity.js';
import { type HandResult, recordResult, soundResult } from './hand-result.js';
import { soundEntry } from './sound-entry.js';

/** A code in plain letters, so that it can stand in an address and in an answer. */
const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$|^[A-Za-z0-9]{1,40}$/;

/** The Authority enters directives, lists and results; nothing recorded is ever changed, a correction is a new version. */
@Injectable()
export class DirectiveEntry {
  constructor(
    private readonly transactions: Transactions,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly requests: RequestLog,
  ) {}

  /** A new duty (no code), or the next version of one that was entered here; duties of a release come with releases. */
  recordObligation(actor: Actor, code: string | null, given: unknown, requestId: string): Promise<string> {
    assertCan(actor, 'directive.record');
    const draft = soundEntry(parseEntry(obligationDraft, given));
    const wrong = unsoundDay(draft);
    if (wrong) throw new DomainError('MALFORMED_INPUT', { field: wrong });
    if (code !== null && !ENTERED_CODE.test(code)) throw new DomainError('NOT_FOUND');
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'recordObligation', async () => {
        await this.lock(tx, 'obligation');
        const own = code ?? (await this.nextCode(tx));
        const former = await lastVersion(tx, 'directive_item', 'obligation', own);
        if (code !== null && !former) throw new DomainError('NOT_FOUND');
        const version = numberAfter(former);
        const body = obligationFrom(draft, own, version);
        await this.save(tx, actor, former, {
          kind: 'obligation',
          code: own,
          version,
          body,
          validFrom: draft.firstDay,
          validTo: draft.endsOn ?? null,
        });
        return own;
      }),
    );
  }

  /** The next version of one list entry: a task of Decision 1819, a national system, a standard, the platform's name, days off. */
  recordEntry(
    actor: Actor,
    kind: CatalogueKind,
    code: string | null,
    given: unknown,
    requestId: string,
  ): Promise<string> {
    assertCan(actor, 'directive.record');
    const body = soundEntry<CatalogueBody<CatalogueKind>>(parseEntry(CATALOGUE_SCHEMAS[kind], given));
    if (body.validTo != null && body.validTo <= body.validFrom)
      throw new DomainError('MALFORMED_INPUT', { field: 'validTo' });
    if ('holiday' in body && unsoundDays(body))
      throw new DomainError('MALFORMED_INPUT', { field: 'validTo' });
    if (code !== null && !CODE.test(code)) throw new DomainError('NOT_FOUND');
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'recordGuidance', async () => {
        await this.lock(tx, kind);
        const own = code ?? (await this.freeCode(tx, kind));
        const former = await lastVersion(tx, 'directive_item', kind, own);
        if (code !== null && !former) throw new DomainError('NOT_FOUND');
        const { validFrom, validTo } = body;
        await this.save(tx, actor, former, {
          ...{ kind, code: own, version: numberAfter(former), body },
          ...{ validFrom, validTo: validTo ?? null },
        });
        return own;
      }),
    );
  }

  /** The result of one addressee of a directive answered by hand; asserted with the recorded day. */
  answerByHand(
    actor: Actor,
    obligation: string,
    agencyNumber: number,
    result: HandResult,
    requestId: string,
  ): Promise<boolean> {
    assertCan(actor, 'directive.record', { agencyNumber });
    const sound = soundResult(result);
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'answerObligation', async () => {
        await this.assertByHand(tx, obligation, agencyNumber);
        await this.ledger.open(tx, true);
        const former = await recordResult(tx, actor, obligation, agencyNumber, sound);
        await this.audit.record(tx, {
          action: 'obligation.answer',
          subject: `obligation ${obligation}/${agencyNumber}`,
          agencyNumber,
          ...(former ? { before: former } : {}),
          after: sound,
        });
        return true;
      }),
    );
  }

  private async assertByHand(tx: Tx, obligation: string, agencyNumber: number): Promise<void> {
    const [duty] = await tx.query<{ formula: string }>(
      `select body ->> 'formula' as formula from directive_item where kind = 'obligation' and code = $1
        order by version desc limit 1`,
      [obligation],
    );
    const [agency] = await tx.query(`select 1 from agency where id = $1`, [agencyNumber]);
    if (!duty || !agency) throw new DomainError('NOT_FOUND');
    if (duty.formula !== 'byHand') throw new DomainError('MOVE_NOT_ALLOWED', { obligation });
  }

  // The unique key (kind, code, version) would refuse the second of two who enter at once; the lock makes them queue.
  private async lock(tx: Tx, kind: string): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtext('directive'), hashtext($1))`, [kind]);
  }

  private async nextCode(tx: Tx): Promise<string> {
    const [row] = await tx.query<{ last: number | null }>(
      `select max(substr(code, 2)::integer) as last from directive_item where kind = 'obligation' and code like 'N%'`,
    );
    return `N${(row?.last ?? 0) + 1}`;
  }

  private async freeCode(tx: Tx, kind: string): Promise<string> {
    const [row] = await tx.query<{ count: number }>(
      `select count(distinct code)::integer as count from directive_item where kind = $1`,
      [kind],
    );
    return `${kind}-${(row?.count ?? 0) + 1}`;
  }

  private async save(
    tx: Tx,
    actor: Actor,
    former: LastVersion | null,
    item: Pick<DirectiveItem, 'kind' | 'code' | 'version' | 'body' | 'validFrom' | 'validTo'>,
  ): Promise<void> {
    await this.ledger.open(tx, true);
    await tx.manager.insert(DirectiveItem, {
      ...item,
      id: randomUUID(),
      enteredBy: actor.accountId,
      ...stampOf(tx),
    });
    await this.audit.record(tx, {
      action: 'directive.record',
      subject: `${item.kind} ${item.code} ${item.version}`,
      ...(former ? { before: former.body } : {}),
      after: item.body,
    });
  }
}
