import type { Project } from '../../areas/projects/content.js';
import { comparableNumber } from '../../documents/official-document.js';
import type { Issue } from '../issue.js';
import { warning, type Rule } from './rule.js';

/** Projects are asked about from this year on (O3). */
const FIRST_YEAR = 2018;

/** R18: one decision approves one project, and a project that ended before 2018 is not asked about (catalogue 5, R18). */
export const r18ProjectRegister: Rule = ({ answers }) => {
  const projects = answers.D2?.projects ?? [];
  return projects.flatMap((project, place) => [
    ...sameDecision(project, projects.slice(0, place)),
    ...(project.toYear != null && project.toYear < FIRST_YEAR ? [endedBefore(project)] : []),
  ]);
};

function sameDecision(project: Project, earlier: readonly Project[]): Issue[] {
  const number = comparableNumber(project.decision);
  const other = earlier.find(
    (line) =>
      comparableNumber(line.decision) === number && line.decision?.issuedOn === project.decision?.issuedOn,
  );
  if (!number || !other) return [];
  const path = `projects.${project.id}.decision`;
  return [warning({ rule: 'R18', question: 'D2', path }, 'rule.R18', { project: other.name ?? '' })];
}

function endedBefore(project: Project): Issue {
  const path = `projects.${project.id}.toYear`;
  return warning({ rule: 'R18', question: 'D2', path }, 'rule.R18.ended', { year: project.toYear ?? 0 });
}
