import { isIssued } from '../../areas/architecture/steps.js';
import { warning, type Rule } from './rule.js';

/** B1: a platform that runs before the architecture is issued has no approved connection model yet (catalogue 2, B1, CB). */
export const b1BeforeArchitecture: Rule = ({ answers }) => {
  const step = answers.A1?.step ?? null;
  if (answers.B1?.state !== 'operating' || step === null || isIssued(step)) return [];
  return [warning({ rule: 'B1-before', question: 'B1', path: 'state' }, 'rule.B1-before')];
};
