import type { AgencyVersion } from '../agencies/agency.js';
import type { Obligation } from '../directives/obligation.js';
import type { Rubric } from '../directives/rubric.js';
import type { ArchitectureAssessment } from '../reports/architecture-assessment.js';
import type { ProjectAssessment } from '../reports/project-assessment.js';
import type { Summary } from '../reports/summary.js';
import type { ReportState } from '../reports/workflow.js';
import type { Round, RoundId } from '../rounds/round.js';
import type { Instant } from '../text/civil-date.js';
import type { Basis } from './status.js';

/** The agency as the registry knew it on the round's cut-off day (practice.md 9). */
export type BoardAgency = Pick<
  AgencyVersion,
  'number' | 'kind' | 'nameVi' | 'nameEn' | 'shortName' | 'abbreviationVi' | 'code' | 'region6' | 'nameFold'
> & { readonly slug: string };

/** One agency's report in the selected round, as of the board's instant. */
export interface BoardReport {
  readonly agencyNumber: number;
  readonly state: ReportState;
  /** Set only by a reader that wants "đang lập báo cáo" for an open draft; the board's position ignores drafts. */
  readonly draftStarted?: boolean;
  /** Recorded time of the first sending that was not withdrawn or voided. */
  readonly submittedFirstAt: Instant | null;
  /** Judged once, at that sending; null while nothing counts as sent. */
  readonly late: boolean | null;
  readonly extendedUntil: Instant | null;
  readonly returnedUntil: Instant | null;
  readonly verifiedAt: Instant | null;
  /** Number of the latest revision that counts; 0 while nothing was sent. */
  readonly revision: number;
  /** Whether any revision of this round was ever returned. */
  readonly everReturned?: boolean;
  /** The Authority's findings on projects that stand in the round; the verified summaries hold them already. */
  readonly assessments?: readonly ProjectAssessment[];
  /** The Authority's latest conclusion on the contents of the issued architecture (A7), of this round or an earlier one. */
  readonly architectureAssessment?: ArchitectureAssessment;
  readonly summaryReported: Summary | null;
  readonly summaryVerified: Summary | null;
  /** Latest verified answers of an earlier round. */
  readonly standingVerified: { readonly summary: Summary; readonly roundId: RoundId } | null;
}

export interface BoardInput {
  readonly asOf: Instant;
  readonly basis: Basis;
  readonly round: Round | null;
  readonly previousRound: Round | null;
  readonly obligations: readonly Obligation[];
  readonly rubric: Rubric;
  readonly agencies: readonly BoardAgency[];
  readonly reports: readonly BoardReport[];
  /** The reports of the previous round, for the change of each agency's step. */
  readonly previous: readonly BoardReport[];
  /** Agencies fixed at the opening of the round; all agencies when not given. */
  readonly openedFor?: readonly number[];
}
