import type { Answers } from '@ega/shared/reports/answer-schemas';
import { approvedProjects, boundProjects } from '@ega/shared/reports/project-basis';
import { between, happens, oneOf } from '../random.js';
import type { AnswerContext } from './context.js';

const MILLION = 1_000_000;

/** D4 and D5 for the projects of D2; D5 only of those that the architecture binds. */
export function complianceAnswers({ agency }: AnswerContext, answers: Answers): Answers {
  const approved = approvedProjects(answers);
  const bound = boundProjects(answers);
  return {
    ...(approved.length > 0
      ? { D4: { projects: approved.map(({ id }) => amounts(agency.number, id)) } }
      : {}),
    ...(bound.length > 0 ? { D5: { projects: bound.map(({ id }) => complies(agency.number, id)) } } : {}),
  };
}

function amounts(agency: number, project: string) {
  const total = between(8, 480, agency, project, 'total') * 100;
  const year = Math.floor((total * between(20, 70, agency, project, 'year')) / 100);
  return {
    project,
    total: String(total * MILLION),
    year: String(year * MILLION),
    ...(happens(40, agency, project, 'integration')
      ? { integration: String(Math.floor(total / 10) * MILLION) }
      : {}),
  };
}

function complies(agency: number, project: string) {
  const check = (item: string, percent: number) =>
    happens(percent, agency, project, item)
      ? { answer: 'yes' as const, where: 'Mục 2, Thuyết minh' }
      : { answer: oneOf(['no', 'notEnough'] as const, agency, project, item, 'less') };
  return {
    project,
    cited: check('cited', 75),
    component: check('component', 65),
    opinion: check('opinion', 80),
  };
}
