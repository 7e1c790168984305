/** The ten statuses, one list everywhere (house decision 3, practice.md "Status" 2). */
export const STATUSES = [
  'met',
  'metLate',
  'onTrack',
  'atRisk',
  'overdue',
  'pastOwnDate',
  'notMet',
  'notReported',
  'noBasis',
  'notApplicable',
] as const;

export type Status = (typeof STATUSES)[number];

const WITHOUT_JUDGEMENT: readonly Status[] = ['notReported', 'noBasis', 'notApplicable'];

/** Whether a status says how somebody stands; the others say why nothing can be said. */
export const isJudged = (status: Status | null): boolean =>
  status !== null && !WITHOUT_JUDGEMENT.includes(status);

/** Two bases, never added (house decision 5). */
export type Basis = 'reported' | 'verified';
