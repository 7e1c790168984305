import { describe, expect, it } from '@jest/globals';
import { needsLook, stepFrom, tallyOf } from './sheet.js';

const mark = (value: 'accept' | 'return') => ({ mark: value, version: 1, by: 'Chuyên viên thẩm tra' });
const question = (acceptedBeforehand: boolean, value?: 'accept' | 'return') => ({
  acceptedBeforehand,
  ...(value ? { mark: mark(value) } : {}),
});

describe('what an officer has to look at', () => {
  it('an unchanged confirmed answer counts as accepted beforehand and needs no decision', () => {
    expect(needsLook(question(true))).toBe(false);
  });

  it('a decision on such an answer brings it back', () => {
    expect(needsLook(question(true, 'return'))).toBe(true);
  });

  it('the tally counts decisions and what is left, and leaves out what was accepted beforehand', () => {
    const questions = [question(true), question(false, 'accept'), question(false, 'return'), question(false)];
    expect(tallyOf(questions)).toEqual({ total: 3, accepted: 1, asked: 1, left: 1 });
  });
});

describe('keys J and K', () => {
  const all = ['A1', 'A3', 'C2'].map((id) => ({ question: id }));

  it.each([
    [null, 1, 'A1'],
    [null, -1, 'C2'],
    ['A1', 1, 'A3'],
    ['C2', 1, 'C2'],
    ['A1', -1, 'A1'],
  ] as const)('from %s by %d lead to %s', (current, step, next) => {
    expect(stepFrom(all, current, step)?.question).toBe(next);
  });
});
