import { ISSUED_STEP, isIssued } from '../../areas/architecture/steps.js';
import { isComplete, type DocumentDraft } from '../../documents/official-document.js';
import { isSecret } from '../required-parts.js';
import { blocking, type Rule } from './rule.js';

/**
 * R01: an issued architecture is shown by its decision: number, symbol, day, signer and file, unless it falls under
 * state secrets (catalogue 5, R01; 0.6 closes the file of a secret document).
 */
export const r01IssuedNeedsDecision: Rule = ({ answers }) => {
  if (!isIssued(answers.A1?.step) || isSecret('A1', answers) || isSecret('A3', answers)) return [];
  const decision = answers.A3?.steps?.find((row) => row.step === ISSUED_STEP)?.document;
  if (decision && isComplete(decision) && hasFile(decision)) return [];
  return [blocking({ rule: 'R01', question: 'A3', path: `steps.${ISSUED_STEP}.document` }, 'rule.R01')];
};

const hasFile = (document: DocumentDraft): boolean =>
  Boolean(document.fileId) || document.secrecy === 'secret';
