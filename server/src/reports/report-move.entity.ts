import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReportState } from '@ega/shared/reports/workflow';

/** One move of one report on the table of moves: who, when, why. */
@Entity('report_move')
export class ReportMove {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'report_id', type: 'uuid' })
  reportId: string;

  @Column({ name: 'round_id', type: 'text' })
  roundId: string;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  @Column({ type: 'text' })
  action: string;

  @Column({ name: 'from_state', type: 'text' })
  fromState: ReportState;

  @Column({ name: 'to_state', type: 'text' })
  toState: ReportState;

  @Column({ name: 'revision_id', type: 'uuid', nullable: true })
  revisionId: string | null;

  @Column({ name: 'actor_id', type: 'uuid' })
  actorId: string;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  /** Exclusive. */
  @Column({ name: 'returned_until', type: 'timestamptz', nullable: true })
  returnedUntil: string | null;

  @Column({ type: 'bigint' })
  position: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;
}
