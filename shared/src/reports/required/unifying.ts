import type { FormVariant } from '../../agencies/kind.js';
import { levelPairsOf } from '../../areas/one-stop/level-pairs.js';
import { standardsOn } from '../../areas/one-stop/standards.js';
import type { AnswerOf } from '../answer-schemas.js';
import type { FormContext } from '../form-context.js';
import type { Missing } from './part.js';

/** C3: which package, how it came about, until when; building anew is explained (1655: reorganise what there is). */
export function requiredC3(answer: AnswerOf['C3'], missing: Missing): void {
  missing.need(answer.state, 'state');
  if (answer.state !== 'chosen') return;
  missing.need(answer.package, 'package');
  missing.need(answer.formedBy, 'formedBy');
  if (answer.formedBy === 'newBuild') missing.needText(answer.explanation, 'explanation');
  missing.need(answer.unifiedBy, 'unifiedBy');
}

/** C6: an answer to each document in force on the cut-off; a document added has its name and an answer. */
export function requiredC6(
  answer: AnswerOf['C6'],
  variant: FormVariant,
  form: FormContext,
  missing: Missing,
): void {
  for (const { code, titleVi, titleEn } of standardsOn(form.standards, form.day, variant)) {
    const line = answer.items?.find((given) => given.item === code);
    const row = { rowName: titleVi, rowNameEn: titleEn };
    missing.need(line?.answer, 'items.answer', `items.${code}.answer`, row);
  }
  for (const line of answer.others ?? []) {
    const row = { rowName: line.name ?? '' };
    missing.needText(line.name, 'others.name', `others.${line.id}.name`, row);
    missing.need(line.answer, 'others.answer', `others.${line.id}.answer`, row);
  }
}

export function requiredC8(answer: AnswerOf['C8'], missing: Missing): void {
  for (const level of ['level3', 'level4'] as const) missing.needCount(answer[level], level);
}

export function requiredC9(answer: AnswerOf['C9'], missing: Missing): void {
  for (const part of ['total', 'level3', 'level4'] as const) missing.needCount(answer[part], part);
}

/** C10: a state between each two levels; electronic sharing says how many procedures. */
export function requiredC10(answer: AnswerOf['C10'], variant: FormVariant, missing: Missing): void {
  for (const pair of levelPairsOf(variant)) {
    const line = answer.levels?.find((given) => given.pair === pair);
    const row = { rowList: 'levelPair', rowCode: pair };
    missing.need(line?.state, 'levels.state', `levels.${pair}.state`, row);
    if (line?.state === 'electronic') {
      missing.needCount(line.procedures, 'levels.procedures', `levels.${pair}.procedures`, row);
    }
  }
  for (const line of answer.outside ?? []) {
    const row = { rowName: line.name ?? '' };
    const at = (name: string) => `outside.${line.id}.${name}`;
    missing.need(line.scope, 'outside.scope', at('scope'), row);
    missing.needText(line.name, 'outside.name', at('name'), row);
    missing.need(line.state, 'outside.state', at('state'), row);
  }
}

/** C11: the number of portals; where there is one its address, and how many procedures are on it. */
export function requiredC11(answer: AnswerOf['C11'], missing: Missing): void {
  missing.need(answer.count, 'count');
  if ((answer.count ?? 0) >= 1) missing.needText(answer.address, 'address');
  missing.needCount(answer.online, 'online');
}
