import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FORM_VARIANTS, type FormVariant } from '../agencies/kind.js';
import { civil } from '../text/civil-date.js';
import { ANSWER_SCHEMAS } from './answer-schemas.js';
import { type FormContext, LATEST_FORM } from './form-context.js';
import { isQuestionId, QUESTION_IDS, type QuestionId } from './question-id.js';
import {
  type Answers,
  isOptional,
  parseAnswer,
  QUESTIONS,
  visibleAnswers,
  visibleQuestions,
} from './questions.js';

const FIRST_FORM: FormContext = { ...LATEST_FORM, version: 1 };
const shown = (variant: FormVariant, answers: Answers, form = FIRST_FORM) =>
  visibleQuestions(variant, answers, form).join(' ');

describe('the questions of the form', () => {
  it('stand in the order of the catalogue, by part', () => {
    expect(QUESTIONS.map((question) => question.id).join(' ')).toBe(
      'T1 T2 T3 A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 B1 B2 B3 B4 B5 B6 C0 C1 C2 C3 C4 C5 C6 C7 C8 C9 C10 C11 D1 D2 D3 D4 D5 E1 E2 E3',
    );
    expect(QUESTIONS.every(({ id, area }) => id.startsWith(area))).toBe(true);
    // Conclusions of a session come with the meetings.
    expect(isQuestionId('E4')).toBe(false);
  });

  it.each<[string, FormVariant, Answers, string]>([
    ['nothing answered: the gates stay closed', 'T', {}, 'T1 T2 T3 A1 A6 B1 B3 C0 D1 E1'],
    [
      'not started: dates ahead, no steps taken',
      'T',
      { A1: { step: 0 } },
      'T1 T2 T3 A1 A5 A6 B1 B3 C0 D1 E1',
    ],
    ['a plan', 'T', { A1: { step: 1 } }, 'T1 T2 T3 A1 A3 A5 A6 B1 B3 C0 D1 E1'],
    [
      'a draft: own estimate and opinion',
      'T',
      { A1: { step: 3 } },
      'T1 T2 T3 A1 A2 A3 A4 A5 A6 B1 B3 C0 D1 E1',
    ],
    ['opinion asked: no estimate', 'T', { A1: { step: 4 } }, 'T1 T2 T3 A1 A3 A4 A5 A6 B1 B3 C0 D1 E1'],
    ['completing: estimate again', 'T', { A1: { step: 5 } }, 'T1 T2 T3 A1 A2 A3 A4 A5 A6 B1 B3 C0 D1 E1'],
    [
      'issued: the check against the guidance, no dates ahead',
      'T',
      { A1: { step: 7 } },
      'T1 T2 T3 A1 A3 A6 A7 B1 B3 C0 D1 E1',
    ],
    ['being updated is issued', 'T', { A1: { step: 8 } }, 'T1 T2 T3 A1 A3 A6 A7 B1 B3 C0 D1 E1'],
    [
      'procedures and projects',
      'B',
      { C0: { has: 'yes' }, D1: { has: 'yes' } },
      'T1 T2 T3 A1 A6 B1 B3 C0 C1 C2 C4 C5 C7 D1 D2 D3 E1',
    ],
    [
      'a Government agency is not asked for C2, C4, C5',
      'CP',
      { C0: { has: 'yes' }, D1: { has: 'none' } },
      'T1 T2 T3 A1 A6 B1 B3 C0 C1 C7 D1 E1',
    ],
    ['no procedures close the whole part', 'T', { C0: { has: 'none' } }, 'T1 T2 T3 A1 A6 B1 B3 C0 D1 E1'],
  ])('a round opened with form 1 keeps its questions: %s', (_case, variant, answers, expected) => {
    expect(shown(variant, answers)).toBe(expected);
  });

  it('hidden answers do not count, but are not lost', () => {
    const answers: Answers = { A1: { step: 7 }, A5: { planned: [{ step: 7, on: civil('2018-07-31') }] } };
    expect(visibleAnswers('T', answers)).toEqual({ A1: { step: 7 } });
    expect(answers.A5).toBeDefined();
  });

  it.each<[string, QuestionId, FormVariant, Answers, boolean]>([
    ['an own estimate', 'A2', 'T', { A1: { step: 3 } }, true],
    ['the lead unit before the work starts', 'A6', 'T', { A1: { step: 0 } }, true],
    ['the lead unit once it has started', 'A6', 'T', { A1: { step: 1 } }, false],
    ['the platform of a Government agency', 'B1', 'CP', {}, true],
    ['the platform of a province', 'B1', 'T', {}, false],
    ['the stage itself', 'A1', 'CP', {}, false],
  ])('may %s be left out?', (_case, question, variant, answers, expected) => {
    expect(isOptional(question, variant, answers)).toBe(expected);
  });
});

