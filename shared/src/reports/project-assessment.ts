import type { ProjectSummary, Verdict } from './area-summary.js';
import type { Answers } from './questions.js';
import { summarise, type Summary } from './summary.js';

/** Rules of the order of 1655 that a project is held against: D3 (O3), and D5 (O4, O5). */
export const ASSESSED_RULES = ['requirements', 'compliance'] as const;
export type AssessedRule = (typeof ASSESSED_RULES)[number];

/** What the Authority finds; "không áp dụng" takes the project out of the count (issue, item 3). */
export const ASSESSMENTS = ['met', 'notMet', 'notEnough', 'notApplicable'] as const;
export type Assessment = (typeof ASSESSMENTS)[number];

export const ASSESSMENT_REASON_LENGTH = 500;

/** The Authority's finding on one project by one rule; the agency's answer stays as it was sent. */
export interface ProjectAssessment {
  readonly project: string;
  readonly rule: AssessedRule;
  readonly verdict: Assessment;
}

/** The projects of a sending; lines kept under "không có" are none. */
export const assessedProjects = (answers: Answers): readonly ProjectSummary[] =>
  answers.D1?.has === 'yes' ? summarise(answers).projects : [];

export type ProjectView = Assessment | 'noBasis' | null;

/** What the agency's own answers say of a project by a rule. */
export function agencyView(project: ProjectSummary, rule: AssessedRule): ProjectView {
  return rule === 'requirements' ? project.o3 : project.o45;
}

/**
 * Where the Authority has assessed a project, its finding stands in the verified figures in place of the agency's view
 * (catalogue D3, "ý kiến cơ quan và đánh giá của Cục đặt cạnh nhau"; house decision 5). R19 stays: a project without
 * basis, or not bound, is not judged by anybody.
 */
export function withAssessments(summary: Summary, assessments: readonly ProjectAssessment[]): Summary {
  if (assessments.length === 0) return summary;
  const of = (id: string, rule: AssessedRule) =>
    assessments.find((one) => one.project === id && one.rule === rule)?.verdict;
  const projects = summary.projects.map((project) => ({
    ...project,
    o3: of(project.id, 'requirements') ?? project.o3,
    o45: isBound(project.o45) ? (of(project.id, 'compliance') ?? project.o45) : project.o45,
  }));
  return { ...summary, projects };
}

const isBound = (o45: ProjectSummary['o45']): o45 is Verdict => o45 !== null && o45 !== 'noBasis';
