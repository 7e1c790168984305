import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SecondLookStep } from '@ega/shared/reports/second-look';

/** One step of the leader's look at the review of a sending; the latest stands until an answer is marked anew. */
@Entity('second_look')
export class SecondLookRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'revision_id', type: 'uuid' })
  revisionId: string;

  @Column({ name: 'round_id', type: 'text' })
  roundId: string;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  @Column({ type: 'text' })
  step: SecondLookStep;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId: string;

  @Column({ type: 'bigint' })
  position: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;
}
