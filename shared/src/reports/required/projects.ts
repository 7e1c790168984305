import type { AnswerOf, Answers } from '../answer-schemas.js';
import { approvedProjects, boundProjects } from '../project-basis.js';
import type { Missing } from './part.js';

const APPROVED = ['approved', 'running', 'done'];
const CHECKED = ['required', 'specified', 'viaPlatforms', 'standards'] as const;

/** D2: at least one line; an approved project has its decision. */
export function requiredD2(answer: AnswerOf['D2'], missing: Missing): void {
  const projects = answer.projects ?? [];
  if (projects.length === 0) missing.need(null, 'projects.name', 'projects');
  for (const line of projects) {
    const row = { rowName: line.name ?? '' };
    const at = (name: string) => `projects.${line.id}.${name}`;
    missing.needText(line.name, 'projects.name', at('name'), row);
    missing.needText(line.owner, 'projects.owner', at('owner'), row);
    for (const name of ['form', 'fromYear', 'toYear', 'state', 'handlesProcedures'] as const) {
      missing.need(line[name], `projects.${name}`, at(name), row);
    }
    if (APPROVED.includes(line.state ?? '')) {
      missing.needDocument(line.decision, at('decision'), ['number', 'issuedOn'], row);
    }
  }
}

/** D3: four items for each project of D2; "Chưa đủ thông tin" is an answer. */
export function requiredD3(answer: AnswerOf['D3'], projects: Answers['D2'], missing: Missing): void {
  for (const project of projects?.projects ?? []) {
    const line = answer.projects?.find((given) => given.project === project.id);
    const row = { rowName: project.name ?? '' };
    for (const item of CHECKED) {
      const path = `projects.${project.id}.${item}.answer`;
      missing.need(line?.[item]?.answer, `projects.${item}.answer`, path, row);
    }
  }
}

/** D4: the total of every approved project. */
export function requiredD4(answer: AnswerOf['D4'], answers: Answers, missing: Missing): void {
  for (const project of approvedProjects(answers)) {
    const line = answer.projects?.find((given) => given.project === project.id);
    const row = { rowName: project.name ?? '' };
    missing.need(line?.total, 'projects.total', `projects.${project.id}.total`, row);
  }
}

/** D5: three items for each project that the architecture binds; the others have no basis yet (R19). */
export function requiredD5(answer: AnswerOf['D5'], answers: Answers, missing: Missing): void {
  for (const project of boundProjects(answers)) {
    const line = answer.projects?.find((given) => given.project === project.id);
    const row = { rowName: project.name ?? '' };
    for (const item of ['cited', 'component', 'opinion'] as const) {
      const path = `projects.${project.id}.${item}.answer`;
      missing.need(line?.[item]?.answer, `projects.${item}.answer`, path, row);
    }
  }
}
