import { describe, expect, it } from '@jest/globals';
import type { ProjectSummary } from '../../reports/area-summary.js';
import { architectureCompliance } from './architecture-compliance.js';
import { buildQuestion } from './build-question.js';
import { projectRequirements } from './project-requirements.js';

const project = (
  o3: ProjectSummary['o3'],
  o45: ProjectSummary['o45'] = null,
  more: Partial<ProjectSummary> = {},
): ProjectSummary => ({
  id: `${o3}-${o45 ?? ''}`,
  name: 'Dự án',
  o3,
  o45,
  handlesProcedures: true,
  approvedOn: null,
  state: null,
  form: null,
  money: null,
  ...more,
});

describe('O3: projects ask for connection and sharing', () => {
  it.each<[string, boolean | null, ProjectSummary[], string, boolean]>([
    ['an agency whose projects all do meets it', true, [project('met'), project('met')], 'met', true],
    ['one project that does not makes it not met', true, [project('met'), project('notMet')], 'notMet', true],
    [
      'one that tells too little leaves it open',
      true,
      [project('met'), project('notEnough')],
      'noBasis',
      true,
    ],
    ['an agency without projects is not counted', false, [], 'notApplicable', false],
    ['an agency that did not answer is not counted', null, [], 'noBasis', false],
  ])('%s', (_, hasProjects, projects, status, counted) => {
    const result = projectRequirements(buildQuestion('projectRequirements', { hasProjects, projects }));
    expect([result.status, result.counted]).toEqual([status, counted]);
  });
});

describe('O4 and O5: projects follow the approved architecture', () => {
  it.each<[string, ProjectSummary[], string, boolean]>([
    ['all projects approved since then do', [project('met', 'met'), project('notMet', 'met')], 'met', true],
    ['one that does not makes it not met', [project('met', 'met'), project('met', 'notMet')], 'notMet', true],
    ['one that tells too little leaves it open', [project('met', 'notEnough')], 'noBasis', true],
    [
      'a project approved before the architecture gives no basis',
      [project('met', 'noBasis')],
      'noBasis',
      false,
    ],
    [
      'a project that handles no procedures is not bound',
      [project('met', null, { handlesProcedures: false })],
      'notApplicable',
      false,
    ],
  ])('%s', (_, projects, status, counted) => {
    const result = architectureCompliance(
      buildQuestion('architectureCompliance', { hasProjects: true, projects }),
    );
    expect([result.status, result.counted]).toEqual([status, counted]);
  });
});
