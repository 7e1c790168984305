import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { DomainError } from '@ega/shared/errors';
import type { FrozenContent } from '@ega/shared/meetings/frozen-content';
import { MICRO_INSTANT_SQL } from '../platform/settled-moment.js';
import { type Acting, Transactions, type Tx } from '../platform/transaction.js';

/** Nobody: row security leaves the versions with a release that stands. */
export const EVERYBODY: Acting = { accountId: null, reach: 'own', agencyNumbers: [] };

/** A frozen version whose release stands. */
export interface ReleasedVersion {
  meeting: string;
  version: number;
  roundId: string;
  /** The instant of its figures. */
  instant: string;
  releasedAt: string;
  content: FrozenContent;
}

/** The latest row stands; without one the page is on. */
export async function isPublicPageOn(tx: Tx): Promise<boolean> {
  const [row] = await tx.query<{ isOn: boolean }>(
    `select is_on as "isOn" from public_switch order by position desc limit 1`,
  );
  return row?.isOn ?? true;
}

/** Versions kept in memory; only the newest is ever asked for. */
const MOST_KEPT = 3;

/** What was let out, and whether the public page is on (issue 4, item 12). */
@Injectable()
export class ReleasedQueries {
  /** Frozen contents never change, so those that were read are kept; whether they may be shown is asked each time. */
  private readonly contents = new Map<string, FrozenContent>();

  constructor(private readonly transactions: Transactions) {}

  /** The newest released version of the newest session that has one. */
  newest(): Promise<ReleasedVersion | null> {
    return this.transactions.read(EVERYBODY, async (tx) => {
      const [row] = await tx.query<Omit<ReleasedVersion, 'content'>>(
        `select f.meeting_id as meeting, f.version, f.round_id as "roundId",
                ${MICRO_INSTANT_SQL('f.recorded_at')} as instant, ${MICRO_INSTANT_SQL('r.recorded_at')} as "releasedAt"
           from release r join frozen_board f on f.meeting_id = r.meeting_id and f.version = r.version
          where r.revoked_position is null
          order by f.meeting_id desc, f.version desc limit 1`,
      );
      return row ? { ...row, content: await this.content(tx, row.meeting, row.version) } : null;
    });
  }

  publicPageIsOn(): Promise<boolean> {
    return this.transactions.read(EVERYBODY, isPublicPageOn);
  }

  /** While the page is off it is there for people of the system only; it looks like a page that does not exist. */
  async assertPublic(actor: Actor | null): Promise<void> {
    if (!actor && !(await this.publicPageIsOn())) throw new DomainError('NOT_FOUND', { what: 'publicPage' });
  }

  private async content(tx: Tx, meeting: string, version: number): Promise<FrozenContent> {
    const key = `${meeting}.${version}`;
    const known = this.contents.get(key);
    if (known) return known;
    const [row] = await tx.query<{ content: FrozenContent }>(
      `select content from frozen_board where meeting_id = $1 and version = $2`,
      [meeting, version],
    );
    this.contents.set(key, row!.content);
    if (this.contents.size > MOST_KEPT) this.contents.delete(this.contents.keys().next().value as string);
    return row!.content;
  }
}
