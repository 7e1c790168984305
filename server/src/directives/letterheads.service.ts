import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { type Letterhead, letterheadOn, standingLetterheads } from '@ega/shared/directives/letterhead';
import { letterheadDraft, letterheadFrom, letterheadTexts } from '@ega/shared/directives/letterhead-draft';
import { parseEntry } from '@ega/shared/directives/parse-entry';
import { addDays, civilDateAt, type CivilDate, type Instant } from '@ega/shared/text/civil-date';
import { Audit } from '../audit/audit.service.js';
import { lastVersion, numberAfter } from '../platform/last-version.js';
import { Ledger } from '../platform/ledger.js';
import { stampOf } from '../platform/ledger-stamp.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions } from '../platform/transaction.js';
import { DirectiveItem } from './directive-item.entity.js';
import { DirectiveQueries, type LetterheadRow } from './directives.queries.js';
import type { LetterheadFace } from './letterhead.types.js';
import { soundEntry } from './sound-entry.js';

/** Those that come with a release count their versions under 'letterhead'; both never claim one number. */
const ENTERED = 'letterhead-entered';

/**
 * Names, symbols and signing authorities on official documents (issue 5, item 7). A recorded one never changes: a new
 * name holds from a day on, a mistake is corrected by another entry of the same day. Papers of a frozen session read the
 * letterhead as it was known at their position.
 */
@Injectable()
export class Letterheads {
  constructor(
    private readonly transactions: Transactions,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly requests: RequestLog,
    private readonly queries: DirectiveQueries,
  ) {}

  /** All that was recorded, the newest first day on top. */
  list(actor: Actor, worldNow: Instant): Promise<LetterheadFace[]> {
    assertCan(actor, 'letterhead.read');
    return this.transactions.read(actor, async (tx) =>
      facesOf(await this.queries.listLetterheads(tx, null), civilDateAt(worldNow)),
    );
  }

  record(actor: Actor, given: unknown, requestId: string): Promise<boolean> {
    assertCan(actor, 'letterhead.record');
    const draft = soundEntry(parseEntry(letterheadDraft, given));
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'recordLetterhead', async () => {
        await this.ledger.open(tx, true);
        const former = await lastVersion(tx, 'directive_item', 'letterhead', ENTERED);
        const version = numberAfter(former);
        const body = letterheadFrom(draft, version);
        await tx.manager.insert(DirectiveItem, {
          id: randomUUID(),
          kind: 'letterhead',
          code: ENTERED,
          version,
          body,
          validFrom: draft.validFrom,
          validTo: null,
          enteredBy: actor.accountId,
          ...stampOf(tx),
        });
        await this.audit.record(tx, {
          action: 'letterhead.record',
          subject: `letterhead ${version}`,
          ...(former ? { before: auditedWords(former.body as Letterhead) } : {}),
          after: auditedWords(body),
        });
        return true;
      }),
    );
  }
}

/** As the log names them: few fields, each with its words. */
function auditedWords(body: Letterhead): object {
  const { validFrom, source, ministry, authority, board, place, filing, contact, signing } = body;
  return {
    effectiveFrom: validFrom,
    basis: source,
    ...{ ministry, authority, board, place, filing, contact },
    symbols: [body.letterSymbol, body.reportSymbol, body.noticeSymbol].join('; '),
    signing: Object.values(signing)
      .map((lines) => lines.join(', '))
      .join('; '),
  };
}

function facesOf(recorded: readonly LetterheadRow[], today: CivilDate): LetterheadFace[] {
  const standing = standingLetterheads(recorded);
  const now = letterheadOn(recorded, today);
  return recorded
    .map((row, at) => ({ row, at, place: standing.indexOf(row) }))
    .sort((a, b) =>
      a.row.validFrom === b.row.validFrom ? b.at - a.at : a.row.validFrom < b.row.validFrom ? 1 : -1,
    )
    .map(({ row, place }) => {
      const next = place < 0 ? undefined : standing[place + 1];
      return {
        key: `${row.code} ${row.body.version}`,
        validFrom: row.validFrom,
        validTo: next ? addDays(next.validFrom as CivilDate, -1) : null,
        standing:
          place < 0 ? 'corrected' : row.body === now ? 'now' : row.validFrom > today ? 'coming' : 'past',
        mark: row.body.mark,
        source: row.body.source,
        ...letterheadTexts(row.body),
        enteredBy: row.enteredBy,
        recordedAt: row.recordedAt,
      };
    });
}
