import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { dropFirstAnswers, takeFirstAnswer } from './first-answer.js';

const url = '/graphql?operation=viewer';
const response = Promise.resolve(new Response('{}'));

describe('the answers that the page asks for before its code has arrived', () => {
  let page: Pick<Window, 'egaFirstAnswers'>;
  beforeEach(() => {
    page = { egaFirstAnswers: { [url]: response } };
    Object.assign(globalThis, { window: page });
    jest.spyOn(performance, 'now').mockReturnValue(900);
  });

  it('are taken once, and only for the address they were asked for', () => {
    expect(takeFirstAnswer(`${url}&variables={}`)).toBeUndefined();
    expect(takeFirstAnswer(url)).toBe(response);
    expect(takeFirstAnswer(url)).toBeUndefined();
  });

  it('are never taken after something was sent: whoever has signed in since must not be told "nobody"', () => {
    dropFirstAnswers();
    expect(takeFirstAnswer(url)).toBeUndefined();
  });

  it('are not taken when they are no longer fresh', () => {
    jest.spyOn(performance, 'now').mockReturnValue(10_001);
    expect(takeFirstAnswer(url)).toBeUndefined();
  });
});
