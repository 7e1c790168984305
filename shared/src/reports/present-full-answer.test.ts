import { describe, expect, it } from '@jest/globals';
import type * as v from 'valibot';
import { FORM_VARIANTS } from '../agencies/kind.js';
import { faceOf } from '../documents/field.js';
import { ANSWER_SCHEMAS, type Answers } from './answer-schemas.js';
import { diffAnswers } from './diff.js';
import { entriesOf, rowEntries } from './field-place.js';
import { optionCodes } from './option-lists.js';
import { presentAnswer } from './present-answer.js';
import { presentChange } from './present-change.js';
import { parseAnswer } from './questions.js';
import { QUESTION_IDS } from './question-id.js';

const FILE = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';

/** An answer with something in every field. */
function filled(schema: v.GenericSchema): unknown {
  const face = faceOf(schema);
  const codes = optionCodes(face?.list);
  switch (face?.kind) {
    case 'rows':
      return [record(rowEntries(schema))];
    case 'group':
    case 'document':
      return record(entriesOf(schema));
    case 'choice':
      return codes[1];
    case 'choices':
      return codes.slice(0, 2);
    case 'integer':
      return 90;
    case 'money':
      return '1250500000';
    case 'count':
      return { kind: 'notYet', expectedOn: '2018-06-30' };
    case 'flag':
      return true;
    case 'date':
      return '2018-03-01';
    case 'file':
      return FILE;
    case 'key':
      return 'row-1';
    default:
      return 'nội dung';
  }
}

function record(entries: Readonly<Record<string, v.GenericSchema>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entries).map(([name, field]) => [name, filled(field)]));
}

const EVERYTHING = Object.fromEntries(
  QUESTION_IDS.map((question) => [question, filled(ANSWER_SCHEMAS[question])]),
) as Answers;

describe('an answer with something in every field', () => {
  it.each(QUESTION_IDS)(
    '%s is told without a gap, for each kind of agency and in both languages',
    (question) => {
      for (const variant of FORM_VARIANTS) {
        for (const lang of ['vi', 'en'] as const) {
          const { lines, oneLine } = presentAnswer(question, EVERYTHING[question], variant, lang, EVERYTHING);
          const texts = [oneLine, ...lines.flatMap((line) => [line.label, line.value])];
          expect(lines.length).toBeGreaterThan(0);
          texts.forEach((text) => expect(text).not.toMatch(/undefined|null|NaN|\[object|[{}]/));
          texts.forEach((text) => expect(text).not.toContain(FILE));
        }
      }
    },
  );

  it('is told field by field when everything in it is new', () => {
    const changes = diffAnswers({}, EVERYTHING);
    expect(changes.length).toBeGreaterThan(150);
    for (const change of changes) {
      const shown = presentChange(change, 'T', 'vi', { before: null, after: EVERYTHING });
      expect(shown.before).toBe('Chưa nhập');
      expect(shown.after).not.toBe('Chưa nhập');
      for (const text of [shown.label, shown.after]) {
        expect([change.question, change.path, text]).not.toEqual([
          change.question,
          change.path,
          expect.stringMatching(/undefined|null|NaN|\[object|[{}]|^$/),
        ]);
        expect(text).not.toContain(FILE);
      }
    }
  });

  it('is well formed where no year is asked for', () => {
    expect(parseAnswer('A3', EVERYTHING.A3).ok).toBe(true);
    expect(parseAnswer('E1', EVERYTHING.E1).ok).toBe(true);
  });
});
