import type { Answers } from '@ega/shared/reports/answer-schemas';
import { socialSecurityReport } from './complete-bhxh.js';
import { ministryOfHealthReport } from './complete-bo-y-te.js';
import { quangNinhReport } from './complete-quang-ninh.js';

export type ReportingAgency = 'bo-y-te' | 'bhxh' | 'quang-ninh';

/** Permanent numbers of the three agencies. */
export const AGENCY_NUMBER: Readonly<Record<ReportingAgency, number>> = {
  'bo-y-te': 18,
  bhxh: 24,
  'quang-ninh': 79,
};

/** Quý II/2018 by the pattern of the rounds before it; due and closing are exclusive. */
export const QUARTER_2 = {
  year: 2018,
  quarter: 2,
  periodFrom: '2018-03-06',
  periodTo: '2018-06-05',
  cutOff: '2018-06-05',
  opensAt: '2018-05-21T00:00:00+07:00',
  dueAt: '2018-06-09T00:00:00+07:00',
  closesAt: '2018-07-01T00:00:00+07:00',
} as const;

const REPORTS: Readonly<Record<ReportingAgency, (fileId: string | null) => Answers>> = {
  'bo-y-te': ministryOfHealthReport,
  bhxh: socialSecurityReport,
  'quang-ninh': quangNinhReport,
};

/**
 * A whole report of quý II/2018, every question that the agency's own form shows. Its figures and document numbers
 * (MH-) are illustrative. Documents that a rule wants to see carry the file given.
 */
export function completeReport(agency: ReportingAgency, fileId: string | null = null): Answers {
  return REPORTS[agency](fileId);
}
