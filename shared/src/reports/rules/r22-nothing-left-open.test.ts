import { describe, expect, it } from '@jest/globals';
import type { Issue } from '../issue.js';
import { buildRuleInput } from './build-rule-input.js';
import { r22NothingLeftOpen } from './r22-nothing-left-open.js';
import type { RuleInput } from './rule.js';

const saidOf = (question: Issue['question'], facts: Partial<RuleInput>): string | null =>
  r22NothingLeftOpen(buildRuleInput(facts)).find((issue) => issue.question === question)?.code ?? null;

describe('R22: nothing is left open', () => {
  it('a question without an answer stops the report', () => {
    expect(saidOf('D1', {})).toBe('rule.R22.unanswered');
    expect(saidOf('D1', { answers: { D1: { has: null } } })).toBe('rule.R22.unanswered');
  });

  it('an answered question does not', () => {
    expect(saidOf('D1', { answers: { D1: { has: 'none' } }, states: { D1: 'changed' } })).toBeNull();
    expect(saidOf('D1', { answers: { D1: { has: 'none' } }, states: { D1: 'confirmed' } })).toBeNull();
  });

  it('an answer carried over from the previous round has to be confirmed', () => {
    expect(saidOf('D1', { answers: { D1: { has: 'none' } }, states: { D1: 'prefilled' } })).toBe(
      'rule.R22.unconfirmed',
    );
  });

  it('an own estimate may be left out, but not be carried over in silence', () => {
    const A1 = { step: 3 };
    expect(saidOf('A2', { answers: { A1 } })).toBeNull();
    expect(saidOf('A2', { answers: { A1, A2: { percent: 40 } }, states: { A2: 'prefilled' } })).toBe(
      'rule.R22.unconfirmed',
    );
  });

  it('a Government agency gives its platform freely', () => {
    expect(saidOf('B1', { variant: 'CP' })).toBeNull();
    expect(saidOf('B1', { variant: 'B' })).toBe('rule.R22.unanswered');
  });

  it('a question that the form does not show is not asked for', () => {
    expect(saidOf('D2', { answers: { D1: { has: 'none' } } })).toBeNull();
    expect(saidOf('C5', { variant: 'CP', answers: { C0: { has: 'yes' } } })).toBeNull();
  });

  it('a question for which completion was asked stays open until it is answered', () => {
    const answered = { answers: { D1: { has: 'none' as const } }, states: { D1: 'confirmed' as const } };
    expect(saidOf('D1', { ...answered, returned: [{ question: 'D1', answeredSinceReturn: false }] })).toBe(
      'rule.R22.returned',
    );
    expect(
      saidOf('D1', { ...answered, returned: [{ question: 'D1', answeredSinceReturn: true }] }),
    ).toBeNull();
  });

  it('a state secret may stay empty', () => {
    expect(saidOf('A1', { answers: { T3: { answer: 'some', questions: ['A1'] } } })).toBeNull();
  });
});
