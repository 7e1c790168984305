import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContentConclusion, ContentFinding } from '@ega/shared/reports/architecture-assessment';

/** What the Authority found of an issued architecture, content by content; the latest row counts from its round on. */
@Entity('architecture_assessment')
export class ArchitectureAssessmentRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** The sending that was assessed. */
  @Column({ name: 'revision_id', type: 'uuid' })
  revisionId: string;

  @Column({ name: 'round_id', type: 'text' })
  roundId: string;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  @Column({ type: 'jsonb' })
  contents: ContentFinding[];

  @Column({ type: 'text' })
  conclusion: ContentConclusion;

  /** Not written where A7 is a state secret. */
  @Column({ type: 'text', nullable: true })
  reason: string | null;

  /** Day of the decision whose architecture was read. */
  @Column({ name: 'decision_on', type: 'date', nullable: true })
  decisionOn: string | null;

  @Column({ name: 'assessed_by', type: 'uuid' })
  assessedBy: string;

  @Column({ type: 'bigint' })
  position: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;
}
