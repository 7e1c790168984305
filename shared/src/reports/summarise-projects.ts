import { complianceVerdict, fileVerdict } from '../areas/projects/verdict.js';
import type { Answers } from './answer-schemas.js';
import type { ProjectSummary } from './area-summary.js';
import { architectureDecidedOn, complianceFacts } from './project-basis.js';

/** Every project of the register: what its file says (O3), how it stands to the architecture (O4, O5), what it costs. */
export function summariseProjects(answers: Answers): ProjectSummary[] {
  const architectureOn = architectureDecidedOn(answers);
  return (answers.D2?.projects ?? []).map((project) => {
    const inFile = answers.D3?.projects?.find((row) => row.project === project.id);
    const complies = answers.D5?.projects?.find((row) => row.project === project.id);
    const amounts = answers.D4?.projects?.find((row) => row.project === project.id);
    const facts = complianceFacts(project, architectureOn);
    return {
      id: project.id,
      name: project.name ?? '',
      o3: fileVerdict([inFile?.required?.answer, inFile?.specified?.answer]),
      o45: complianceVerdict(facts, [complies?.cited?.answer, complies?.component?.answer]),
      handlesProcedures: facts.handlesProcedures,
      approvedOn: facts.approvedOn,
      state: project.state ?? null,
      form: project.form ?? null,
      money: amounts
        ? {
            total: amounts.total ?? null,
            year: amounts.year ?? null,
            integration: amounts.integration ?? null,
          }
        : null,
    };
  });
}
