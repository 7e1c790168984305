import { describe, expect, it } from '@jest/globals';
import { civil } from '../../text/civil-date.js';
import { closeSecretFields } from '../answer-fields.js';
import type { Answers } from '../answer-schemas.js';
import { buildDocument, findings } from './build-rule-input.js';
import { t3SecretFieldsClosed } from './t3-secret-fields-closed.js';

const secret = (...questions: NonNullable<NonNullable<Answers['T3']>['questions']>): Answers => ({
  T3: { answer: 'some', questions },
});
const EMPTY = buildDocument({ number: null, symbol: null, signer: null, signerTitle: null, fileId: null });

const CASES: [string, Answers, string[]][] = [
  ['the step of a secret architecture stays open', { ...secret('A1'), A1: { step: 7 } }, []],
  [
    'the day of a secret step stays open',
    { ...secret('A3'), A3: { steps: [{ step: 7, startedOn: civil('2017-02-01') }] } },
    [],
  ],
  ['so does the day of its document', { ...secret('A3'), A3: { steps: [{ step: 7, document: EMPTY }] } }, []],
  [
    'a document number in a secret answer',
    { ...secret('A3'), A3: { steps: [{ step: 7, document: { number: 'MH-1' } }] } },
    ['CHẶN A3 steps.7.document.number'],
  ],
  [
    'a file in a secret answer',
    { ...secret('A3'), A3: { steps: [{ step: 7, document: { ...EMPTY, fileId: buildDocument().fileId } }] } },
    ['CHẶN A3 steps.7.document.fileId'],
  ],
  ['a text in a secret answer', { ...secret('A6'), A6: { leadUnit: 'Cục X' } }, ['CHẶN A6 leadUnit']],
  [
    'the reason beside a number',
    { ...secret('C0'), C0: { has: 'yes', total: { kind: 'none', reason: 'Nêu rõ' } } },
    ['CHẶN C0 total'],
  ],
  [
    'the number itself stays open',
    { ...secret('C0'), C0: { has: 'yes', total: { kind: 'number', value: 12 } } },
    [],
  ],
  ['a text where nothing is secret', { T3: { answer: 'none' }, A6: { leadUnit: 'Sở TT&TT' } }, []],
  ['a text in another question', { ...secret('B3'), A6: { leadUnit: 'Sở TT&TT' } }, []],
  [
    'two secret questions, each told once',
    { ...secret('A6', 'C5'), A6: { leadUnit: 'X' }, C5: { state: 'assigned', unit: 'Y' } },
    ['CHẶN A6 leadUnit', 'CHẶN C5 unit'],
  ],
];

describe('T3: a secret answer holds no text, no number of a document and no file', () => {
  it.each(CASES)('%s', (_case, answers, expected) => {
    expect(findings(t3SecretFieldsClosed, { answers })).toEqual(expected);
  });

  it('is content once the fields are closed', () => {
    const A3: Answers['A3'] = {
      steps: [{ step: 7, startedOn: civil('2017-02-01'), document: buildDocument() }],
    };
    const answers: Answers = { ...secret('A3'), A3: closeSecretFields('A3', A3) };
    expect(findings(t3SecretFieldsClosed, { answers })).toEqual([]);
    expect(answers.A3?.steps?.[0]?.startedOn).toBe('2017-02-01');
  });
});
