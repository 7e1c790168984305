import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DelegablePower } from '@ega/shared/access/delegation';

/** Powers that the Authority's leader gave to one person, from which day to which, by which document (practice.md 22). */
@Entity('delegation')
export class Delegation {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'leader_id', type: 'uuid' })
  leaderId: string;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId: string;

  @Column({ type: 'text', array: true })
  powers: DelegablePower[];

  @Column({ name: 'from_day', type: 'date' })
  fromDay: string;

  /** Inclusive. */
  @Column({ name: 'to_day', type: 'date' })
  toDay: string;

  /** Number, symbol and day of the authorising document, as written on it. */
  @Column({ type: 'text' })
  document: string;

  @Column({ type: 'bigint' })
  position: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;

  /** Ended before its last day. */
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: string | null;
}
