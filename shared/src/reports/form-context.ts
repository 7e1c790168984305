import type { AskedConclusion } from '../directives/asked-conclusion.js';
import type { ProgrammeTask } from '../areas/architecture/programme-tasks.js';
import { NATIONAL_SYSTEMS, type NationalSystem } from '../areas/ngsp/national-systems.js';
import { NGSP, type PlatformName } from '../areas/ngsp/platform-name.js';
import { type Standard, STANDARDS } from '../areas/one-stop/standards.js';
import { civil, type CivilDate } from '../text/civil-date.js';
import { FORM_VERSION } from './form-version.js';

/** The lists that the Authority had entered when a round opened; they are data with validity dates (catalogue L3, L4, L6). */
export interface FormLists {
  /** The tasks of Decision 1819 (L3); without one A9 is not asked. */
  readonly programmeTasks: readonly ProgrammeTask[];
  /** Every national system known (L4), those that hold on other days too: a line once answered keeps its name. */
  readonly nationalSystems: readonly NationalSystem[];
  /** Every document known that C6 checks against (L6), those of other days too: a row once answered keeps its name. */
  readonly standards: readonly Standard[];
  /** What the national platform is called at the cut-off. */
  readonly platform: PlatformName;
  /** The conclusions that the agency is asked about; without one E3 is not asked. Of no agency: none. */
  readonly conclusions: readonly AskedConclusion[];
}

/** What a question depends on beside the answers: the form a round was opened with and the lists that hold by date. */
export interface FormContext extends FormLists {
  /** Version of the form with which the round was opened; it stays for the whole round. */
  readonly version: number;
  /** Cut-off of the round: lists L3, L4 and L6 are those of that day. */
  readonly day: CivilDate;
}

/** The lists of 2018, where no round is spoken of. */
export const FIRST_LISTS: FormLists = {
  programmeTasks: [],
  nationalSystems: NATIONAL_SYSTEMS,
  standards: STANDARDS,
  platform: NGSP,
  conclusions: [],
};

/** The form as it stands last, where no round is spoken of. */
export const LATEST_FORM: FormContext = {
  ...FIRST_LISTS,
  version: FORM_VERSION,
  day: civil('2099-12-31'),
};

/** The form of a round. */
export function formOfRound(
  round: { readonly formVersion: number; readonly cutOff: CivilDate },
  lists: FormLists = FIRST_LISTS,
): FormContext {
  const { programmeTasks, nationalSystems, standards, platform, conclusions } = lists;
  const { formVersion: version, cutOff: day } = round;
  return { version, day, programmeTasks, nationalSystems, standards, platform, conclusions };
}
