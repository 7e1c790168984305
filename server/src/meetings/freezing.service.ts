import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import {
  FROZEN_FORMAT,
  type FrozenContent,
  frozenFigures,
  frozenRegistry,
} from '@ega/shared/meetings/frozen-content';
import { type Meeting, meetingVersionName } from '@ega/shared/meetings/meeting';
import { versionChanges } from '@ega/shared/meetings/version-changes';
import { civilDateAt } from '@ega/shared/text/civil-date';
import { Audit } from '../audit/audit.service.js';
import { requiredText } from '../platform/clean-input.js';
import { canonicalize } from '../platform/canonical.js';
import { entryOf, Ledger } from '../platform/ledger.js';
import { stampOf } from '../platform/ledger-stamp.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import type { ComputedBoard } from '../status/computed-board.js';
import { FrozenBoardRow } from '../status/frozen-board.entity.js';
import { ObligationTables } from '../status/obligation-tables.service.js';
import { Boards } from '../status/status.service.js';
import { ConclusionProgressQueries } from './conclusion-progress.queries.js';
import { FrozenVersions } from './frozen-versions.queries.js';
import { lockMeeting, readParagraphs } from './meeting-loader.js';

export interface FreezeRequest {
  meeting: string;
  /** The version this freeze makes: 1, or one more than the latest that was seen. */
  version: number;
  /** The day of the freeze as it was typed, to confirm. */
  typedDate: string;
  /** Why a further version is needed; none for the first. */
  reason?: string | null | undefined;
}

/**
 * There is no unfreezing (practice.md 23). Session row first, then the ledger: nobody can commit while the ledger is
 * held, so the board read by its position is what everybody will see under this name for ever (house decision 4).
 */
@Injectable()
export class Freezing {
  constructor(
    private readonly transactions: Transactions,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly requests: RequestLog,
    private readonly boards: Boards,
    private readonly tables: ObligationTables,
    private readonly versions: FrozenVersions,
    private readonly conclusions: ConclusionProgressQueries,
  ) {}

  /** Gives the version as it stands afterwards; where somebody else froze it meanwhile, that one. */
  freeze(actor: Actor, request: FreezeRequest, requestId: string): Promise<number> {
    assertCan(actor, 'meeting.freeze');
    const reason = request.version === 1 ? null : requiredText(request.reason ?? '', 'reason', 500);
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'freezeMeeting', async () => {
        const meeting = await lockMeeting(tx, request.meeting);
        const [latest] = await this.versions.listOf(tx, meeting.id);
        // Two people at once make one version: the second finds it made.
        if (latest?.version === request.version) return latest.version;
        if (request.version !== (latest?.version ?? 0) + 1)
          throw new DomainError('STALE_VERSION', { version: latest?.version ?? 0 });
        const { recordedAt } = await this.ledger.open(tx, true);
        if (request.typedDate !== civilDateAt(recordedAt))
          throw new DomainError('MALFORMED_INPUT', { field: 'typedDate', reason: 'notToday' });
        await this.save(tx, actor, meeting, request.version, reason);
        return request.version;
      }),
    );
  }

  private async save(
    tx: Tx,
    actor: Actor,
    meeting: Meeting,
    version: number,
    reason: string | null,
  ): Promise<void> {
    const content = plain(await this.contentOf(tx, meeting, version));
    const before = version === 1 ? undefined : await this.versions.find(tx, `${meeting.id}.${version - 1}`);
    const hash = createHash('sha256').update(canonicalize(content)).digest();
    const [ledger] = await tx.query<{ head: Buffer }>('select chain_head as head from ledger');
    const changes = before ? versionChanges(before.content, content) : null;
    await tx.manager.insert(FrozenBoardRow, {
      meetingId: meeting.id,
      version,
      roundId: meeting.roundId,
      chainHead: ledger!.head,
      content,
      contentHash: hash,
      reason,
      changes,
      frozenBy: actor.accountId,
      ...stampOf(tx),
    });
    await this.audit.record(tx, {
      action: 'meeting.freeze',
      subject: `meeting ${meetingVersionName(meeting.id, version)}`,
      roundId: meeting.roundId,
      ...(reason === null ? {} : { reason }),
      after: { version, sha256: hash.toString('hex'), changes: changes?.length ?? 0 },
    });
  }

  private async contentOf(tx: Tx, meeting: Meeting, version: number): Promise<FrozenContent> {
    const { position, recordedAt } = entryOf(tx);
    const boards = await this.boards.ofOpenEntry(tx, meeting.roundId);
    const { id, roundId, heldAt, place, agenda, participants } = meeting;
    const figures = (computed: ComputedBoard) =>
      frozenFigures(computed.overview, computed.board, this.tables.of(computed).obligations);
    const standing = await this.conclusions.list(tx, position, recordedAt, false);
    return {
      format: FROZEN_FORMAT,
      meeting: { id, roundId, heldAt, place, agenda, participants },
      version,
      asOf: { instant: recordedAt, position, roundId },
      rubric: boards.reported.rubric,
      registry: frozenRegistry(boards.reported.source.agencies),
      figures: { reported: figures(boards.reported), verified: figures(boards.verified) },
      paragraphs: await readParagraphs(tx, meeting.id),
      conclusions: standing.filter(({ conclusion }) => conclusion.meeting < id),
    };
  }
}

/** Without what JSON does not keep, so that the hash speaks of exactly what is stored. */
function plain(content: FrozenContent): FrozenContent {
  return JSON.parse(JSON.stringify(content)) as FrozenContent;
}
