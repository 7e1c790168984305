import { describe, expect, it } from '@jest/globals';
import { civil } from '../../text/civil-date.js';
import type { Answers } from '../answer-schemas.js';
import { buildDocument, findings } from './build-rule-input.js';
import { r08OpinionFitsStep } from './r08-opinion-fits-step.js';

const letter = (day: string) => buildDocument({ issuedOn: civil(day), kind: 'dispatch' });
const at = (step: number, a4: Answers['A4']): Answers => ({ A1: { step }, A4: a4 });

const CASES: [string, Answers, string[]][] = [
  ['step 4 and the letter is sent', at(4, { state: 'sent' }), []],
  ['step 4 and nothing is sent', at(4, { state: 'notSent' }), ['CB A4 state']],
  ['step 5 and nothing is sent', at(5, { state: 'notSent' }), ['CB A4 state']],
  ['step 5 and nothing will be sent', at(5, { state: 'willNotSend' }), ['CB A4 state']],
  ['step 3 may wait with the letter', at(3, { state: 'notSent' }), []],
  ['step 6 without the opinion: it is no condition', at(6, { state: 'willNotSend' }), []],
  [
    'an opinion older than the letter',
    at(5, { state: 'answered', sent: letter('2017-06-01'), opinion: letter('2017-05-01') }),
    ['CHẶN A4 opinion.issuedOn'],
  ],
  [
    'an opinion of the same day',
    at(5, { state: 'answered', sent: letter('2017-06-01'), opinion: letter('2017-06-01') }),
    [],
  ],
];

describe('R08: the step and the opinion of the Ministry', () => {
  it.each(CASES)('%s', (_case, answers, expected) => {
    expect(findings(r08OpinionFitsStep, { answers })).toEqual(expected);
  });
});
