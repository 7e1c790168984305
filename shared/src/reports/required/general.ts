import { OTHER_DIFFICULTY } from '../general-content.js';
import type { AnswerOf } from '../answer-schemas.js';
import type { Missing } from './part.js';

/** T1: the unit and a telephone (CHẶN: thiếu đơn vị hoặc điện thoại). */
export function requiredT1(answer: AnswerOf['T1'], missing: Missing): void {
  missing.needText(answer.leadUnit, 'leadUnit');
  missing.needText(answer.preparer?.phone, 'preparer.phone');
}

/** T2: a signed document with its signer's authority, unless it follows later. */
export function requiredT2(answer: AnswerOf['T2'], missing: Missing): void {
  missing.need(answer.form, 'form');
  if (!answer.form || answer.form === 'later') return;
  missing.needDocument(answer.document, 'document', ['number', 'issuedOn', 'signer', 'fileId']);
  missing.need(answer.authority, 'authority');
}

export function requiredT3(answer: AnswerOf['T3'], missing: Missing): void {
  missing.need(answer.answer, 'answer');
  if (answer.answer === 'some') missing.need(answer.questions?.[0], 'questions');
}

/** E1: for each part a code or "Không có"; "Khác" needs a description (CHẶN). */
export function requiredE1(answer: AnswerOf['E1'], missing: Missing): void {
  for (const area of ['A', 'B', 'C', 'D'] as const) {
    const part = answer[area];
    if (!part?.none && !part?.codes?.length) missing.need(null, `${area}.codes`);
    if (part?.codes?.includes(OTHER_DIFFICULTY)) missing.needText(part.description, `${area}.description`);
  }
}

/** E2: the proposals, or "Không có"; each says to whom it goes and what is proposed. */
export function requiredE2(answer: AnswerOf['E2'], missing: Missing): void {
  const proposals = answer.proposals ?? [];
  if (proposals.length === 0 && !answer.none) missing.need(null, 'none', 'proposals');
  for (const line of proposals) {
    missing.need(line.to, 'proposals.to', `proposals.${line.id}.to`);
    missing.needText(line.content, 'proposals.content', `proposals.${line.id}.content`);
  }
}
