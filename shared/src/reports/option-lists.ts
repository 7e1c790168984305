import {
  CHECKS,
  CONSULTANT_STATES,
  CONSULTATIONS,
  FUNDINGS,
  GUIDANCE_ITEMS,
  WORK_FORMS,
} from '../areas/architecture/content.js';
import {
  EVENT_HOSTS,
  EVENT_KINDS,
  ICT_PLANS,
  PLAN_STATES,
  TASK_STATES,
} from '../areas/architecture/plans.js';
import { ARCHITECTURE_STEPS } from '../areas/architecture/steps.js';
import {
  CONNECTION_NEEDS,
  CONNECTION_STEPS,
  LGSP_FORMS,
  LGSP_STATES,
  ROUTES,
} from '../areas/ngsp/content.js';
import {
  JOINING_PLANS,
  NETWORK_LEVELS,
  NETWORK_STATES,
  PROVIDED_STATES,
  SECURITY_LEVELS,
  SECURITY_STATES,
} from '../areas/ngsp/joining.js';
import {
  ASSIGNMENTS,
  HAS_PROCEDURES,
  PACKAGE_FORMS,
  PACKAGE_PLANS,
  PACKAGE_TYPES,
  UNIT_LEVELS,
} from '../areas/one-stop/content.js';
import {
  CHOSEN_STATES,
  COMPLIANCES,
  FORMED_BY,
  LEVEL_PAIRS,
  OUTSIDE_SCOPES,
  SHARING_STATES,
} from '../areas/one-stop/unifying.js';
import {
  FILE_CHECKS,
  FUNDS,
  HAS_PROJECTS,
  PROJECT_FORMS,
  PROJECT_STATES,
  YES_NO,
} from '../areas/projects/content.js';
import { DOCUMENT_KINDS, SECRECIES, SIGNING_FORMS } from '../documents/official-document.js';
import { OTHER_SYSTEM } from '../areas/ngsp/content.js';
import type { Standard } from '../areas/one-stop/standards.js';
import { holdsOn } from '../directives/validity.js';
import { type Lang, type MessageCode, sayData } from '../text/say.js';
import { FIRST_LISTS, type FormContext, type FormLists, LATEST_FORM } from './form-context.js';
import {
  COVER_FORMS,
  DIFFICULTIES,
  CONCLUSION_OUTCOMES,
  PROPOSAL_TARGETS,
  SECRET_ANSWERS,
  SECRET_QUESTIONS,
  SIGNING_AUTHORITIES,
} from './general-content.js';

/** Every code list of the form, in the order in which its choices are offered. */
export const OPTION_LISTS = {
  documentKind: DOCUMENT_KINDS,
  signingForm: SIGNING_FORMS,
  secrecy: SECRECIES,
  coverForm: COVER_FORMS,
  signingAuthority: SIGNING_AUTHORITIES,
  secretAnswer: SECRET_ANSWERS,
  secretQuestion: SECRET_QUESTIONS,
  architectureStep: ARCHITECTURE_STEPS,
  consultation: CONSULTATIONS,
  workForm: WORK_FORMS,
  consultantState: CONSULTANT_STATES,
  funding: FUNDINGS,
  guidanceItem: GUIDANCE_ITEMS,
  check: CHECKS,
  ictPlan: ICT_PLANS,
  planState: PLAN_STATES,
  taskState: TASK_STATES,
  eventKind: EVENT_KINDS,
  eventHost: EVENT_HOSTS,
  lgspState: LGSP_STATES,
  lgspForm: LGSP_FORMS,
  connectionNeed: CONNECTION_NEEDS,
  connectionStep: CONNECTION_STEPS,
  route: ROUTES,
  networkState: NETWORK_STATES,
  networkLevel: NETWORK_LEVELS,
  securityState: SECURITY_STATES,
  securityLevel: SECURITY_LEVELS,
  providedState: PROVIDED_STATES,
  joiningPlan: JOINING_PLANS,
  hasProcedures: HAS_PROCEDURES,
  packageType: PACKAGE_TYPES,
  packageForm: PACKAGE_FORMS,
  packagePlan: PACKAGE_PLANS,
  unitLevel: UNIT_LEVELS,
  assignment: ASSIGNMENTS,
  chosenState: CHOSEN_STATES,
  formedBy: FORMED_BY,
  compliance: COMPLIANCES,
  levelPair: LEVEL_PAIRS,
  outsideScope: OUTSIDE_SCOPES,
  sharingState: SHARING_STATES,
  hasProjects: HAS_PROJECTS,
  projectForm: PROJECT_FORMS,
  fund: FUNDS,
  projectState: PROJECT_STATES,
  yesNo: YES_NO,
  fileCheck: FILE_CHECKS,
  difficulty: DIFFICULTIES,
  proposalTarget: PROPOSAL_TARGETS,
  conclusionOutcome: CONCLUSION_OUTCOMES,
} as const satisfies Record<string, readonly (string | number)[]>;

export type OptionList = keyof typeof OPTION_LISTS;
export type OptionCode<L extends OptionList> = (typeof OPTION_LISTS)[L][number];

/** The label of one choice, as the form prints it. */
export function optionLabel<L extends OptionList>(lang: Lang, list: L, code: OptionCode<L>): string {
  return optionText(lang, list, code);
}

/**
 * The same for a list and a code that come from data (a field's face). National systems and standards are called as
 * the lists of the round call them; a code that no list knows is told as it is.
 */
export function optionText(
  lang: Lang,
  list: string,
  code: string | number,
  lists: FormLists = FIRST_LISTS,
): string {
  const entered = enteredList(list, lists);
  if (entered && !(list === 'nationalSystem' && code === OTHER_SYSTEM)) {
    const entry = entered.find((each) => each.code === code);
    if (!entry) return String(code);
    return lang === 'en' ? entry.titleEn : entry.titleVi;
  }
  return sayData(lang, `option.${list}.${code}` as MessageCode, { platform: lists.platform.short });
}

/** The entries of a list that is data of the Authority, with their names. */
function enteredList(
  list: string | undefined,
  { nationalSystems, standards }: FormLists,
): readonly Pick<Standard, 'code' | 'titleVi' | 'titleEn' | 'validFrom' | 'validTo'>[] | null {
  if (list === 'nationalSystem') return nationalSystems;
  return list === 'standard' ? standards : null;
}

/** The codes a list offers, in order; of lists that are data those that hold at the cut-off, of national systems 'other' too. */
export function optionCodes(
  list: string | undefined,
  form: FormContext = LATEST_FORM,
): readonly (string | number)[] {
  const entered = enteredList(list, form);
  if (entered) {
    const codes = entered.filter((each) => holdsOn(each, form.day)).map(({ code }) => code);
    return list === 'nationalSystem' ? [...codes, OTHER_SYSTEM] : codes;
  }
  return list !== undefined && Object.hasOwn(OPTION_LISTS, list) ? OPTION_LISTS[list as OptionList] : [];
}
