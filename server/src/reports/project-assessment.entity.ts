import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AssessedRule, Assessment } from '@ega/shared/reports/project-assessment';

/** What the Authority found of one project by one rule; the latest row counts from its round on. */
@Entity('project_assessment')
export class ProjectAssessmentRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** The sending that was assessed. */
  @Column({ name: 'revision_id', type: 'uuid' })
  revisionId: string;

  @Column({ name: 'round_id', type: 'text' })
  roundId: string;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  /** Id of the line of D2. */
  @Column({ type: 'text' })
  project: string;

  @Column({ type: 'text' })
  rule: AssessedRule;

  @Column({ type: 'text' })
  verdict: Assessment;

  @Column({ type: 'text' })
  reason: string;

  @Column({ name: 'assessed_by', type: 'uuid' })
  assessedBy: string;

  @Column({ type: 'bigint' })
  position: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;
}
