import { describe, expect, it } from '@jest/globals';
import type { Answers } from '../answer-schemas.js';
import type { DocumentDraft } from '../../documents/official-document.js';
import { buildDocument, findings } from './build-rule-input.js';
import { r01IssuedNeedsDecision } from './r01-issued-needs-decision.js';

const issued = (step: number, document: DocumentDraft | null, more: Answers = {}): Answers => ({
  A1: { step },
  A3: { steps: [{ step: 7, document }] },
  ...more,
});

const ASKED = ['CHẶN A3 steps.7.document'];

const CASES: [string, Answers, string[]][] = [
  ['a decision with number, symbol, day, signer and file is enough', issued(7, buildDocument()), []],
  ['an architecture being updated still shows its decision', issued(8, null), ASKED],
  ['a submitted draft needs no decision yet', issued(6, null), []],
  ['no line for step 7', { A1: { step: 7 }, A3: { steps: [] } }, ASKED],
  ['A3 not filled in at all', { A1: { step: 7 } }, ASKED],
  ['no number', issued(7, buildDocument({ number: null })), ASKED],
  ['no symbol', issued(7, buildDocument({ symbol: null })), ASKED],
  ['no day', issued(7, buildDocument({ issuedOn: null })), ASKED],
  ['no signer', issued(7, buildDocument({ signer: null })), ASKED],
  ['no file', issued(7, buildDocument({ fileId: null })), ASKED],
  [
    'a secret decision has no file but its other parts',
    issued(7, buildDocument({ fileId: null, secrecy: 'secret' })),
    [],
  ],
  [
    'an architecture that is a state secret is shown to the officer on paper',
    issued(7, null, { T3: { answer: 'some', questions: ['A3'] } }),
    [],
  ],
  [
    'a secret elsewhere changes nothing',
    issued(7, null, { T3: { answer: 'some', questions: ['B3'] } }),
    ASKED,
  ],
];

describe('R01: an issued architecture is shown by its decision', () => {
  it.each(CASES)('%s', (_case, answers, expected) => {
    expect(findings(r01IssuedNeedsDecision, { answers })).toEqual(expected);
  });
});
