import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReportState } from '@ega/shared/reports/workflow';

/** One agency in one round: where its report stands. Facts of the working draft live here, never on the board. */
@Entity('report')
export class Report {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'round_id', type: 'text' })
  roundId: string;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  @Column({ type: 'text', default: 'draft' })
  state: ReportState;

  @Column({ type: 'integer', default: 1 })
  version: number;

  @Column({ name: 'revision_count', type: 'integer', default: 0 })
  revisionCount: number;

  @Column({ name: 'current_revision_id', type: 'uuid', nullable: true })
  currentRevisionId: string | null;

  /** Where a ready report came from and goes back to. */
  @Column({ name: 'ready_from', type: 'text', nullable: true })
  readyFrom: 'draft' | 'returned' | null;

  @Column({ name: 'ready_by', type: 'uuid', nullable: true })
  readyBy: string | null;

  @Column({ name: 'ready_at', type: 'timestamptz', nullable: true })
  readyAt: string | null;

  @Column({ name: 'sent_back_reason', type: 'text', nullable: true })
  sentBackReason: string | null;

  /** Exclusive. */
  @Column({ name: 'returned_until', type: 'timestamptz', nullable: true })
  returnedUntil: string | null;

  /** Questions that completion was asked for; null opens all. */
  @Column({ name: 'open_questions', type: 'text', array: true, nullable: true })
  openQuestions: string[] | null;

  @Column({ name: 'opened_by', type: 'uuid', nullable: true })
  openedBy: string | null;

  @Column({ name: 'opened_at', type: 'timestamptz', nullable: true })
  openedAt: string | null;

  @Column({ name: 'assignee_id', type: 'uuid', nullable: true })
  assigneeId: string | null;

  @Column({ name: 'second_pair_waived', type: 'boolean', default: false })
  secondPairWaived: boolean;

  @Column({ name: 'draft_started_at', type: 'timestamptz', nullable: true })
  draftStartedAt: string | null;

  /** One higher after each draft that was given up. */
  @Column({ name: 'draft_number', type: 'integer', default: 1 })
  draftNumber: number;
}
