import type { CivilDate } from '../../text/civil-date.js';

/**
 * A task of Decision 1819/QĐ-TTg as the Authority has entered it (list L3). Without an entered list nothing is asked and
 * O17 has no basis: the six heads in our sources are a summary, not the decision's text (catalogue L3).
 */
export interface ProgrammeTask {
  /** Stable over the rounds; the row of an answer is known by it. */
  readonly code: string;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
}

/** The tasks asked about on a day. */
export function programmeTasksOn(tasks: readonly ProgrammeTask[], day: CivilDate): ProgrammeTask[] {
  return tasks.filter((task) => task.validFrom <= day && (task.validTo === null || day < task.validTo));
}
