import { answerFields, isClosedBySecrecy, type AnswerField } from '../answer-fields.js';
import { blocking, type Rule } from './rule.js';

/**
 * T3: an answer marked a state secret holds no text, document number or file, however it came in; choices and days stay
 * open (catalogue 2, T3, CHẶN; practice.md 14; Ordinance 30/2000).
 */
export const t3SecretFieldsClosed: Rule = ({ answers }) => {
  if (answers.T3?.answer !== 'some') return [];
  return (answers.T3.questions ?? []).flatMap((question) => {
    const open = answerFields(question, answers[question]).find(isFilled);
    return open ? [blocking({ rule: 'T3-closed', question, path: open.path }, 'rule.T3-closed')] : [];
  });
};

function isFilled({ face, value }: AnswerField): boolean {
  if (face.kind === 'count') return Boolean((value as { reason?: string | null } | null)?.reason);
  return (
    isClosedBySecrecy(face) && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
  );
}
