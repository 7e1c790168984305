import { describe, expect, it } from '@jest/globals';
import { takeFirstAnswer } from './first-answer.js';

const url = '/graphql?operation=viewer';

describe('the answer that the page asks for before its code has arrived', () => {
  it('is never taken later than by the first question: whoever has signed in since must not be told "nobody"', () => {
    const page: Pick<Window, 'egaFirstAnswer'> = {};
    Object.assign(globalThis, { window: page });
    expect(takeFirstAnswer(url)).toBeUndefined();
    // The small script came after the first question: its answer is older than the sign-in that followed.
    page.egaFirstAnswer = { url, response: new Promise(() => undefined) };
    expect(takeFirstAnswer(url)).toBeUndefined();
    expect(page.egaFirstAnswer).toBeUndefined();
  });
});
