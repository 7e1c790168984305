import { complianceBasis } from '../../areas/projects/verdict.js';
import type { Project } from '../../areas/projects/content.js';
import type { Answers } from '../answer-schemas.js';
import { architectureDecidedOn, complianceFacts } from '../project-basis.js';

/**
 * R19: projects approved before the day of the architecture's decision, or while there is none, have no basis to comply;
 * the form tells so by itself and asks nothing of them (catalogue 5, R19; "Tự tính", so it neither blocks nor warns).
 */
export function r19ApprovedBeforeArchitecture(answers: Answers): Project[] {
  const architectureOn = architectureDecidedOn(answers);
  return (answers.D2?.projects ?? []).filter(
    (project) => complianceBasis(complianceFacts(project, architectureOn)) === 'noBasis',
  );
}
