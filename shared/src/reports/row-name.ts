import type { Answers } from './answer-schemas.js';
import { optionText } from './option-lists.js';
import type { QuestionId } from './question-id.js';
import { plannedStepLabel, stepLabel } from './question-text.js';
import { type Lang, say } from '../text/say.js';

type Row = Readonly<Record<string, unknown>>;

/** By which field a row of a register is called. */
const NAMED_BY: Readonly<Record<string, string>> = {
  'B3.connections': 'system',
  'C1.packages': 'name',
  'C4.notUsing': 'unit',
  'D2.projects': 'name',
};

/** Fields that the name of a row already says. */
export function fieldsInRowName(question: QuestionId, list: string, rowKey: string): readonly string[] {
  const named = NAMED_BY[`${question}.${list}`];
  return named === 'system' ? [rowKey, 'system', 'otherName'] : named ? [rowKey, named] : [rowKey];
}

/**
 * What a row is called: its step, its item, the system, the package, the project; '' when it has no name yet. Projects
 * of D3 are called by their name in D2, which stands in the other answers.
 */
export function rowName(
  question: QuestionId,
  list: string,
  row: Row,
  answers: Answers | null,
  lang: Lang,
): string {
  if (typeof row.step === 'number' && (question === 'A3' || question === 'A5')) {
    const label = question === 'A5' ? plannedStepLabel(row.step, lang) : stepLabel(row.step, lang);
    return say(lang, 'stepRow.label', { step: row.step, label });
  }
  if (question === 'A7') return optionText(lang, 'guidanceItem', String(row.item));
  if (question === 'C4' && list === 'levels') return optionText(lang, 'unitLevel', String(row.level));
  if (question === 'D3') return projectName(row.project, answers);
  if (question === 'B3') return systemName(row, lang);
  return asText(row[NAMED_BY[`${question}.${list}`] ?? 'id']);
}

function systemName(row: Row, lang: Lang): string {
  if (row.system === 'other' && row.otherName) return asText(row.otherName);
  return typeof row.system === 'string' ? optionText(lang, 'nationalSystem', row.system) : '';
}

function projectName(id: unknown, answers: Answers | null): string {
  return asText(answers?.D2?.projects?.find((project) => project.id === id)?.name);
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
