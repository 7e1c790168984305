import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SESSION_IDLE_MINUTES } from '../platform/session-statement.js';
import { log } from '../platform/log.js';

/** Somebody who wants to know where the board stands, for as long as the session lives unchanged. */
export interface Listener {
  sessionId: string;
  /** The board position, and nothing else: what moved is asked for with the rights of the one who asks. */
  tell: (boardPosition: string) => void;
  /** The session has ended, or its rights are no longer those it was opened with. */
  end: () => void;
}

/** Twice within the two seconds in which every open screen is to know (issue 4, item 14). */
const EVERY_MS = 800;

interface LiveSession {
  id: string;
  rights: string;
}

// As in the statement that opens a request; listening does not keep a session awake.
const SESSIONS = `select s.id::text, concat_ws('|', s.role, s.reach, s.grants::text, s.agency_numbers::text, s.unit) as rights
    from session s
   where s.id = any ($1::uuid[]) and s.stage = 'full' and s.ended_at is null and s.expires_at > clock_timestamp()
     and s.last_seen_at > clock_timestamp() - interval '${SESSION_IDLE_MINUTES} minutes'`;

/**
 * One look at the ledger row for all listeners of this process, only while there are any; so it works over any number of
 * processes, whoever of them wrote.
 */
@Injectable()
export class BoardWatch implements OnModuleDestroy {
  private readonly listeners = new Map<Listener, string | null>();
  private timer: NodeJS.Timeout | null = null;
  private looking = false;
  private position: string | null = null;

  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  get size(): number {
    return this.listeners.size;
  }

  /** Begins to tell; the position of now comes with the next look. Returns how to stop. */
  listen(listener: Listener): () => void {
    this.listeners.set(listener, null);
    if (this.position !== null) listener.tell(this.position);
    this.timer ??= setInterval(() => void this.look(), EVERY_MS);
    void this.look();
    return () => this.leave(listener);
  }

  onModuleDestroy(): void {
    for (const listener of [...this.listeners.keys()]) {
      this.leave(listener);
      listener.end();
    }
  }

  private leave(listener: Listener): void {
    this.listeners.delete(listener);
    if (this.listeners.size > 0 || !this.timer) return;
    clearInterval(this.timer);
    this.timer = null;
    // Nobody looked meanwhile: the next listener is not told something old.
    this.position = null;
  }

  private async look(): Promise<void> {
    if (this.looking) return;
    this.looking = true;
    try {
      const asked = [...this.listeners.keys()];
      const [ledger] = await this.dataSource.query<{ position: string }[]>(
        `select board_position::text as position from ledger`,
      );
      const ids = [...new Set(asked.map(({ sessionId }) => sessionId))];
      const live = await this.dataSource.query<LiveSession[]>(SESSIONS, [ids]);
      this.endOthers(asked, new Map(live.map(({ id, rights }) => [id, rights])));
      this.tellAll(ledger!.position);
    } catch (error) {
      // A database that is away for a moment ends no stream; the next look tells.
      log.warn({ err: error }, 'board watch: no answer');
    } finally {
      this.looking = false;
    }
  }

  private endOthers(asked: readonly Listener[], live: ReadonlyMap<string, string>): void {
    for (const listener of asked) {
      const rights = live.get(listener.sessionId);
      const before = this.listeners.get(listener);
      // Whoever has left meanwhile is no longer listed.
      if (before === undefined) continue;
      if (rights === undefined || (before !== null && before !== rights)) {
        this.leave(listener);
        listener.end();
      } else this.listeners.set(listener, rights);
    }
  }

  private tellAll(position: string): void {
    if (position === this.position) return;
    this.position = position;
    for (const listener of this.listeners.keys()) listener.tell(position);
  }
}
