import { NGSP } from '../../areas/ngsp/platform-name.js';
import { hasAnswer, visibleQuestions } from '../questions.js';
import { missingParts, type MissingPart } from '../required-parts.js';
import type { QuestionId } from '../question-id.js';
import { blocking, type Rule, type RuleInput } from './rule.js';

/**
 * REQ: an answer that was begun has every part that the row of its question asks for (catalogue 2, CHẶN of T1, T2, A6,
 * B1, C0, C5, E1 and the columns of the tables). A question without any answer is R22's; the decision is R01's.
 */
export const requiredPartsGiven: Rule = (input) =>
  visibleQuestions(input.variant, input.answers, input.form)
    .filter((question) => hasAnswer(question, input.answers))
    .flatMap((question) =>
      missingParts(question, input.variant, input.answers, input.form)
        .filter((part) => !isDecision(question, part))
        .map((part) => missing(question, part, input)),
    );

const isDecision = (question: QuestionId, part: MissingPart): boolean =>
  question === 'A3' && part.path.startsWith('steps.7.document.');

function missing(question: QuestionId, part: MissingPart, { variant, form }: RuleInput) {
  const { path, field, rowList = '', rowCode = '', rowName = '', rowNameEn = '' } = part;
  return blocking({ rule: 'REQ', question, path }, 'rule.REQ', {
    ...{ variant, field, rowList, rowCode, rowName, rowNameEn },
    platform: form?.platform.short ?? NGSP.short,
  });
}
