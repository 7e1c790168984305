import { type AgencyQuestion, ground, notEnough, reading, type Verdict, verdict } from './verdict.js';

/**
 * O3: a project asks for connection and sharing, and says concretely which; an agency meets it when all its projects do
 * (công văn 1655; catalogue 4). Only agencies with projects are counted.
 */
export function projectRequirements({ summary }: AgencyQuestion): Verdict {
  if (summary.hasProjects === false)
    return verdict('notApplicable', [ground('noProjects')], {
      counted: false,
      reading: reading('noProjects'),
    });
  if (summary.hasProjects === null || summary.projects.length === 0)
    return notEnough({ counted: summary.hasProjects === true });
  const projects = summary.projects.filter((project) => project.o3 !== 'notApplicable');
  const total = projects.length;
  if (total === 0) return verdict('notApplicable', [ground('projectsOutside')], { counted: false });
  const count = (o3: string) => projects.filter((project) => project.o3 === o3).length;
  const [met, notMet, unknown] = [count('met'), count('notMet'), count('notEnough')];
  const more = {
    reading: reading('part', { part: met, total }),
    inputs: [
      { name: 'projects', value: total },
      { name: 'projectsMet', value: met },
      { name: 'projectsNotMet', value: notMet },
      { name: 'projectsNotEnough', value: unknown },
    ],
  };
  if (notMet > 0) return verdict('notMet', [ground('projectsNotMet', { notMet, total })], more);
  if (unknown > 0) return verdict('noBasis', [ground('projectsNotEnough', { unknown, total })], more);
  return verdict('met', [ground('projectsMet', { total })], more);
}
