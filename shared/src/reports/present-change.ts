import type { FormVariant } from '../agencies/kind.js';
import { type Lang, say } from '../text/say.js';
import type { Answers } from './answer-schemas.js';
import type { FieldChange } from './diff.js';
import { fieldAt, type FieldPlace } from './field-place.js';
import { FIRST_LISTS, type FormLists } from './form-context.js';
import { countPartText, lowerFirst, valueText } from './present-value.js';
import type { QuestionId } from './question-id.js';
import { fieldLabel, questionTitle } from './question-text.js';
import { isNamedByKey, packageName, rowName } from './row-name.js';

/** A field that changed, in words. */
export interface PresentedChange {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** The two reports compared: they give the rows of registers their names. */
export interface Compared {
  readonly before: Answers | null;
  readonly after: Answers | null;
}

/** One change for the review sheet: 'Bước 7. Đã ban hành – văn bản của bước – ngày ban hành', before and after. */
export function presentChange(
  change: FieldChange,
  variant: FormVariant,
  lang: Lang,
  compared: Compared = { before: null, after: null },
  lists: FormLists = FIRST_LISTS,
): PresentedChange {
  const { question, path } = change;
  const place = fieldAt(question, path);
  const nothing = say(lang, 'answer.nothing');
  if (isRowId(place)) {
    const removed = change.before !== undefined && change.before !== null;
    return {
      label: label(question, path, place, variant, lang, compared, lists),
      before: removed ? say(lang, 'answer.rowListed') : nothing,
      after: say(lang, removed ? 'answer.rowRemoved' : 'answer.rowAdded'),
    };
  }
  const before = sideText(place, change.before, lang, compared.before, lists);
  const after = sideText(place, change.after, lang, compared.after, lists);
  const replaced = place.documentField === 'fileId' && before !== '' && after !== '';
  return {
    label: label(question, path, place, variant, lang, compared, lists),
    before: before || nothing,
    after: replaced
      ? say(lang, 'answer.newFile')
      : after || goneText(question, path, place, change.before, lang, compared) || nothing,
  };
}

/** What left with its line, or a choice that is no longer made, was entered once: it is not "not entered". */
function goneText(
  question: QuestionId,
  path: string,
  { list, rowKey }: FieldPlace,
  before: unknown,
  lang: Lang,
  compared: Compared,
): string {
  if (typeof before === 'string' && path.endsWith(`.${before}`)) return say(lang, 'answer.choiceGone');
  if (list === null || rowKey === null || compared.after === null) return '';
  const has = (answers: Answers | null) => rowOf(answers?.[question], list, rowKey) !== null;
  return has(compared.before) && !has(compared.after) ? say(lang, 'answer.rowGone') : '';
}

function label(
  question: QuestionId,
  path: string,
  place: FieldPlace,
  variant: FormVariant,
  lang: Lang,
  compared: Compared,
  lists: FormLists,
): string {
  if (place.name === '') return questionTitle(question, variant, lang, lists);
  const labelOf = (name: string): string => fieldLabel(question, name, variant, lang, lists);
  const inner = place.list === null ? place.name : place.name.slice(place.list.length + 1);
  const prefix = place.list === null ? '' : `${place.list}.`;
  const steps =
    inner === '' || isRowId(place) ? [] : inner.split('.').map((_, n, all) => all.slice(0, n + 1).join('.'));
  const labels = [
    ...(place.list === null ? [] : [rowLabel(question, place, lang, compared, lists) || labelOf(place.list)]),
    ...steps.map((name) => labelOf(prefix + name)),
    ...(place.documentField ||
    (place.countField && place.countField !== 'value' && place.countField !== 'kind')
      ? [labelOf(path)]
      : []),
  ];
  return labels.map((text, n) => (n === 0 ? text : lowerFirst(text))).join(' – ');
}

function rowLabel(
  question: QuestionId,
  place: FieldPlace,
  lang: Lang,
  { before, after }: Compared,
  lists: FormLists,
): string {
  const { list, rowKey } = place;
  if (list === null || rowKey === null) return '';
  const names = [after, before].map((answers) => {
    const row = rowOf(answers?.[question], list, rowKey);
    return row ? rowName(question, list, row, answers ?? null, lang, lists) : '';
  });
  return names.find(Boolean) ?? keyName(question, list, rowKey, lang, lists);
}

/** The id by which a row of a register is followed; people see that the row came or went. */
const isRowId = (place: FieldPlace): boolean => place.list !== null && place.name === `${place.list}.id`;

/** Rows known by a step, an item or a level tell their name by the key alone. */
function keyName(question: QuestionId, list: string, key: string, lang: Lang, lists: FormLists): string {
  const row = { step: Number(key), item: key, level: key, plan: key, pair: key, task: key };
  return isNamedByKey(question, list) ? rowName(question, list, row, null, lang, lists) : '';
}

function rowOf(answer: unknown, list: string, key: string): Readonly<Record<string, unknown>> | null {
  const rows = (answer as Readonly<Record<string, unknown>> | undefined)?.[list];
  if (!Array.isArray(rows)) return null;
  const found = rows.find((row: Readonly<Record<string, unknown>>) =>
    ROW_KEYS.some((name) => String(row[name]) === key),
  ) as Readonly<Record<string, unknown>> | undefined;
  return found ?? null;
}

const ROW_KEYS = ['id', 'step', 'item', 'level', 'plan', 'task', 'pair', 'connection', 'project', 'area'];

function sideText(
  place: FieldPlace,
  value: unknown,
  lang: Lang,
  answers: Answers | null,
  lists: FormLists,
): string {
  if (value === null || value === undefined || value === '') return '';
  if (place.face?.kind === 'key') return packageName(value, answers) || String(value);
  if (place.countField) return countPartText(place.countField, value, lang);
  if (place.partFace) return valueText(place.partFace, place.name, value, lang, '; ', lists);
  return place.face ? valueText(place.face, place.name, value, lang, '; ', lists) : String(value);
}
