import { isIssued, ISSUED_STEP } from '../areas/architecture/steps.js';
import type { Project } from '../areas/projects/content.js';
import { complianceBasis, type ComplianceFacts } from '../areas/projects/verdict.js';
import type { CivilDate } from '../text/civil-date.js';
import type { Answers } from './answer-schemas.js';

const APPROVED: readonly unknown[] = ['approved', 'running', 'done'];

/** Projects that have been approved, whatever became of them since. */
export function approvedProjects(answers: Answers): Project[] {
  return (answers.D2?.projects ?? []).filter((project) => APPROVED.includes(project.state));
}

/** The day of the decision that issued the architecture, as A3 tells it; null while A1 does not say issued. */
export function architectureDecidedOn(answers: Answers): CivilDate | null {
  if (!isIssued(answers.A1?.step)) return null;
  return answers.A3?.steps?.find((row) => row.step === ISSUED_STEP)?.document?.issuedOn ?? null;
}

/** What D5 depends on for a project of the register. */
export function complianceFacts(project: Project, architectureOn: CivilDate | null): ComplianceFacts {
  return {
    handlesProcedures: project.handlesProcedures ? project.handlesProcedures === 'yes' : null,
    approvedOn: project.decision?.issuedOn ?? null,
    architectureOn,
  };
}

/** Projects of which D5 must say how they comply: approved on or after the day of the architecture (R19). */
export function boundProjects(answers: Answers): Project[] {
  const architectureOn = architectureDecidedOn(answers);
  return (answers.D2?.projects ?? []).filter(
    (project) => complianceBasis(complianceFacts(project, architectureOn)) === 'bound',
  );
}
