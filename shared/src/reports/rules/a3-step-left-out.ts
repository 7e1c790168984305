import { ARCHITECTURE_STEPS, OPTIONAL_STEPS } from '../../areas/architecture/steps.js';
import { warning, type Rule } from './rule.js';

/** A3: every step already taken has its day; the survey and the Ministry's opinion may be left out (catalogue 2, A3). */
export const a3StepLeftOut: Rule = ({ answers }) => {
  const reached = answers.A1?.step ?? 0;
  return ARCHITECTURE_STEPS.filter((step) => step >= 1 && step < reached && !OPTIONAL_STEPS.includes(step))
    .filter((step) => !answers.A3?.steps?.find((row) => row.step === step)?.startedOn)
    .map((step) =>
      warning({ rule: 'A3-gap', question: 'A3', path: `steps.${step}.startedOn` }, 'rule.A3-gap', { step }),
    );
};
