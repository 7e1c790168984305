import type { CivilDate } from '../text/civil-date.js';

export const HAND_STATES = ['done', 'ongoing', 'notStarted'] as const;

/** What the Authority recorded of one addressee of a directive that no question of the form answers. */
export interface HandAnswer {
  readonly obligation: string;
  readonly agencyNumber: number;
  readonly state: (typeof HAND_STATES)[number];
  readonly doneOn: CivilDate | null;
  readonly document: string | null;
  readonly remark: string | null;
}
