import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * The board as a session of the steering board froze it: a named instant of the ledger with its figures and their hash.
 * Written by meetings, read here as an as-of. A version is never changed and never taken back (practice.md 23).
 */
@Entity('frozen_board')
export class FrozenBoardRow {
  @PrimaryColumn({ name: 'meeting_id', type: 'text' })
  meetingId: string;

  @PrimaryColumn({ type: 'integer' })
  version: number;

  @Column({ name: 'round_id', type: 'text' })
  roundId: string;

  /** Head of the audit chain before the freeze itself was recorded. */
  @Column({ name: 'chain_head', type: 'bytea' })
  chainHead: Buffer;

  /** Figures, lists, rubric and registry: `FrozenContent` of shared/meetings. */
  @Column({ type: 'jsonb' })
  content: object;

  /** SHA-256 over the canonical JSON (RFC 8785) of content. */
  @Column({ name: 'content_hash', type: 'bytea' })
  contentHash: Buffer;

  /** Why there is a further version; null for the first. */
  @Column({ type: 'text', nullable: true })
  reason: string | null;

  /** What differs from the version before; null for the first. */
  @Column({ type: 'jsonb', nullable: true })
  changes: object | null;

  @Column({ name: 'frozen_by', type: 'uuid' })
  frozenBy: string;

  @Column({ type: 'bigint' })
  position: string;

  /** The instant the figures are as of. */
  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;
}
