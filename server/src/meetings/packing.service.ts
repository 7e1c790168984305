import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { agencyExtracts } from '@ega/shared/meetings/pack/agency-extract';
import { PACK_PROFILES, type PackProfile } from '@ega/shared/meetings/pack/pack-input';
import { composePack } from '@ega/shared/meetings/pack/session-pack';
import { Audit } from '../audit/audit.service.js';
import { PACK_CONTENTS, type PackContent } from '../exports/pack/pack-files.js';
import { PackPress } from '../exports/pack/pack-press.js';
import { assertId } from '../platform/clean-input.js';
import type { Job } from '../platform/jobs/job-store.js';
import { Jobs } from '../platform/jobs/jobs.service.js';
import { Ledger } from '../platform/ledger.js';
import { stampOf } from '../platform/ledger-stamp.js';
import { log } from '../platform/log.js';
import { RequestLog } from '../platform/request-log.js';
import { MICRO_INSTANT_SQL } from '../platform/settled-moment.js';
import { SYSTEM, Transactions, type Tx } from '../platform/transaction.js';
import { FrozenVersions } from './frozen-versions.queries.js';
import { lockMeeting } from './meeting-loader.js';
import { PackSources } from './pack-source.queries.js';
import { PackStore } from './pack-store.js';
import { SessionPackRow } from './session-pack.entity.js';
import { type PackFileFace, PackState } from './session-pack.types.js';

const QUEUE = 'session-pack';
/** How often a running build looks whether somebody cancelled it. */
const LOOK_MS = 500;

interface Asked {
  meeting: string;
  version: number | null;
  profile: PackProfile;
  content: PackContent;
  at: string;
  state: PackState;
}

