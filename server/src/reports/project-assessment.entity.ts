import { Column, Entity } from 'typeorm';
import type { AssessedRule, Assessment } from '@ega/shared/reports/project-assessment';
import { AssessmentRow } from './assessment.entity.js';

/** What the Authority found of one project by one rule. */
@Entity('project_assessment')
export class ProjectAssessmentRow extends AssessmentRow {
  /** Id of the line of D2. */
  @Column({ type: 'text' })
  project: string;

  @Column({ type: 'text' })
  rule: AssessedRule;

  @Column({ type: 'text' })
  verdict: Assessment;

  @Column({ type: 'text' })
  reason: string;
}
