import { describe, expect, it } from '@jest/globals';
import { civil } from '../text/civil-date.js';
import type { Answers } from './answer-schemas.js';
import { formOfRound } from './form-context.js';
import { KEPT_FORM_1 } from './kept-form-1.js';
import { askedSince, isQuestionId, QUESTION_IDS } from './question-id.js';
import { answeredQuestions, parseAnswer, visibleQuestions } from './questions.js';
import { FORM_VERSION, upgradeContent } from './upgrade-content.js';

const CUT_OFF = civil('2017-12-15');
const kept = () => JSON.parse(KEPT_FORM_1) as Answers;

describe('content of an earlier form', () => {
  it('of this form is read as it stands', () => {
    const content = { A1: { step: 3 } };
    expect(upgradeContent(content, FORM_VERSION)).toBe(content);
  });

  it('of a form that nobody knows is refused, never guessed', () => {
    expect(() => upgradeContent({}, FORM_VERSION, FORM_VERSION + 1)).toThrow('no way');
    expect(() => upgradeContent({}, FORM_VERSION + 1, FORM_VERSION)).toThrow('newer');
  });

  it('of form 1 is read by form 2 word for word: what was answered stays, what is new is unanswered', () => {
    const upgraded = upgradeContent(kept(), 1, 2);
    expect(upgraded).toEqual(kept());
    for (const question of Object.keys(upgraded).filter(isQuestionId)) {
      expect(askedSince(question)).toBe(1);
      expect(parseAnswer(question, upgraded[question])).toEqual({ ok: true, value: kept()[question] });
    }
  });

  it('is not changed by being read', () => {
    const content = kept();
    const before = JSON.stringify(content);
    upgradeContent(content, 1, 2);
    expect(JSON.stringify(content)).toBe(before);
  });

  it('stays complete in its own round, and form 2 asks only for what is new', () => {
    const asked = (formVersion: number) => formOfRound({ formVersion, cutOff: CUT_OFF });
    const first = visibleQuestions('T', kept(), asked(1));
    expect(answeredQuestions('T', kept(), asked(1))).toEqual(first);
    const second = visibleQuestions('T', kept(), asked(2));
    const open = second.filter((question) => !answeredQuestions('T', kept(), asked(2)).includes(question));
    expect(open).toEqual(second.filter((question) => askedSince(question) === 2));
    expect(QUESTION_IDS.filter((question) => askedSince(question) === 1)).toHaveLength(22);
  });
});
