import type { Answers } from './answer-schemas.js';
import { conclusionName } from '../directives/asked-conclusion.js';
import { OTHER_SYSTEM } from '../areas/ngsp/content.js';
import { FIRST_LISTS, type FormLists } from './form-context.js';
import { optionText } from './option-lists.js';
import type { QuestionId } from './question-id.js';
import { plannedStepLabel, stepLabel } from './question-text.js';
import { type Lang, say } from '../text/say.js';

type Row = Readonly<Record<string, unknown>>;

/** By which field a row of a register is called. */
const NAMED_BY: Readonly<Record<string, string>> = {
  'A10.events': 'name',
  'B3.connections': 'system',
  'B4.services': 'name',
  'C1.packages': 'name',
  'C4.notUsing': 'unit',
  'C6.others': 'name',
  'C10.outside': 'name',
  'D2.projects': 'name',
};

/** Tables whose rows are the choices of a code list: each row is called by its choice. */
const ROWS_OF_LIST: Readonly<Record<string, readonly [key: string, list: string]>> = {
  'A7.items': ['item', 'guidanceItem'],
  'A8.plans': ['plan', 'ictPlan'],
  'B2.levels': ['level', 'networkLevel'],
  'C4.levels': ['level', 'unitLevel'],
  'C6.items': ['item', 'standard'],
  'C10.levels': ['pair', 'levelPair'],
};

const NAMED_BY_KEY: readonly QuestionId[] = ['A3', 'A5', 'A9', 'E3'];

/** Whether the key alone tells what a row is called. */
export function isNamedByKey(question: QuestionId, list: string): boolean {
  return NAMED_BY_KEY.includes(question) || `${question}.${list}` in ROWS_OF_LIST;
}

/** Fields that the name of a row already says. */
export function fieldsInRowName(question: QuestionId, list: string, rowKey: string): readonly string[] {
  const named = NAMED_BY[`${question}.${list}`];
  return named === 'system' ? [rowKey, 'system', 'otherName'] : named ? [rowKey, named] : [rowKey];
}

/**
 * What a row is called: its step, its item, the system, the package, the project; '' when it has no name yet. Projects
 * of D3 to D5 are called by their name in D2, connections of B5 by their line in B3: both stand in the other answers.
 */
export function rowName(
  question: QuestionId,
  list: string,
  row: Row,
  answers: Answers | null,
  lang: Lang,
  lists: FormLists = FIRST_LISTS,
): string {
  if (typeof row.step === 'number' && (question === 'A3' || question === 'A5')) {
    const label = question === 'A5' ? plannedStepLabel(row.step, lang) : stepLabel(row.step, lang);
    return say(lang, 'stepRow.label', { step: row.step, label });
  }
  const ofList = ROWS_OF_LIST[`${question}.${list}`];
  if (ofList) return optionText(lang, ofList[1], String(row[ofList[0]]), lists);
  if (question === 'A9') return taskName(row.task, lang, lists);
  if (question === 'E3') return conclusionName(row.conclusion, lang, lists.conclusions);
  if (row.project !== undefined) return projectName(row.project, answers);
  if (question === 'B3') return systemName(row, lang, lists);
  if (question === 'B5') return connectionName(row.connection, answers, lang, lists);
  const named = NAMED_BY[`${question}.${list}`];
  return named ? asText(row[named]) : '';
}

/** The package chosen in C3 by its name in C1; '' where C1 does not list it. */
export function packageName(id: unknown, answers: Answers | null): string {
  return asText(answers?.C1?.packages?.find((line) => line.id === id)?.name);
}

/** The task of Decision 1819 as the Authority entered it; by its code alone where the list is not at hand. */
function taskName(code: unknown, lang: Lang, lists: FormLists): string {
  const task = lists.programmeTasks.find((each) => each.code === code);
  if (!task) return say(lang, 'taskRow.label', { code: asText(code) });
  return lang === 'en' ? task.titleEn : task.titleVi;
}

function systemName(row: Row, lang: Lang, lists: FormLists): string {
  if (row.system === OTHER_SYSTEM && row.otherName) return asText(row.otherName);
  return typeof row.system === 'string' ? optionText(lang, 'nationalSystem', row.system, lists) : '';
}

function connectionName(id: unknown, answers: Answers | null, lang: Lang, lists: FormLists): string {
  const line = answers?.B3?.connections?.find((connection) => connection.id === id);
  return line ? systemName(line, lang, lists) : '';
}

function projectName(id: unknown, answers: Answers | null): string {
  return asText(answers?.D2?.projects?.find((project) => project.id === id)?.name);
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
