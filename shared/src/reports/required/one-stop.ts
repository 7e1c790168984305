import type { FormVariant } from '../../agencies/kind.js';
import { levelsOf } from '../../areas/one-stop/counting.js';
import type { AnswerOf } from '../answer-schemas.js';
import type { Missing } from './part.js';

/** C0: how many procedures, or on what ground there are none (CHẶN). */
export function requiredC0(answer: AnswerOf['C0'], variant: FormVariant, missing: Missing): void {
  missing.need(answer.has, 'has');
  if (answer.has === 'none') missing.needText(answer.noneBasis, 'noneBasis');
  if (answer.has !== 'yes') return;
  if (variant !== 'T') {
    missing.needCount(answer.total, 'total');
    return;
  }
  for (const level of ['province', 'district', 'commune'] as const) missing.needCount(answer[level], level);
}

/** C1: at least one line, or the statement that there is no package; each line has name, type and plan. */
export function requiredC1(answer: AnswerOf['C1'], missing: Missing): void {
  const packages = answer.packages ?? [];
  if (packages.length === 0 && !answer.none) missing.need(null, 'none', 'packages');
  for (const line of packages) {
    const row = { rowName: line.name ?? '' };
    const at = (name: string) => `packages.${line.id}.${name}`;
    missing.needText(line.name, 'packages.name', at('name'), row);
    missing.need(line.type, 'packages.type', at('type'), row);
    missing.need(line.plan, 'packages.plan', at('plan'), row);
  }
}

/** C4: used and total at each level of the agency's own form. */
export function requiredC4(answer: AnswerOf['C4'], variant: FormVariant, missing: Missing): void {
  for (const level of levelsOf(variant)) {
    const line = answer.levels?.find((given) => given.level === level);
    const row = { rowList: 'unitLevel', rowCode: level };
    missing.needCount(line?.used, 'levels.used', `levels.${level}.used`, row);
    missing.needCount(line?.total, 'levels.total', `levels.${level}.total`, row);
  }
}

/** C5: "Đã giao" has exactly one unit and a document (CHẶN). */
export function requiredC5(answer: AnswerOf['C5'], missing: Missing): void {
  missing.need(answer.state, 'state');
  if (answer.state !== 'assigned') return;
  missing.needText(answer.unit, 'unit');
  missing.needDocument(answer.document, 'document', ['number', 'issuedOn', 'signer']);
}

export function requiredC7(answer: AnswerOf['C7'], missing: Missing): void {
  for (const level of ['level1', 'level2', 'level3', 'level4'] as const)
    missing.needCount(answer[level], level);
}
