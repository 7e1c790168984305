import { earlierAnswer } from './earlier-answers.js';
import { warning, type Rule } from './rule.js';

const MANY = 3;

/** R03: three steps or more in one round are worth a look at the dates of A3 (catalogue 5, R03). */
export const r03ManyStepsAtOnce: Rule = (input) => {
  const step = input.answers.A1?.step ?? null;
  const before = earlierAnswer(input, 'A1')?.step ?? null;
  if (step === null || before === null || step - before < MANY) return [];
  return [warning({ rule: 'R03', question: 'A1', path: 'step' }, 'rule.R03')];
};
