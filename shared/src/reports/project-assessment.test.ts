import { describe, expect, it } from '@jest/globals';
import type { ProjectSummary } from './area-summary.js';
import { agencyView, withAssessments } from './project-assessment.js';
import { summarise } from './summary.js';

const project = (facts: Partial<ProjectSummary>): ProjectSummary => ({
  ...{ id: 'p1', name: 'MH: Cổng dịch vụ công', o3: 'met', o45: 'met', handlesProcedures: true },
  ...{ approvedOn: null, state: null, form: null, money: null },
  ...facts,
});
const summary = (...projects: ProjectSummary[]) => ({ ...summarise({}), projects });
const found = (rule: 'requirements' | 'compliance', verdict: 'notMet' | 'notApplicable') => [
  { project: 'p1', rule, verdict },
];
const views = (given: ProjectSummary, assessments: Parameters<typeof withAssessments>[1]) => {
  const [one] = withAssessments(summary(given), assessments).projects;
  return [agencyView(one!, 'requirements'), agencyView(one!, 'compliance')];
};

describe("the Authority's assessment of a project", () => {
  it('stands in place of the view of the agency, rule by rule', () => {
    expect(views(project({}), found('requirements', 'notMet'))).toEqual(['notMet', 'met']);
    expect(views(project({}), found('compliance', 'notApplicable'))).toEqual(['met', 'notApplicable']);
  });

  it('judges no project that was approved before the architecture (R19)', () => {
    expect(views(project({ o45: 'noBasis' }), found('compliance', 'notMet'))).toEqual(['met', 'noBasis']);
    expect(views(project({ o45: null }), found('compliance', 'notMet'))).toEqual(['met', null]);
  });

  it('of another project changes nothing', () => {
    expect(views(project({ id: 'p2' }), found('requirements', 'notMet'))).toEqual(['met', 'met']);
  });

  it('leaves the summary of the agency as it was', () => {
    const sent = summary(project({}));
    withAssessments(sent, found('requirements', 'notMet'));
    expect(sent.projects[0]!.o3).toBe('met');
  });
});
