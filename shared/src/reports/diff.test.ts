import { describe, expect, it } from '@jest/globals';
import { civil } from '../text/civil-date.js';
import type { Answers } from './answer-schemas.js';
import { changedQuestions, diffAnswers } from './diff.js';

const lines = (before: Answers, after: Answers) =>
  diffAnswers(before, after).map(({ question, path, before: was, after: is }) => [
    `${question} ${path}`,
    was,
    is,
  ]);

const CASES: [string, Answers, Answers, unknown[][]][] = [
  ['the same answers', { A1: { step: 3 } }, { A1: { step: 3 } }, []],
  ['a step further', { A1: { step: 3 } }, { A1: { step: 4 } }, [['A1 step', 3, 4]]],
  ['an answer given for the first time', {}, { A2: { percent: 40 } }, [['A2 percent', undefined, 40]]],
  ['an answer taken away', { A2: { percent: 40 } }, {}, [['A2 percent', 40, undefined]]],
  ['empty in one way or another is the same', { A6: { leadUnit: null } }, { A6: {} }, []],
  ['0 is not empty', { A2: { percent: null } }, { A2: { percent: 0 } }, [['A2 percent', undefined, 0]]],
  [
    'a part of a document',
    { A3: { steps: [{ step: 1, document: { number: '1' } }] } },
    { A3: { steps: [{ step: 1, document: { number: '2' } }] } },
    [['A3 steps.1.document.number', '1', '2']],
  ],
  [
    'lines are known by their step, not by their place',
    { A3: { steps: [{ step: 1, startedOn: civil('2016-05-01') }, { step: 3 }] } },
    { A3: { steps: [{ step: 3 }, { step: 1, startedOn: civil('2016-05-01') }] } },
    [],
  ],
  [
    'lines of a register are known by their id',
    {
      C1: {
        packages: [
          { id: 'p-1', name: 'Một cửa' },
          { id: 'p-2', name: 'DVC' },
        ],
      },
    },
    {
      C1: {
        packages: [
          { id: 'p-2', name: 'Cổng DVC' },
          { id: 'p-1', name: 'Một cửa' },
        ],
      },
    },
    [['C1 packages.p-2.name', 'DVC', 'Cổng DVC']],
  ],
  [
    'a connection is known by its id although it has a step of its own',
    { B3: { connections: [{ id: 'b-1', step: 5 }] } },
    { B3: { connections: [{ id: 'b-1', step: 6 }] } },
    [['B3 connections.b-1.step', 5, 6]],
  ],
  [
    'a choice added to several',
    { T3: { answer: 'some', questions: ['A3'] } },
    { T3: { answer: 'some', questions: ['A1', 'A3'] } },
    [['T3 questions.A1', undefined, 'A1']],
  ],
  [
    'a number where there was none to give',
    { C0: { total: { kind: 'notYet', expectedOn: null } } },
    { C0: { total: { kind: 'number', value: 120 } } },
    [
      ['C0 total.kind', 'notYet', 'number'],
      ['C0 total.value', undefined, 120],
    ],
  ],
];

describe('two answers side by side', () => {
  it.each(CASES)('%s', (_case, before, after, expected) => {
    expect(lines(before, after)).toEqual(expected);
  });

  it('turned round, say the same changes backwards', () => {
    for (const [, before, after] of CASES) {
      const forth = lines(before, after).map(([at, was, is]) => [at, is, was]);
      expect(lines(after, before).sort()).toEqual(forth.sort());
    }
  });

  it('name each changed question once, in the order of the form', () => {
    const after: Answers = { D1: { has: 'none' }, A1: { step: 4, stepBackReason: 'x' } };
    expect(changedQuestions({}, after)).toEqual(['A1', 'D1']);
  });
});
