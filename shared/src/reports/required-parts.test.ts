import { describe, expect, it } from '@jest/globals';
import type { FormVariant } from '../agencies/kind.js';
import { civil } from '../text/civil-date.js';
import { answeredQuestions, type Answers, isOptional, visibleQuestions } from './questions.js';
import { LATEST_FORM } from './form-context.js';
import { missingParts } from './required-parts.js';
import type { QuestionId } from './question-id.js';

const paths = (question: QuestionId, answers: Answers, variant: FormVariant = 'T') =>
  missingParts(question, variant, answers).map((part) => part.path);

const decision = { number: '383', issuedOn: civil('2017-02-27'), signer: 'Chủ tịch UBND tỉnh' };
const FILE = '0f8fad5b-d9cb-469f-a165-70867728950e';

describe('what an answer still lacks', () => {
  it.each<[string, QuestionId, Answers, string[]]>([
    ['T1 asks for the unit and a telephone', 'T1', {}, ['leadUnit', 'preparer.phone']],
    ['a cover document may follow later', 'T2', { T2: { form: 'later' } }, []],
    [
      'a signed cover document has its signer and the authority to sign',
      'T2',
      { T2: { form: 'digital', document: { number: '5', issuedOn: civil('2018-03-08'), fileId: FILE } } },
      ['document.signer', 'authority'],
    ],
    [
      'an issued architecture has its decision in full',
      'A3',
      { A1: { step: 7 }, A3: { steps: [{ step: 7, document: decision }] } },
      ['steps.7.document.fileId'],
    ],
    [
      'a step reached has its start and document',
      'A3',
      { A1: { step: 3 }, A3: { steps: [{ step: 3 }] } },
      ['steps.3.startedOn', 'steps.3.document.number', 'steps.3.document.issuedOn'],
    ],
    [
      'a survey needs no document',
      'A3',
      { A1: { step: 2 }, A3: { steps: [{ step: 2, startedOn: civil('2018-01-08') }] } },
      [],
    ],
    [
      'at step 3 the opinion of the Ministry may be left out of the plan',
      'A5',
      { A1: { step: 3 } },
      ['planned.6.on', 'planned.7.on'],
    ],
    ['before anything is planned no lead unit is asked for', 'A6', { A1: { step: 0 }, A6: {} }, []],
    ['from step 1 there is a lead unit', 'A6', { A1: { step: 1 }, A6: { form: 'inHouse' } }, ['leadUnit']],
    [
      'a running platform has its day and document',
      'B1',
      { B1: { state: 'operating' } },
      ['operatingSince', 'document.number', 'document.issuedOn'],
    ],
    ['"Không phát sinh" has its ground', 'C0', { C0: { has: 'none' } }, ['noneBasis']],
    [
      'an assigned focal unit is named with its document',
      'C5',
      { C5: { state: 'assigned' } },
      ['unit', 'document.number', 'document.issuedOn', 'document.signer'],
    ],
    [
      '"Khác" is described, and each part of the form is spoken of',
      'E1',
      { E1: { A: { codes: ['KH'] }, B: { none: true }, C: { codes: ['KP'] } } },
      ['A.description', 'D.codes'],
    ],
  ])('%s', (_name, question, answers, missing) => {
    expect(paths(question, answers)).toEqual(missing);
  });

  it('is never text, a number of a document or a file where the answer is a state secret', () => {
    const answers: Answers = {
      T3: { answer: 'some', questions: ['A3'] },
      A1: { step: 7 },
      A3: { steps: [] },
    };
    expect(paths('A3', answers)).toEqual(['steps.7.document.issuedOn']);
  });

  it('depends on the kind of agency: three levels for a province, one total for a ministry', () => {
    expect(paths('C0', { C0: { has: 'yes' } }, 'T')).toEqual(['province', 'district', 'commune']);
    expect(paths('C0', { C0: { has: 'yes' } }, 'B')).toEqual(['total']);
    expect(paths('C4', { C4: {} }, 'B')).toEqual(['levels.subordinate.used', 'levels.subordinate.total']);
  });

  it('"Chưa có số liệu" needs the day it is expected', () => {
    const c0 = (expectedOn: string | null) =>
      ({
        C0: { has: 'yes', total: { kind: 'notYet', expectedOn: expectedOn && civil(expectedOn) } },
      }) as Answers;
    expect(paths('C0', c0(null), 'B')).toEqual(['total']);
    expect(paths('C0', c0('2018-04-15'), 'B')).toEqual([]);
  });
});

