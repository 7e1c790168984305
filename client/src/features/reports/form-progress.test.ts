import { describe, expect, it } from '@jest/globals';
import { progressOf, type QuestionView } from './form-state.js';

const question = (answered: boolean, origin: string) =>
  ({ answered, sheet: { origin } }) as unknown as QuestionView;

describe('the counts beside the form', () => {
  it('put every question into one heap: confirmed, entered, waiting for confirmation, or not complete', () => {
    const questions = [
      question(true, 'confirmed'),
      question(true, 'changed'),
      question(true, 'changed'),
      question(false, 'prefilled'),
      // Begun but not complete, and asked again by the Authority: neither is an answer yet.
      question(false, 'changed'),
      question(false, 'confirmed'),
      question(false, 'empty'),
    ];
    expect(progressOf({ questions })).toEqual({
      total: 7,
      answered: 3,
      confirmed: 1,
      entered: 2,
      waiting: 1,
      open: 3,
    });
  });
});
