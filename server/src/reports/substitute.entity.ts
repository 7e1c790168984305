import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One absence of an approver: who sends in his place, from which day to which, by which document (practice.md 18). */
@Entity('substitute')
export class Substitute {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  @Column({ name: 'approver_id', type: 'uuid' })
  approverId: string;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId: string;

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
