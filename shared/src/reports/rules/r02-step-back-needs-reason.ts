import { isSecret } from '../required-parts.js';
import { blocking, type Rule } from './rule.js';

/** R02: a step below the one last verified needs a reason (catalogue 5, R02); a secret one is explained on paper (T3). */
export const r02StepBackNeedsReason: Rule = ({ answers, previousVerified, variant }) => {
  const step = answers.A1?.step ?? null;
  const verified = previousVerified?.A1?.step ?? null;
  if (step === null || verified === null || step >= verified) return [];
  if (answers.A1?.stepBackReason || isSecret('A1', answers)) return [];
  return [
    blocking({ rule: 'R02', question: 'A1', path: 'stepBackReason' }, 'rule.R02', {
      variant,
      step: verified,
    }),
  ];
};
