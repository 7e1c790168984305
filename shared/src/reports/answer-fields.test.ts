import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { civil } from '../text/civil-date.js';
import { answerFields, closeSecretFields, isClosedBySecrecy } from './answer-fields.js';
import { documentsOf, fileIdsOf } from './official-documents.js';
import { QUESTION_IDS } from './question-id.js';
import { parseAnswer, type AnswerOf } from './questions.js';

const FILE = '0f8fad5b-d9cb-469f-a165-70867728950e';
const steps: AnswerOf['A3'] = {
  steps: [
    {
      step: 7,
      startedOn: civil('2017-02-20'),
      document: {
        kind: 'decision',
        number: '383',
        symbol: 'QĐ-UBND',
        issuedOn: civil('2017-02-27'),
        signer: 'Chủ tịch UBND tỉnh',
        fileId: FILE,
      },
    },
  ],
};

describe('an answer marked a state secret', () => {
  it('keeps choices and days, and loses text, document numbers and files', () => {
    expect(closeSecretFields('A3', steps)).toEqual({
      steps: [
        {
          step: 7,
          startedOn: '2017-02-20',
          document: {
            kind: 'decision',
            number: null,
            symbol: null,
            issuedOn: '2017-02-27',
            signer: null,
            fileId: null,
          },
        },
      ],
    });
  });

  it('of any question holds nothing closed afterwards and is still an answer', () => {
    const anything = fc.tuple(fc.constantFrom(...QUESTION_IDS), fc.object({ maxDepth: 3 }));
    fc.assert(
      fc.property(anything, ([question, value]) => {
        const parsed = parseAnswer(question, value);
        if (!parsed.ok) return;
        const closed = closeSecretFields(question, parsed.value);
        expect(parseAnswer(question, closed).ok).toBe(true);
      }),
      { numRuns: 200 },
    );
    const open = answerFields('A3', closeSecretFields('A3', steps)).filter((f) => isClosedBySecrecy(f.face));
    expect(open.filter((field) => field.value !== null)).toEqual([]);
  });

  it('loses the reason of "Không phát sinh" and the names of a list too', () => {
    const inventory: AnswerOf['C1'] = {
      packages: [{ id: 'p-1', name: 'Phần mềm', type: 'oneStop', units: { kind: 'none', reason: 'Vì …' } }],
    };
    expect(closeSecretFields('C1', inventory)).toEqual({
      packages: [{ id: 'p-1', name: null, type: 'oneStop', units: { kind: 'none', reason: null } }],
    });
    expect(closeSecretFields('T1', { contributors: ['Sở Nội vụ'] })).toEqual({ contributors: [] });
  });
});

describe('the fields of an answer', () => {
  it('are named by the keys of their rows', () => {
    const filled = answerFields('A3', steps).filter((field) => field.value !== null);
    expect(filled.map((field) => [field.path, field.name])).toContainEqual([
      'steps.7.document.number',
      'steps.document.number',
    ]);
    expect(filled.find((field) => field.path === 'steps.7.startedOn')?.row?.key).toBe('7');
  });

  it('exist for every question, filled in or not', () => {
    for (const question of QUESTION_IDS) expect(() => answerFields(question, undefined)).not.toThrow();
    expect(answerFields('A6', null).map((field) => field.name)).toContain('assignment.fileId');
  });

  it('include every document and every file', () => {
    expect(documentsOf({ A3: steps, A6: { assignment: { number: '12', fileId: FILE } } })).toHaveLength(2);
    expect(fileIdsOf({ A3: steps, A6: { assignment: { fileId: FILE } } })).toEqual([FILE]);
  });
});
