import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PackContent } from '../exports/pack/pack-files.js';
import type { PackFileFace, PackState } from './session-pack.types.js';

/** One pack that somebody asked for: of a frozen version, or, without a version, of the figures of that moment. */
@Entity('session_pack')
export class SessionPackRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'meeting_id', type: 'text' })
  meetingId: string;

  @Column({ type: 'integer', nullable: true })
  version: number | null;

  @Column({ type: 'text' })
  profile: string;

  @Column({ type: 'text', default: 'papers' })
  content: PackContent;

  @Column({ type: 'text' })
  state: PackState;

  /** Files made so far, of all. */
  @Column({ type: 'integer', default: 0 })
  done: number;

  @Column({ type: 'integer', default: 1 })
  of: number;

  @Column({ type: 'text', nullable: true })
  failure: string | null;

  /** Written once, when all of them lie safely on the disk. */
  @Column({ type: 'jsonb', default: [] })
  files: PackFileFace[];

  @Column({ name: 'asked_by', type: 'uuid' })
  askedBy: string;

  @Column({ type: 'bigint' })
  position: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;
}
