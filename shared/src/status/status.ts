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

/** Two bases, never added (house decision 5). */
export type Basis = 'reported' | 'verified';