/** Builds packs outside the request: asked for in the ledger, made in a thread, kept only when whole (issue 5, item 2). */
@Injectable()
export class Packing implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly requests: RequestLog,
    private readonly jobs: Jobs,
    private readonly versions: FrozenVersions,
    private readonly sources: PackSources,
    private readonly press: PackPress,
    private readonly store: PackStore,
  ) {}

  onModuleInit(): void {
    this.jobs.register(QUEUE, (job) => this.build(job), { slow: true });
  }

  /** Asks for a pack; where the same one is under way, gives that one. */
  ask(
    actor: Actor,
    wanted: { meeting: string; version: number | null; profile: string; content: string },
    requestId: string,
  ): Promise<string> {
    assertCan(actor, 'meeting.prepare');
    const profile = PACK_PROFILES.find((one) => one === wanted.profile);
    if (!profile) throw new DomainError('MALFORMED_INPUT', { field: 'profile' });
    const content = PACK_CONTENTS.find((one) => one === wanted.content);
    if (!content) throw new DomainError('MALFORMED_INPUT', { field: 'content' });
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'buildSessionPack', async () => {
        const meeting = await lockMeeting(tx, wanted.meeting);
        const versions = await this.versions.listOf(tx, meeting.id);
        if (wanted.version !== null && !versions.some(({ version }) => version === wanted.version))
          throw new DomainError('NOT_FOUND', { what: 'version' });
        const [running] = await tx.query<{ id: string }>(
          `select id from session_pack where meeting_id = $1 and version is not distinct from $2 and profile = $3
              and content = $4 and state in ('queued', 'building')`,
          [meeting.id, wanted.version, profile, content],
        );
        if (running) return running.id;
        await this.ledger.open(tx, false);
        const id = randomUUID();
        await tx.manager.insert(SessionPackRow, {
          id,
          meetingId: meeting.id,
          version: wanted.version,
          profile,
          content,
          state: PackState.queued,
          askedBy: actor.accountId,
          ...stampOf(tx),
        });
        await this.audit.record(tx, {
          action: 'meeting.pack',
          subject: `pack ${id}`,
          roundId: meeting.roundId,
          after: { meeting: meeting.id, version: wanted.version, profile, content },
        });
        await this.jobs.queue(tx, { queue: QUEUE, runKey: `${QUEUE}/${id}`, payload: { id } });
        return id;
      }),
    );
  }

  /** Ends a build that is waiting or running; a pack that is ready stays. */
  cancel(actor: Actor, id: string, requestId: string): Promise<boolean> {
    assertCan(actor, 'meeting.prepare');
    assertId(id);
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'cancelSessionPack', async () => {
        const [pack] = await tx.query<{ meeting: string; state: PackState }>(
          `select meeting_id as meeting, state from session_pack where id = $1 for update`,
          [id],
        );
        if (!pack) throw new DomainError('NOT_FOUND', { what: 'pack' });
        if (pack.state !== PackState.queued && pack.state !== PackState.building)
          throw new DomainError('MOVE_NOT_ALLOWED', { reason: 'packEnded' });
        await this.ledger.open(tx, false);
        await tx.query(`update session_pack set state = 'cancelled' where id = $1`, [id]);
        await this.audit.record(tx, { action: 'meeting.packCancelled', subject: `pack ${id}` });
        return true;
      }),
    );
  }

  /** May run again after a process died in the middle: then it begins anew and makes the same bytes. */
  private async build({ payload }: Job): Promise<void> {
    const id = String(payload['id']);
    const asked = await this.take(id);
    if (!asked) return;
    const cancelled = new AbortController();
    const look = setInterval(() => void this.stopIfCancelled(id, cancelled), LOOK_MS);
    try {
      const input = await this.sources.read({ ...asked, at: asked.version === null ? asked.at : null });
      const told = (done: number, of: number) => void this.note(id, done, of);
      const pack = composePack(input);
      const files =
        asked.content === 'papers'
          ? await this.press.print(pack, told, cancelled.signal)
          : await this.press.printExtracts(pack, agencyExtracts(input), told, cancelled.signal);
      // Since the last look: what is kept for a pack that nobody has would lie there for ever.
      await this.stopIfCancelled(id, cancelled);
      cancelled.signal.throwIfAborted();
      const kept = await this.store.keepAll(id, files);
      await this.finish(id, kept);
    } catch (error) {
      log.warn({ err: error, pack: id }, 'pack not made');
      await this.change(id, `state = 'failed', failure = $2`, [failureOf(error)]);
    } finally {
      clearInterval(look);
    }
  }

  private take(id: string): Promise<Asked | undefined> {
    return this.transactions.write(SYSTEM, async (tx) => {
      const [asked] = await tx.query<Asked>(
        `update session_pack set state = 'building', done = 0 where id = $1 and state in ('queued', 'building')
          returning meeting_id as meeting, version, profile, content, state, ${MICRO_INSTANT_SQL('recorded_at')} as at`,
        [id],
      );
      return asked;
    });
  }

  /** The hashes enter the audit chain with the files: a row changed by hand is found out. What was cancelled stays so. */
  private finish(id: string, files: readonly PackFileFace[]): Promise<void> {
    return this.transactions.write(SYSTEM, async (tx) => {
      const [pack] = await tx.query<{ round: string }>(
        `select m.round_id as round from session_pack p join meeting m on m.id = p.meeting_id
          where p.id = $1 and p.state = 'building' for update of p`,
        [id],
      );
      if (!pack) return;
      await this.ledger.open(tx, false);
      await tx.query(`update session_pack set state = 'done', done = of, files = $2 where id = $1`, [
        id,
        JSON.stringify(files),
      ]);
      await this.audit.record(tx, {
        action: 'meeting.packMade',
        subject: `pack ${id}`,
        roundId: pack.round,
        after: { files },
      });
    });
  }

  private async note(id: string, done: number, of: number): Promise<void> {
    await this.change(id, 'done = $2, of = $3', [done, of]).catch(() => undefined);
  }

  /** What was cancelled meanwhile stays cancelled. */
  private change(id: string, what: string, values: readonly unknown[]): Promise<unknown[]> {
    return this.transactions.write(SYSTEM, (tx: Tx) =>
      tx.query(`update session_pack set ${what} where id = $1 and state = 'building'`, [id, ...values]),
    );
  }

  private async stopIfCancelled(id: string, cancelled: AbortController): Promise<void> {
    const [row] = await this.transactions
      .read(SYSTEM, (tx) =>
        tx.query<{ state: PackState }>('select state from session_pack where id = $1', [id]),
      )
      .catch(() => []);
    if (row?.state === PackState.cancelled) cancelled.abort();
  }
}

/** Full, over a quota or a limit of the process, not writable. */
const STORAGE = ['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS', 'EACCES'];

/** Told on the screen in words, with what to do next. */
function failureOf(error: unknown): 'storage' | 'slow' | 'memory' | 'other' {
  const { code, details } = error as { code?: string; details?: { reason?: string } };
  if (STORAGE.includes(code ?? '')) return 'storage';
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return 'memory';
  return details?.reason === 'slow' ? 'slow' : 'other';
}
