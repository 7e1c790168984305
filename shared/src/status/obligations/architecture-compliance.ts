import { type AgencyQuestion, ground, notEnough, reading, type Verdict, verdict } from './verdict.js';

/**
 * O4 and O5: projects that handle administrative procedures, approved on or after the day of the architecture's
 * decision, follow that architecture (công văn 1655; R19). An agency without such a project is not counted.
 */
export function architectureCompliance({ summary }: AgencyQuestion): Verdict {
  if (summary.hasProjects === false)
    return verdict('notApplicable', [ground('noProjects')], {
      counted: false,
      reading: reading('noProjects'),
    });
  const { projects } = summary;
  if (summary.hasProjects === null || projects.length === 0) return notEnough({ counted: false });
  const handling = projects.filter(
    (project) => project.handlesProcedures !== false && project.o45 !== 'notApplicable',
  );
  if (handling.length === 0)
    return verdict('notApplicable', [ground('noProcedureProjects')], { counted: false });
  const bound = handling.filter((project) => project.o45 !== null && project.o45 !== 'noBasis');
  const total = bound.length;
  if (total === 0) {
    const known = handling.some((project) => project.o45 === 'noBasis');
    return known
      ? verdict('noBasis', [ground('beforeArchitecture')], { counted: false })
      : notEnough({ counted: false });
  }
  const count = (o45: string) => bound.filter((project) => project.o45 === o45).length;
  const [met, notMet, unknown] = [count('met'), count('notMet'), count('notEnough')];
  const more = {
    reading: reading('part', { part: met, total }),
    inputs: [
      { name: 'boundProjects', value: total },
      { name: 'projectsMet', value: met },
      { name: 'projectsNotMet', value: notMet },
      { name: 'projectsNotEnough', value: unknown },
    ],
  };
  if (notMet > 0) return verdict('notMet', [ground('complianceNotMet', { notMet, total })], more);
  if (unknown > 0) return verdict('noBasis', [ground('complianceNotEnough', { unknown, total })], more);
  return verdict('met', [ground('complianceMet', { total })], more);
}
