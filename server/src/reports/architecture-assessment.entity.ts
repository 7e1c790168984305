import { Column, Entity } from 'typeorm';
import type { ContentConclusion, ContentFinding } from '@ega/shared/reports/architecture-assessment';
import { AssessmentRow } from './assessment.entity.js';

/** What the Authority found of an issued architecture, content by content. */
@Entity('architecture_assessment')
export class ArchitectureAssessmentRow extends AssessmentRow {
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
}
