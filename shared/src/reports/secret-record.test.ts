import { describe, expect, it } from '@jest/globals';
import { architectureFacts } from '../status/architecture-facts.js';
import { civil } from '../text/civil-date.js';
import type { Answers } from './questions.js';
import { faultOfSecretRecord, type SecretRecord, withSecretRecord } from './secret-record.js';
import { summarise } from './summary.js';

const TODAY = civil('2018-03-16');
const SECRET: Answers = { T3: { answer: 'some', questions: ['A1', 'A3'] } };
const issued: SecretRecord = {
  step: 7,
  reachedOn: civil('2017-11-20'),
  arrivalNumber: '12/M',
  arrivedOn: civil('2018-03-05'),
};

describe('what came through the secret channel', () => {
  it.each<[string, Partial<SecretRecord>, Answers, ReturnType<typeof faultOfSecretRecord>]>([
    ['a decision of 20/11/2017', {}, SECRET, null],
    ['nothing begun, without a day', { step: 0, reachedOn: null }, SECRET, null],
    ['nothing begun, with a day', { step: 0 }, SECRET, 'reachedOn'],
    ['a step without its day', { reachedOn: null }, SECRET, 'reachedOn'],
    ['a day after the paper came', { reachedOn: civil('2018-03-06') }, SECRET, 'reachedOn'],
    ['a day before 2010', { reachedOn: civil('2009-12-31') }, SECRET, 'reachedOn'],
    ['a paper of tomorrow', { arrivedOn: civil('2018-03-17') }, SECRET, 'arrivedOn'],
    ['a step that is not on the ladder', { step: 9 }, SECRET, 'step'],
    ['another step than the form states', {}, { ...SECRET, A1: { step: 3 } }, 'step'],
    ['answers that keep nothing secret', {}, { A1: { step: 7 } }, 'notSecret'],
    [
      'answers that keep another question secret',
      {},
      { T3: { answer: 'some', questions: ['D2'] } },
      'notSecret',
    ],
  ])('%s', (_what, over, answers, fault) => {
    expect(faultOfSecretRecord({ ...issued, ...over }, answers, TODAY)).toBe(fault);
  });

  it('counts the agency as issued on both bases, although its report says nothing of the step', () => {
    const reported = summarise(SECRET);
    const verified = withSecretRecord(reported, SECRET, issued);
    expect(reported.A1).toBeNull();
    const known = { roundId: '2018-Q1', reported, verified, standing: null } as const;
    for (const basis of ['reported', 'verified'] as const)
      expect(architectureFacts(known, basis)).toMatchObject({
        issued: true,
        decision: null,
        decisionOn: '2017-11-20',
        confirmedIn: '2018-Q1',
      });
  });

  it('counts a step on the way, and stands in the next round as long as the step stays secret', () => {
    const reported = summarise(SECRET);
    const summary = withSecretRecord(reported, SECRET, { ...issued, step: 3 });
    const standing = { summary, roundId: '2017-Q4' } as const;
    const facts = architectureFacts({ roundId: '2018-Q1', reported, verified: null, standing }, 'reported');
    expect(facts).toMatchObject({ issued: false, confirmedIn: '2017-Q4' });
    expect(facts.summary).toMatchObject({ A1: 3, currentStepSince: '2017-11-20' });
    const open = summarise({ ...SECRET, A1: { step: 4 } });
    expect(
      architectureFacts({ roundId: '2018-Q1', reported: open, verified: null, standing }, 'reported').summary
        ?.A1,
    ).toBe(4);
  });

  it('leaves answers alone that keep nothing secret or state another step openly', () => {
    for (const answers of [{ A1: { step: 3 } }, { ...SECRET, A1: { step: 3 } }] satisfies Answers[]) {
      const summary = summarise(answers);
      expect(withSecretRecord(summary, answers, issued)).toBe(summary);
    }
  });
});
