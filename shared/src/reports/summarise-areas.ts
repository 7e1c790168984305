import { countOrNone, packagesInUse, proceduresByLevel } from '../areas/one-stop/counting.js';
import { leastSharing } from '../areas/one-stop/level-pairs.js';
import type { Standard } from '../areas/one-stop/standards.js';
import type { AnswerOf, Answers } from './answer-schemas.js';
import type { AreaSummary } from './area-summary.js';
import { conclusionFact } from './summarise-conclusions.js';
import { summariseJoining } from './summarise-joining.js';

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
  conclusions: [],
};

/** The facts of the areas beside the architecture itself; what was not answered is null. `asked`: the documents of C6 (L6). */
export function summariseAreas(answers: Answers, asked: readonly Standard[]): AreaSummary {
  const { C1, C8, C9, C10, E2, E3 } = answers;
  return {
    plans: plans(answers.A8),
    programmeTasks: (answers.A9?.tasks ?? []).flatMap(({ task, state }) => (state ? [{ task, state }] : [])),
    workshops: workshops(answers.A10),
    ...summariseJoining(answers),
    packages: packagesInUse(C1),
    chosenPackage: chosenPackage(answers.C3),
    focalAssigned: focalAssigned(answers.C5),
    standards: standards(answers.C6, asked),
    proceduresWithFiles: C8 ? { level3: countOrNone(C8.level3), level4: countOrNone(C8.level4) } : null,
    files: C9
      ? { total: countOrNone(C9.total), level3: countOrNone(C9.level3), level4: countOrNone(C9.level4) }
      : null,
    sharing: leastSharing((C10?.levels ?? []).map((line) => line.state)),
    portal: portal(answers),
    proposals: E2?.proposals?.length ?? 0,
    conclusions: (E3?.conclusions ?? []).flatMap(conclusionFact),
  };
}

function plans(answer: AnswerOf['A8'] | undefined): AreaSummary['plans'] {
  if (!answer) return null;
  const period = answer.plans?.find((line) => line.plan === 'period');
  const year = answer.plans?.find((line) => line.plan === 'year');
  const said = (value: 'yes' | 'no' | null | undefined) =>
    value && year?.state === 'issued' ? value === 'yes' : null;
  return {
    period: period?.state ?? null,
    year: year?.state ?? null,
    yearHasRoadmap: said(year?.roadmap),
    yearHasDuties: said(year?.duties),
  };
}

function workshops(answer: AnswerOf['A10'] | undefined): AreaSummary['workshops'] {
  const events = answer?.events ?? [];
  if (events.length === 0) return answer?.none ? { count: 0, participants: 0 } : null;
  const participants = events.map((line) => countOrNone(line.participants));
  const known = participants.every((value) => value !== null);
  return {
    count: events.length,
    participants: known ? participants.reduce((sum: number, value) => sum + (value ?? 0), 0) : null,
  };
}

function chosenPackage(answer: AnswerOf['C3'] | undefined): AreaSummary['chosenPackage'] {
  if (!answer?.state) return null;
  const chosen = answer.state === 'chosen';
  return {
    chosen,
    packageId: chosen ? (answer.package ?? null) : null,
    formedBy: chosen ? (answer.formedBy ?? null) : null,
    newBuildExplained: chosen && answer.formedBy === 'newBuild' && Boolean(answer.explanation),
    unifiedBy: chosen ? (answer.unifiedBy ?? null) : null,
  };
}

/** One unit, by a document with its day: the day stays where secrecy closes the number (T3). */
function focalAssigned(answer: AnswerOf['C5'] | undefined): boolean | null {
  if (!answer?.state) return null;
  return answer.state === 'assigned' && Boolean(answer.document?.issuedOn);
}

/** Rows of the documents asked about; a row left over from one no longer in force, and one that the agency added, says nothing. */
function standards(answer: AnswerOf['C6'] | undefined, asked: readonly Standard[]): AreaSummary['standards'] {
  if (!answer) return null;
  const given = (answer.items ?? []).filter((line) => asked.some((row) => row.code === line.item));
  const count = (code: string) => given.filter((line) => line.answer === code).length;
  const [met, partial, notMet] = [count('met'), count('partial'), count('notMet')];
  return { met, partial, notMet, applicable: met + partial + notMet };
}

function portal({ C1, C7, C11 }: Answers): AreaSummary['portal'] {
  if (!C11) return null;
  const levels = proceduresByLevel(C7);
  return {
    count: packagesInUse(C1)?.online ?? C11.count ?? null,
    online: countOrNone(C11.online),
    of: levels ? levels[2] + levels[3] : null,
  };
}
