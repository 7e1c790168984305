import { complianceVerdict, fileVerdict } from '../areas/projects/verdict.js';
import { packagesInUse } from '../areas/one-stop/counting.js';
import type { CivilDate } from '../text/civil-date.js';
import type { AnswerOf, Answers } from './answer-schemas.js';
import type { AreaSummary, ProjectSummary } from './area-summary.js';

/** What the areas say where nothing was answered, and what summaries of rules version 1 say of the new fields. */
export const NO_AREAS: AreaSummary = {
  plans: null,
  programmeTasks: [],
  workshops: null,
  technicalFocal: null,
  dataNetwork: null,
  connections: [],
  provided: [],
  transactions: [],
  ngspPlan: null,
  hasDataList: null,
  lgspMilestone: null,
  packages: null,
  chosenPackage: null,
  focalAssigned: null,
  standards: null,
  proceduresWithFiles: null,
  files: null,
  sharing: null,
  portal: null,
  proposals: 0,
};

/** The facts of the areas beside the architecture itself; what was not answered is null. */
export function summariseAreas(answers: Answers): AreaSummary {
  return {
    ...NO_AREAS,
    connections: connections(answers.B3),
    hasDataList: answers.B3 ? (answers.B3.connections ?? []).some((line) => Boolean(line.data)) : null,
    lgspMilestone: answers.B1?.state ? Boolean(answers.B1.plannedYear ?? answers.B1.operatingSince) : null,
    packages: packagesInUse(answers.C1),
    focalAssigned: focalAssigned(answers.C5),
  };
}

function connections(answer: AnswerOf['B3'] | undefined): AreaSummary['connections'] {
  return (answer?.connections ?? []).flatMap((line) =>
    line.need
      ? [
          {
            id: line.id,
            system: line.system && line.system !== 'other' ? line.system : `other:${line.id}`,
            need: line.need,
            step: line.need === 'needed' ? (line.step ?? null) : null,
            route: line.need === 'needed' ? (line.route ?? null) : null,
            since: line.need === 'needed' ? (line.steppedOn ?? null) : null,
          },
        ]
      : [],
  );
}

/** One unit, by a document with its day: the day stays where secrecy closes the number (T3). */
function focalAssigned(answer: AnswerOf['C5'] | undefined): boolean | null {
  if (!answer?.state) return null;
  return answer.state === 'assigned' && Boolean(answer.document?.issuedOn);
}

/** Every project of the register with what its file says (O3) and how it stands to the architecture (O4, O5). */
export function summariseProjects(answers: Answers, architectureOn: CivilDate | null): ProjectSummary[] {
  return (answers.D2?.projects ?? []).map((project) => {
    const checks = answers.D3?.projects?.find((row) => row.project === project.id);
    const handlesProcedures = project.handlesProcedures ? project.handlesProcedures === 'yes' : null;
    const approvedOn = project.decision?.issuedOn ?? null;
    return {
      id: project.id,
      name: project.name ?? '',
      o3: fileVerdict([checks?.required?.answer, checks?.specified?.answer]),
      o45: complianceVerdict({ handlesProcedures, approvedOn, architectureOn }, []),
      handlesProcedures,
      approvedOn,
      state: project.state ?? null,
      form: project.form ?? null,
      money: null,
    };
  });
}
