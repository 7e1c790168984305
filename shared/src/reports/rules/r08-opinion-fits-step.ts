import type { Issue } from '../issue.js';
import { blocking, warning, type Rule } from './rule.js';

const OPINION_STEPS = [4, 5];

/**
 * R08: at steps 4 and 5 the draft has been sent to the Ministry, and its opinion is not older than the letter that
 * asked for it. Never a condition of being issued (catalogue 5, R08; A4).
 */
export const r08OpinionFitsStep: Rule = ({ answers }) => {
  const { state, sent, opinion } = answers.A4 ?? {};
  const issues: Issue[] = [];
  if (sent?.issuedOn && opinion?.issuedOn && opinion.issuedOn < sent.issuedOn) {
    issues.push(blocking({ rule: 'R08', question: 'A4', path: 'opinion.issuedOn' }, 'rule.R08.order'));
  }
  if (OPINION_STEPS.includes(answers.A1?.step ?? 0) && (state === 'notSent' || state === 'willNotSend')) {
    issues.push(warning({ rule: 'R08', question: 'A4', path: 'state' }, 'rule.R08'));
  }
  return issues;
};
