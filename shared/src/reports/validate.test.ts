import { describe, expect, it } from '@jest/globals';
import { civil } from '../text/civil-date.js';
import { isMessageCode, sayData } from '../text/say.js';
import type { Answers } from './answer-schemas.js';
import { QUESTION_IDS } from './question-id.js';
import { buildDocument, buildRuleInput } from './rules/build-rule-input.js';
import { ORDERED_RULES } from './rules/ordered-rules.js';
import { isSendable, validateReport } from './validate.js';

/** A ministry that has issued, handles no procedures and has no project. */
const COMPLETE: Answers = {
  T1: { leadUnit: 'Cục Công nghệ thông tin', preparer: { phone: '024 0000 0000', email: 'cntt@moj.gov.vn' } },
  T2: { form: 'later' },
  T3: { answer: 'none' },
  A1: { step: 7 },
  A3: {
    steps: [
      {
        step: 1,
        startedOn: civil('2015-09-01'),
        document: buildDocument({ number: 'MH-1', symbol: 'KH-BTP' }),
      },
      {
        step: 3,
        startedOn: civil('2016-02-01'),
        document: buildDocument({ number: 'MH-2', symbol: 'QĐ-BTP' }),
      },
      {
        step: 6,
        startedOn: civil('2016-11-01'),
        document: buildDocument({ number: 'MH-3', symbol: 'TTr-CNTT' }),
      },
      {
        step: 7,
        startedOn: civil('2017-02-27'),
        document: buildDocument({ number: 'MH-4', symbol: 'QĐ-BTP', signerTitle: 'Bộ trưởng' }),
      },
    ],
  },
  A6: { leadUnit: 'Cục Công nghệ thông tin', form: 'inHouse' },
  A7: {
    items: (
      [
        'basis',
        'current',
        'overall',
        'components',
        'connection',
        'standards',
        'roadmap',
        'responsibility',
      ] as const
    ).map((item) => ({ item, answer: 'yes' as const })),
  },
  A8: {
    plans: [
      { plan: 'period', state: 'drafting' },
      { plan: 'year', state: 'none' },
    ],
  },
  A10: { none: true },
  B1: { state: 'noPlan' },
  B2: { unit: 'Cục Công nghệ thông tin', officer: { phone: '1' }, network: 'notConnected', security: 'none' },
  B4: { none: true },
  B6: { state: 'none' },
  B3: {
    connections: (
      [
        'sharedCatalogues',
        'civilStatus',
        'judicialRecords',
        'businessRegistration',
        'insurance',
        'population',
        'land',
        'finance',
        'populationStatistics',
      ] as const
    ).map((system, place) => ({
      id: `b-${place}`,
      system,
      need: 'none' as const,
      noNeedReason: 'Không thuộc phạm vi',
    })),
  },
  C0: { has: 'none', noneBasis: 'Không giải quyết thủ tục hành chính' },
  D1: { has: 'none' },
  E1: { A: { none: true }, B: { none: true }, C: { none: true }, D: { none: true } },
  E2: { none: true },
};
const MINISTRY = { variant: 'B', agency: { abbreviation: 'BTP', kind: 'MINISTRY' } } as const;
const judge = (answers: Answers, more = {}) =>
  validateReport(buildRuleInput({ ...MINISTRY, answers, ...more }));

describe('the rules over a whole report', () => {
  it('let a complete report go without a word', () => {
    expect(judge(COMPLETE)).toEqual([]);
  });

  it('ask an empty report for every question that its form shows', () => {
    const issues = judge({});
    expect(issues.every((issue) => issue.code === 'rule.R22.unanswered')).toBe(true);
    // A6 may wait until the work starts; what hangs on an answer not yet given is not asked for.
    expect(issues.map((issue) => issue.question)).toEqual([
      'T1',
      'T2',
      'T3',
      'A1',
      'A8',
      'A10',
      'B1',
      'B2',
      'B3',
      'B4',
      'B6',
      'C0',
      'D1',
      'E1',
      'E2',
    ]);
  });

  it('say first what stops the report, each part in the order of the form', () => {
    const answers: Answers = {
      ...COMPLETE,
      T1: { leadUnit: 'Cục', preparer: { phone: '1', email: 'a@example.com' } },
    };
    const issues = judge({ ...answers, D1: { has: null }, B1: { state: 'operating' } });
    const order = issues.map(({ severity, question }) => `${severity} ${question}`);
    expect(order).toEqual(['blocking B1', 'blocking B1', 'blocking B1', 'blocking D1', 'warning T1']);
    expect(isSendable(issues)).toBe(false);
  });

  it('keep a warning with its reason, and let the report go with or without', () => {
    const answers: Answers = {
      ...COMPLETE,
      T1: { leadUnit: 'Cục', preparer: { phone: '1', email: 'a@example.com' } },
    };
    const [without] = judge(answers);
    const [given] = judge(answers, { warningsAcknowledged: { 'T1-mail:T1': 'Chưa có hộp thư công vụ' } });
    expect(without).toMatchObject({ rule: 'T1-mail', severity: 'warning' });
    expect(without).not.toHaveProperty('reason');
    expect(given).toMatchObject({ severity: 'warning', reason: 'Chưa có hộp thư công vụ' });
    expect(isSendable([given!])).toBe(true);
  });

  it('never take a reason in place of a part that is missing', () => {
    const issues = judge(
      { ...COMPLETE, D1: {} },
      { warningsAcknowledged: { 'R22:D1': 'Không có thời gian' } },
    );
    expect(issues).toHaveLength(1);
    expect(issues[0]).not.toHaveProperty('reason');
    expect(isSendable(issues)).toBe(false);
  });

  it('do not judge what the form no longer shows', () => {
    const left: Answers = { ...COMPLETE, D2: { projects: [{ id: 'd-1', toYear: 2015 }] }, C2: { count: 9 } };
    expect(judge(left)).toEqual([]);
  });

  it('do not change what they look at', () => {
    const frozen = JSON.stringify(COMPLETE);
    judge(COMPLETE);
    expect(JSON.stringify(COMPLETE)).toBe(frozen);
    expect(Object.isFrozen(ORDERED_RULES)).toBe(true);
  });

  it('have a sentence in both languages for everything they say', () => {
    for (const issue of judge({ ...COMPLETE, B1: { state: 'operating' }, D1: {} })) {
      expect(isMessageCode(issue.code)).toBe(true);
      for (const lang of ['vi', 'en'] as const) {
        expect(sayData(lang, issue.code, issue.params)).not.toMatch(/undefined|\[object|\{/);
      }
    }
  });

  it('speak only of questions of the form', () => {
    expect(judge({}).every((issue) => QUESTION_IDS.includes(issue.question))).toBe(true);
  });
});
