import type { FormVariant } from '../agencies/kind.js';
import { isMessageCode, type Lang, type MessageCode, sayData } from '../text/say.js';
import { fieldAt } from './field-place.js';
import { FIRST_LISTS, type FormLists } from './form-context.js';
import { optionText } from './option-lists.js';
import type { QuestionArea, QuestionId } from './question-id.js';
import type { ReturnReason } from './return-reason.js';

/** The question word for word, its nouns those of the agency's own form (catalogue 0.2 and 2). */
export function questionTitle(
  question: QuestionId,
  variant: FormVariant,
  lang: Lang,
  lists: FormLists = FIRST_LISTS,
): string {
  return sayData(lang, `question.${question}`, words(variant, lists));
}

/** A few words for lists and side columns: 'Đơn vị chủ trì, hình thức'. */
export function questionShort(question: QuestionId, lang: Lang): string {
  return sayData(lang, `short.${question}`);
}

/** What is asked for and what is accepted as evidence, one sentence each (catalogue 2, "Tài liệu kiểm chứng"). */
export function questionHelp(
  question: QuestionId,
  variant: FormVariant,
  lang: Lang,
  lists: FormLists = FIRST_LISTS,
): string[] {
  const sentences: string[] = [];
  for (let n = 1; isMessageCode(`help.${question}.${n}`); n++) {
    sentences.push(sayData(lang, `help.${question}.${n}` as MessageCode, words(variant, lists)));
  }
  return sentences;
}

/** 'A. Kiến trúc, kế hoạch'. */
export function areaTitle(
  area: QuestionArea,
  variant: FormVariant,
  lang: Lang,
  lists: FormLists = FIRST_LISTS,
): string {
  return sayData(lang, `area.${area}`, words(variant, lists));
}

/** 'Biểu mẫu 01 (bộ, cơ quan ngang bộ)' (catalogue 0.1). */
export function formName(variant: FormVariant, lang: Lang): string {
  return sayData(lang, `form.${variant}`);
}

/** Ladder L1 in full: 'Đã có kế hoạch, giao đơn vị chủ trì'. */
export function stepLabel(step: number, lang: Lang): string {
  return optionText(lang, 'architectureStep', step);
}

/** Ladder L1 in one or two words: 'Kế hoạch' (catalogue L1, "Nhãn ngắn"). */
export function stepShort(step: number, lang: Lang): string {
  return optionText(lang, 'architectureStepShort', step);
}

/** A step still to come, as question A5 dates it: 'Ban hành'. */
export function plannedStepLabel(step: number, lang: Lang): string {
  return sayData(lang, `plannedStep.${step}` as MessageCode);
}

/** What shows that a step was taken (catalogue A3, "Tài liệu kiểm chứng"); step 0 needs nothing. */
export function stepEvidence(step: number, variant: FormVariant, lang: Lang): string | null {
  const code = `stepEvidence.${step}`;
  return isMessageCode(code) ? sayData(lang, code, { variant }) : null;
}

/** Label of a field by its path into the answer; row keys may stand in it or not: 'steps.7.startedOn'. */
export function fieldLabel(
  question: QuestionId,
  path: string,
  variant: FormVariant,
  lang: Lang,
  lists: FormLists = FIRST_LISTS,
): string {
  const place = fieldAt(question, path);
  if (place.documentField) return documentFieldLabel(place.documentField, lang);
  if (place.name === '') return questionTitle(question, variant, lang, lists);
  if (place.name.endsWith('.id')) return sayData(lang, 'answer.line');
  if (place.countField) return sayData(lang, countLabelCode(place.countField));
  return sayData(lang, `field.${question}.${place.name}` as MessageCode, words(variant, lists));
}

/** A few words beside the field, null where none are needed. */
export function fieldHint(
  question: QuestionId,
  path: string,
  variant: FormVariant,
  lang: Lang,
): string | null {
  const place = fieldAt(question, path);
  const code = place.documentField
    ? `hint.document.${place.documentField}`
    : `hint.${question}.${place.name}`;
  return isMessageCode(code) ? sayData(lang, code, { variant }) : null;
}

/** The label of a part of a document: number, symbol, issuedOn … */
export function documentFieldLabel(name: string, lang: Lang): string {
  return sayData(lang, `field.document.${name}` as MessageCode);
}

/** Label of a chosen code, by the field it stands in: `optionLabel('A6', 'form', 'inHouse', …)`. */
export function optionLabel(
  question: QuestionId,
  path: string,
  value: string | number | boolean,
  lang: Lang,
): string {
  const place = fieldAt(question, path);
  if (typeof value === 'boolean') return sayData(lang, value ? 'answer.yes' : 'answer.no');
  return place.face?.list ? optionText(lang, place.face.list, value) : String(value);
}

/** Why completion is asked for (catalogue 3, "Lý do đề nghị bổ sung"). */
export function returnReasonLabel(reason: ReturnReason, lang: Lang): string {
  return sayData(lang, `returnReason.${reason}`);
}

/** What a sentence of the form may ask for: whose form it stands in and what the platform is called. */
const words = (variant: FormVariant, lists: FormLists): Readonly<Record<string, string>> => ({
  variant,
  platform: lists.platform.short,
});

function countLabelCode(part: string): MessageCode {
  return part === 'reason' || part === 'expectedOn' ? `count.${part}` : 'count.value';
}
