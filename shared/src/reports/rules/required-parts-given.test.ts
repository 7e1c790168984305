import { describe, expect, it } from '@jest/globals';
import type { FormVariant } from '../../agencies/kind.js';
import { civil } from '../../text/civil-date.js';
import { sayData } from '../../text/say.js';
import type { Answers } from '../answer-schemas.js';
import { buildDocument, buildRuleInput } from './build-rule-input.js';
import { requiredPartsGiven } from './required-parts-given.js';

const askedFor = (answers: Answers, variant: FormVariant = 'T') =>
  requiredPartsGiven(buildRuleInput({ variant, answers })).map((issue) => `${issue.question} ${issue.path}`);

const CASES: [string, Answers, string[]][] = [
  ['a focal unit without a telephone', { T1: { leadUnit: 'Sở TT&TT' } }, ['T1 preparer.phone']],
  ['a telephone without a focal unit', { T1: { preparer: { phone: '0256' } } }, ['T1 leadUnit']],
  ['a cover document that follows later', { T2: { form: 'later' } }, []],
  [
    'a signed cover document without the authority to sign',
    { T2: { form: 'digital', document: buildDocument() } },
    ['T2 authority'],
  ],
  ['"Có" without the questions that are secret', { T3: { answer: 'some' } }, ['T3 questions']],
  ['work under way without a lead unit', { A1: { step: 1 }, A6: { form: 'inHouse' } }, ['A6 leadUnit']],
  ['nothing started needs no lead unit', { A1: { step: 0 }, A6: { form: 'inHouse' } }, []],
  [
    'a platform in operation without day and document',
    { B1: { state: 'operating' } },
    ['B1 operatingSince', 'B1 document.number', 'B1 document.issuedOn'],
  ],
  [
    'a platform in operation with both',
    { B1: { state: 'operating', operatingSince: civil('2017-10-01'), document: buildDocument() } },
    [],
  ],
  ['no procedures, without the ground', { C0: { has: 'none' } }, ['C0 noneBasis']],
  ['no procedures, with the ground', { C0: { has: 'none', noneBasis: 'Không có TTHC' } }, []],
  [
    'a focal unit assigned without a document',
    { C0: { has: 'yes' }, C5: { state: 'assigned', unit: 'Sở TT&TT' } },
    [
      'C0 province',
      'C0 district',
      'C0 commune',
      'C5 document.number',
      'C5 document.issuedOn',
      'C5 document.signer',
    ],
  ],
  [
    'another difficulty without a description',
    { E1: { A: { codes: ['KH'] }, B: { none: true }, C: { none: true }, D: { none: true } } },
    ['E1 A.description'],
  ],
  [
    'the opinion of the Ministry without its letters',
    { A1: { step: 5 }, A4: { state: 'answered', sent: buildDocument() } },
    ['A4 opinion.number', 'A4 opinion.issuedOn'],
  ],
  [
    'the decision is asked for by R01',
    { A1: { step: 7 }, A3: { steps: [{ step: 7, startedOn: civil('2017-02-01') }] } },
    [],
  ],
];

describe('REQ: the parts that the row of a question asks for', () => {
  it.each(CASES)('%s', (_case, answers, expected) => {
    expect(askedFor(answers)).toEqual(expected);
  });

  it('leaves a question without any answer to R22', () => {
    expect(askedFor({ A1: { step: 3 } })).toEqual([]);
  });

  it.each<[string, Answers, string]>([
    ['a field', { T1: { leadUnit: 'Sở TT&TT' } }, 'Đề nghị hoàn thiện: Cán bộ lập báo cáo – Điện thoại.'],
    [
      'a line of a table',
      { A1: { step: 3 }, A3: { steps: [{ step: 3, document: buildDocument() }] } },
      'Đề nghị hoàn thiện: Đang xây dựng dự thảo – Ngày bắt đầu bước.',
    ],
    [
      'a part of a document',
      {
        A1: { step: 3 },
        A3: {
          steps: [{ step: 3, startedOn: civil('2017-01-01'), document: buildDocument({ number: null }) }],
        },
      },
      'Đề nghị hoàn thiện: Đang xây dựng dự thảo – Tài liệu kiểm chứng – Số.',
    ],
  ])('names %s as the form does', (_case, answers, sentence) => {
    const [issue] = requiredPartsGiven(buildRuleInput({ answers }));
    expect(sayData('vi', issue!.code, issue!.params)).toBe(sentence);
  });
});
