import type { Participant } from '@ega/shared/meetings/meeting';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One quarterly session of the steering board, as the secretariat prepares it; every change is audited. */
@Entity('meeting')
export class MeetingRow {
  /** 2018-Q1: year and quarter are its name. */
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ name: 'round_id', type: 'text' })
  roundId: string;

  @Column({ name: 'held_at', type: 'timestamptz' })
  heldAt: string;

  @Column({ type: 'text' })
  place: string;

  @Column({ type: 'jsonb' })
  agenda: string[];

  @Column({ type: 'jsonb' })
  participants: Participant[];

  /** Counts the changes, so that two people do not overwrite each other. */
  @Column({ type: 'integer' })
  revision: number;

  @Column({ name: 'changed_by', type: 'uuid', nullable: true })
  changedBy: string | null;

  @Column({ type: 'bigint' })
  position: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;
}