describe('the gates of the form', () => {
  const shown = (variant: FormVariant, answers: Answers) => visibleQuestions(variant, answers).join(' ');

  const PROJECTS: Answers = {
    D1: { has: 'yes' },
    D2: { projects: [{ id: 'd-1', handlesProcedures: 'yes' }] },
  };
  const RUNNING: Answers = { B3: { connections: [{ id: 'b-1', need: 'needed', step: 6 }] } };

  it.each<[string, FormVariant, Answers, string]>([
    ['an empty form', 'T', {}, 'T1 T2 T3 A1 A6 A8 A10 B1 B2 B3 B4 B6 C0 D1 E1 E2'],
    ['nothing started', 'T', { A1: { step: 0 } }, 'T1 T2 T3 A1 A5 A6 A8 A10 B1 B2 B3 B4 B6 C0 D1 E1 E2'],
    ['issued', 'B', { A1: { step: 7 } }, 'T1 T2 T3 A1 A3 A6 A7 A8 A10 B1 B2 B3 B4 B6 C0 D1 E1 E2'],
    [
      'procedures and a project that handles them, a province',
      'T',
      { A1: { step: 8 }, C0: { has: 'yes' }, ...PROJECTS },
      'T1 T2 T3 A1 A3 A6 A7 A8 A10 B1 B2 B3 B4 B6 C0 C1 C2 C3 C4 C5 C6 C7 C8 C9 C10 C11 D1 D2 D3 D4 D5 E1 E2',
    ],
    [
      'procedures, a Government agency is outside O6 to O10',
      'CP',
      { A1: { step: 1 }, C0: { has: 'yes' }, D1: { has: 'none' } },
      'T1 T2 T3 A1 A3 A5 A6 A8 A10 B1 B2 B3 B4 B6 C0 C1 C7 C8 C9 D1 E1 E2',
    ],
    [
      'a connection on trial has transactions',
      'T',
      { C0: { has: 'none' }, ...RUNNING },
      'T1 T2 T3 A1 A6 A8 A10 B1 B2 B3 B4 B5 B6 C0 D1 E1 E2',
    ],
  ])('%s', (_name, variant, answers, questions) => {
    expect(shown(variant, answers)).toBe(questions);
  });

  it('asks about Decision 1819 once the Authority has entered its tasks, and Government agencies never', () => {
    const task = { code: '1', titleVi: 'Nhiệm vụ MH-1', titleEn: 'Task MH-1' };
    const programmeTasks = [{ ...task, validFrom: civil('2018-01-01'), validTo: null }];
    const form = { ...LATEST_FORM, programmeTasks };
    expect(visibleQuestions('T', {}, LATEST_FORM)).not.toContain('A9');
    expect(visibleQuestions('T', {}, form)).toContain('A9');
    expect(visibleQuestions('B', {}, form)).toContain('A9');
    expect(visibleQuestions('CP', {}, form)).not.toContain('A9');
    expect(visibleQuestions('T', {}, { ...form, day: civil('2017-12-31') })).not.toContain('A9');
  });

  it('leaves free what is voluntary for a Government agency', () => {
    expect(isOptional('B1', 'CP', {})).toBe(true);
    expect(isOptional('B1', 'T', {})).toBe(false);
    expect(isOptional('A2', 'T', {})).toBe(true);
  });

  it('counts a question as answered when nothing is missing', () => {
    const answers: Answers = { A1: { step: 0 }, T3: { answer: 'some' }, D1: { has: 'none' }, C5: {} };
    expect(answeredQuestions('T', answers)).toEqual(['A1', 'D1']);
  });
});
