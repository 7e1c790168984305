import type { ProgrammeTask } from '../areas/architecture/programme-tasks.js';
import { civil, type CivilDate } from '../text/civil-date.js';
import { FORM_VERSION } from './form-version.js';

/** What a question depends on beside the answers: the form a round was opened with and the lists that hold by date. */
export interface FormContext {
  /** Version of the form with which the round was opened; it stays for the whole round. */
  readonly version: number;
  /** Cut-off of the round: lists L3, L4 and L6 are those of that day. */
  readonly day: CivilDate;
  /** The tasks of Decision 1819 that the Authority has entered (L3); without one A9 is not asked. */
  readonly programmeTasks: readonly ProgrammeTask[];
}

/** The form as it stands last, where no round is spoken of. */
export const LATEST_FORM: FormContext = {
  version: FORM_VERSION,
  day: civil('2099-12-31'),
  programmeTasks: [],
};

/** The form of a round. */
export function formOfRound(
  round: { readonly formVersion: number; readonly cutOff: CivilDate },
  programmeTasks: readonly ProgrammeTask[] = [],
): FormContext {
  return { version: round.formVersion, day: round.cutOff, programmeTasks };
}
