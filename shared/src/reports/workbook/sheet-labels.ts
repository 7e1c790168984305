import type { FormVariant } from '../../agencies/kind.js';
import { isMessageCode, type Lang } from '../../text/say.js';
import { fieldAt } from '../field-place.js';
import { optionText } from '../option-lists.js';
import { lowerFirst } from '../present-value.js';
import type { QuestionId } from '../question-id.js';
import { fieldHint, fieldLabel } from '../question-text.js';
import type { PlannedField } from './sheet-plan.js';

/** 'Cán bộ lập báo cáo – họ và tên', 'Văn bản của bước – số': the label of a cell with the groups it stands in. */
export function cellLabel(
  question: QuestionId,
  field: PlannedField,
  variant: FormVariant,
  lang: Lang = 'vi',
): string {
  const list = field.name.slice(0, field.name.length - field.path.join('.').length);
  const names = field.path.map((_, n, all) => list + all.slice(0, n + 1).join('.'));
  const labels = names.filter((name) => isLabelled(question, name)).map((name) => labelOf(name));
  if (field.option !== null) labels.push(optionText(lang, field.face.list ?? '', field.option, field.form));
  return labels.map((text, n) => (n === 0 ? text : lowerFirst(text))).join(' – ');

  function labelOf(name: string): string {
    return fieldLabel(question, name, variant, lang, field.form);
  }
}

/** A group without a label of its own adds none. */
function isLabelled(question: QuestionId, name: string): boolean {
  return fieldAt(question, name).documentField !== null || isMessageCode(`field.${question}.${name}`);
}

export function cellHint(question: QuestionId, field: PlannedField, variant: FormVariant): string | null {
  return fieldHint(question, field.name, variant, 'vi');
}
