import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Summary } from '@ega/shared/reports/summary';

/** The figures of one content under one version of the summary rules; the board reads these, never contents. */
@Entity('report_summary')
export class ReportSummary {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  basis: 'reported' | 'verified';

  @Column({ name: 'rules_version', type: 'integer' })
  rulesVersion: number;

  @Column({ name: 'report_id', type: 'uuid' })
  reportId: string;

  @Column({ name: 'revision_id', type: 'uuid' })
  revisionId: string;

  @Column({ name: 'decision_id', type: 'uuid', nullable: true })
  decisionId: string | null;

  @Column({ name: 'round_id', type: 'text' })
  roundId: string;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  @Column({ type: 'jsonb' })
  summary: Summary;

  @Column({ type: 'bigint' })
  position: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;

  @Column({ name: 'dropped_position', type: 'bigint', nullable: true })
  droppedPosition: string | null;
}
