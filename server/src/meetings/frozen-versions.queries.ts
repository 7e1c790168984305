import { Injectable } from '@nestjs/common';
import type { FrozenContent } from '@ega/shared/meetings/frozen-content';
import type { VersionChange } from '@ega/shared/meetings/version-changes';
import { parseMeetingVersion } from '@ega/shared/meetings/meeting';
import { MICRO_INSTANT_SQL } from '../platform/settled-moment.js';
import type { Tx } from '../platform/transaction.js';

/** A frozen version without its content. */
export interface FrozenVersion {
  meeting: string;
  version: number;
  roundId: string;
  position: string;
  /** Microseconds kept: as-of of this version. */
  instant: string;
  chainHead: string;
  contentHash: string;
  reason: string | null;
  changes: VersionChange[] | null;
  frozenBy: string;
  frozenByName: string;
  releaseId: string | null;
  packId: string | null;
  issued: number;
  submitted: number;
  denominator: number;
}

const FACES = `f.meeting_id as meeting, f.version, f.round_id as "roundId", f.position::text,
  ${MICRO_INSTANT_SQL('f.recorded_at')} as instant, encode(f.chain_head, 'hex') as "chainHead",
  encode(f.content_hash, 'hex') as "contentHash", f.reason, f.changes, f.frozen_by as "frozenBy",
  a.display_name as "frozenByName",
  (select r.id from release r where r.meeting_id = f.meeting_id and r.version = f.version and r.revoked_position is null)
    as "releaseId",
  (select p.id from session_pack p where p.meeting_id = f.meeting_id and p.version = f.version and p.content = 'papers'
      and p.state = 'done' order by p.position desc limit 1) as "packId",
  (f.content #>> '{figures,reported,overview,groups,all,issued,value}')::integer as issued,
  (f.content #>> '{figures,reported,overview,reporting,all,submitted,value}')::integer as submitted,
  (f.content #>> '{figures,reported,overview,groups,all,issued,denominator}')::integer as denominator`;

@Injectable()
export class FrozenVersions {
  /** Every version, newest session first, and of each session the latest version first. */
  list(tx: Tx): Promise<FrozenVersion[]> {
    return tx.query<FrozenVersion>(
      `select ${FACES} from frozen_board f join account a on a.id = f.frozen_by
        order by f.meeting_id desc, f.version desc`,
    );
  }

  listOf(tx: Tx, meeting: string): Promise<FrozenVersion[]> {
    return tx.query<FrozenVersion>(
      `select ${FACES} from frozen_board f join account a on a.id = f.frozen_by
        where f.meeting_id = $1 order by f.version desc`,
      [meeting],
    );
  }

  /** '2018-Q1' means the latest version, '2018-Q1.2' that one; undefined where there is none. */
  async find(tx: Tx, name: string): Promise<(FrozenVersion & { content: FrozenContent }) | undefined> {
    const asked = parseMeetingVersion(name);
    if (!asked) return undefined;
    const [row] = await tx.query<FrozenVersion & { content: FrozenContent }>(
      `select ${FACES}, f.content from frozen_board f join account a on a.id = f.frozen_by
        where f.meeting_id = $1 and ($2::integer is null or f.version = $2) order by f.version desc limit 1`,
      [asked.meeting, asked.version],
    );
    return row;
  }

  /** The latest version, as known at a position, of the session before this one: comparisons use it and say so (practice.md 23). */
  async findBefore(
    tx: Tx,
    meeting: string,
    position: string,
  ): Promise<(FrozenVersion & { content: FrozenContent }) | undefined> {
    const [row] = await tx.query<FrozenVersion & { content: FrozenContent }>(
      `select ${FACES}, f.content from frozen_board f join account a on a.id = f.frozen_by
        where f.meeting_id < $1 and f.position <= $2 order by f.meeting_id desc, f.version desc limit 1`,
      [meeting, position],
    );
    return row;
  }
}