describe('an answer from outside', () => {
  it.each<[string, QuestionId, unknown]>([
    ['a stage outside the ladder', 'A1', { step: 9 }],
    ['half a stage', 'A1', { step: 3.5 }],
    ['a stage as text', 'A1', { step: '3' }],
    ['an unknown key', 'A1', { step: 3, verified: true }],
    ['an unknown key inside a line', 'A3', { steps: [{ step: 1, colour: 'red' }] }],
    ['a day that does not exist', 'A3', { steps: [{ step: 1, startedOn: '2018-02-31' }] }],
    ['a day that is no day', 'A3', { steps: [{ step: 1, startedOn: 'infinity' }] }],
    ['one step twice', 'A3', { steps: [{ step: 1 }, { step: 1 }] }],
    ['a lone surrogate', 'A6', { leadUnit: 'Sở \ud800' }],
    ['a control character', 'A6', { leadUnit: 'Sở\u0000TT' }],
    ['a direction override', 'A6', { leadUnit: 'Sở \u202ETT' }],
    ['a text that is too long', 'E1', { A: { codes: ['KP'], description: 'x'.repeat(501) } }],
    ['a number below zero', 'C0', { has: 'yes', total: { kind: 'number', value: -1 } }],
    ['a number that is none', 'C0', { has: 'yes', total: { kind: 'number', value: 1.5 } }],
    ['a file that is no id', 'T2', { form: 'digital', document: { fileId: '../../etc/passwd' } }],
    ['a prototype key', 'A1', JSON.parse('{"__proto__":{"step":3}}')],
    ['a constructor key', 'A1', { constructor: { step: 3 } }],
    ['a list instead of an answer', 'A1', []],
    ['nothing at all', 'A1', null],
    ['a text instead of an answer', 'A1', 'step 3'],
  ])('%s is refused', (_case, question, raw) => {
    const parsed = parseAnswer(question, raw);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok)
      expect(parsed.issues.every((issue) => issue.rule === 'FORM' && issue.severity === 'blocking')).toBe(
        true,
      );
  });

  it.each<[string, QuestionId, unknown]>([
    ['an empty answer', 'A3', {}],
    ['a line without a day', 'A3', { steps: [{ step: 1 }] }],
    [
      'a decision without a number',
      'A3',
      { steps: [{ step: 7, document: { signer: 'Chủ tịch UBND tỉnh' } }] },
    ],
    ['zero', 'C0', { has: 'yes', total: { kind: 'number', value: 0 } }],
    ['"Chưa có số liệu" without a day', 'C0', { has: 'yes', total: { kind: 'notYet' } }],
  ])('%s is kept: it is incomplete, not malformed', (_case, question, raw) => {
    expect(parseAnswer(question, raw).ok).toBe(true);
  });

  it('is composed (NFC), so that one name has one spelling', () => {
    const parsed = parseAnswer('A6', { leadUnit: 'Sở Thông tin'.normalize('NFD') });
    expect(parsed).toEqual({ ok: true, value: { leadUnit: 'Sở Thông tin' } });
  });

  it('never holds the file of a secret document', () => {
    const document = { secrecy: 'secret', fileId: '0f8fad5b-d9cb-469f-a165-70867728950e' };
    expect(parseAnswer('T2', { document })).toEqual({
      ok: true,
      value: { document: { secrecy: 'secret', fileId: null } },
    });
  });

  it('never throws, whatever JSON comes in, and keeps no key that the form does not know', () => {
    const anything = fc.jsonValue({ maxDepth: 6 }).map((value) => value as unknown);
    const nearly = fc.dictionary(fc.constantFrom(...KEYS), fc.jsonValue({ maxDepth: 4 }), { maxKeys: 5 });
    fc.assert(
      fc.property(fc.constantFrom(...QUESTION_IDS), fc.oneof(anything, nearly), (question, raw) => {
        const parsed = parseAnswer(question, raw);
        if (parsed.ok) expect(unknownKeys(question, parsed.value)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('does not choke on a depth bomb', () => {
    let bomb: unknown = {};
    for (let depth = 0; depth < 100_000; depth++) bomb = { step: bomb };
    expect(parseAnswer('A1', bomb).ok).toBe(false);
  });

  it('once read, is read again to the same answer', () => {
    const value = {
      steps: [{ step: 7, startedOn: '2017-02-27', document: { number: '383', symbol: 'QĐ-UBND' } }],
    };
    const once = parseAnswer('A3', value);
    expect(once.ok && parseAnswer('A3', once.value)).toEqual(once);
  });

  it('has a schema for every question and every form', () => {
    expect(Object.keys(ANSWER_SCHEMAS)).toEqual([...QUESTION_IDS]);
    expect(FORM_VARIANTS.every((variant) => visibleQuestions(variant, {}).includes('A1'))).toBe(true);
  });
});

/** Keys of answers, so that random answers come near real ones. */
const KEYS = [
  'step',
  'steps',
  'has',
  'total',
  'packages',
  'id',
  'document',
  'kind',
  'value',
  'A',
  'codes',
  'percent',
];

function unknownKeys(question: QuestionId, value: unknown): string[] {
  const known = new Set(Object.keys((ANSWER_SCHEMAS[question] as unknown as { entries: object }).entries));
  return typeof value === 'object' && value !== null
    ? Object.keys(value).filter((key) => !known.has(key))
    : [];
}
