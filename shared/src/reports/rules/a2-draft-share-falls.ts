import { earlierAnswer } from './earlier-answers.js';
import { warning, type Rule } from './rule.js';

/** A2: a share of the draft below that of the previous round is worth a word (catalogue 2, A2, CB); it is never judged. */
export const a2DraftShareFalls: Rule = (input) => {
  const now = input.answers.A2?.percent ?? null;
  const before = earlierAnswer(input, 'A2')?.percent ?? null;
  if (now === null || before === null || now >= before) return [];
  return [warning({ rule: 'A2-drop', question: 'A2', path: 'percent' }, 'rule.A2-drop', { before, now })];
};
