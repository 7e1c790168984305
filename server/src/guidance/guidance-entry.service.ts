import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { CATALOGUE_KINDS, type CatalogueKind } from '@ega/shared/directives/catalogue-entry';
import { parseEntry } from '@ega/shared/directives/parse-entry';
import { DomainError } from '@ega/shared/errors';
import {
  GUIDANCE_KINDS,
  GUIDANCE_SCHEMAS,
  type GuidanceKind,
  SINGLE_KINDS,
} from '@ega/shared/guidance/guidance-item';
import { pastDays } from '@ega/shared/guidance/past-days';
import { civilDateAt } from '@ega/shared/text/civil-date';
import { Audit } from '../audit/audit.service.js';
import { DirectiveEntry } from '../directives/directive-entry.service.js';
import { soundEntry } from '../directives/sound-entry.js';
import { requiredText } from '../platform/clean-input.js';
import { lastVersion, type LastVersion, numberAfter } from '../platform/last-version.js';
import { Ledger } from '../platform/ledger.js';
import { stampOf } from '../platform/ledger-stamp.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { GuidanceItemRow } from './guidance-item.entity.js';

/** Officers of the Authority keep the Ministry's own sheet; a correction is a new version, a mistake is marked removed. */
@Injectable()
export class GuidanceEntry {
  constructor(
    private readonly transactions: Transactions,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly requests: RequestLog,
    private readonly directives: DirectiveEntry,
  ) {}

  /** Enters one fact, or with a code its next version; gives the code. */
  record(
    actor: Actor,
    kind: string,
    code: string | null,
    given: unknown,
    requestId: string,
  ): Promise<string> {
    assertCan(actor, 'guidance.record');
    const listed = CATALOGUE_KINDS.find((one): one is CatalogueKind => one === kind);
    if (listed) return this.directives.recordEntry(actor, listed, code, given, requestId);
    const known = knownKind(kind);
    const body = soundEntry<object>(parseEntry(GUIDANCE_SCHEMAS[known], given));
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'recordGuidance', async () => {
        await this.lock(tx, known);
        const own = await this.codeFor(tx, known, code, body);
        const former = await lastVersion(tx, 'guidance_item', known, own);
        if (code !== null && !former) throw new DomainError('NOT_FOUND');
        const { recordedAt } = await this.ledger.open(tx, true);
        const [future] = pastDays(known, body).filter(([, day]) => day > civilDateAt(recordedAt));
        if (future) throw new DomainError('MALFORMED_INPUT', { field: future[0], reason: 'future' });
        const version = numberAfter(former);
        await this.save(tx, actor, former, { kind: known, code: own, version, body });
        return own;
      }),
    );
  }

  /** A fact entered by mistake no longer counts; what it said stays in the history. */
  remove(actor: Actor, kind: string, code: string, reason: string, requestId: string): Promise<boolean> {
    assertCan(actor, 'guidance.record');
    const known = knownKind(kind);
    const why = requiredText(reason, 'reason', 500);
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'removeGuidance', async () => {
        await this.lock(tx, known);
        const last = await lastVersion(tx, 'guidance_item', known, code);
        if (!last || last.removed) throw new DomainError('NOT_FOUND');
        await this.ledger.open(tx, true);
        const { body } = last;
        await this.save(tx, actor, last, {
          kind: known,
          code,
          version: numberAfter(last),
          body,
          removed: true,
          reason: why,
        });
        return true;
      }),
    );
  }

  // Of single facts, and of each step of the solution, there is one: entering it again is its next version.
  private async codeFor(tx: Tx, kind: GuidanceKind, code: string | null, body: object): Promise<string> {
    if (SINGLE_KINDS.includes(kind)) return kind;
    if (kind === 'solution-step') return (body as { step: string }).step;
    if (code !== null) return code;
    const [row] = await tx.query<{ count: number }>(
      `select count(distinct code)::integer as count from guidance_item where kind = $1`,
      [kind],
    );
    return `${kind}-${String((row?.count ?? 0) + 1).padStart(3, '0')}`;
  }

  private async lock(tx: Tx, kind: string): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtext('guidance'), hashtext($1))`, [kind]);
  }

  private async save(
    tx: Tx,
    actor: Actor,
    former: LastVersion | null,
    item: Pick<GuidanceItemRow, 'kind' | 'code' | 'version' | 'body'> &
      Partial<Pick<GuidanceItemRow, 'removed' | 'reason'>>,
  ): Promise<void> {
    await tx.manager.insert(GuidanceItemRow, {
      removed: false,
      reason: null,
      ...item,
      id: randomUUID(),
      enteredBy: actor.accountId,
      ...stampOf(tx),
    });
    await this.audit.record(tx, {
      action: item.removed ? 'guidance.remove' : 'guidance.record',
      subject: `${item.kind} ${item.code} ${item.version}`,
      ...(item.reason ? { reason: item.reason } : {}),
      ...(former && !former.removed ? { before: former.body } : {}),
      ...(item.removed ? {} : { after: item.body }),
    });
  }
}

function knownKind(kind: string): GuidanceKind {
  const known = GUIDANCE_KINDS.find((one) => one === kind);
  if (!known) throw new DomainError('MALFORMED_INPUT', { field: 'kind' });
  return known;
}
