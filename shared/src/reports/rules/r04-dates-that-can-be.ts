import { civil, type CivilDate } from '../../text/civil-date.js';
import { answerFields } from '../answer-fields.js';
import { QUESTION_IDS } from '../question-id.js';
import { blocking, type Rule } from './rule.js';

/** No document about e-Government architecture is older (catalogue 5, R04). */
export const EARLIEST_DATE = civil('2010-01-01');

/**
 * R04: the day of a document or of a step taken lies neither after the day of sending nor before 01/01/2010. It looks
 * at every field of the form that is the day of something that has happened (catalogue 5, R04).
 */
export const r04DatesThatCanBe: Rule = ({ answers, today }) =>
  QUESTION_IDS.flatMap((question) =>
    answerFields(question, answers[question])
      .filter(
        ({ face, value }) => face.past && typeof value === 'string' && !isPossible(value as CivilDate, today),
      )
      .map((field) =>
        blocking(
          { rule: 'R04', question, path: field.path },
          field.document === null ? 'rule.R04.event' : 'rule.R04',
          { date: String(field.value) },
        ),
      ),
  );

const isPossible = (date: CivilDate, today: CivilDate): boolean => date >= EARLIEST_DATE && date <= today;
