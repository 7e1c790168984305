import { describe, expect, it } from '@jest/globals';
import { CHECKS, GUIDANCE_ITEMS } from '../areas/architecture/content.js';
import type { CountAnswer } from '../documents/field.js';
import { civil } from '../text/civil-date.js';
import type { Answers } from './answer-schemas.js';
import { readSummary, summarise, type Summary } from './summary.js';

const n = (value: number): CountAnswer => ({ kind: 'number', value });
const DECISION = {
  number: 'MH-383',
  symbol: 'QĐ-UBND',
  issuedOn: civil('2017-02-27'),
  signer: 'Chủ tịch UBND tỉnh',
};
const issued = (document: object | null): Answers => ({
  A1: { step: 7 },
  A3: {
    steps: [
      { step: 7, startedOn: civil('2017-02-20'), document },
      { step: 1, startedOn: civil('2016-05-01') },
    ],
  },
});
const guidance = (answers: ((typeof CHECKS)[number] | null)[], where: string | null = null): Answers => ({
  A1: { step: 7 },
  A7: { items: GUIDANCE_ITEMS.map((item, place) => ({ item, answer: answers[place] ?? null, where })) },
});
const project = (required: string | null, specified: string | null): Answers =>
  ({
    D1: { has: 'yes' },
    D2: { projects: [{ id: 'd-1', name: 'Cổng DVC' }] },
    D3: { projects: [{ project: 'd-1', required: { answer: required }, specified: { answer: specified } }] },
  }) as Answers;

type Expected = Partial<Omit<Summary, 'projects'>> & {
  readonly projects?: readonly Partial<Summary['projects'][number]>[];
};
type Case = [string, Answers, Expected];

const CASES: Case[] = [
  [
    'nothing answered is null, never zero',
    {},
    { A1: null, oneStopCount: null, proceduresTotal: null, levels: null, hasProjects: null },
  ],
  [
    'an issued architecture with its decision',
    issued(DECISION),
    {
      A1: 7,
      decision: {
        numberSymbol: 'MH-383/QĐ-UBND',
        issuedOn: civil('2017-02-27'),
        signer: 'Chủ tịch UBND tỉnh',
        fileId: null,
      },
    },
  ],
  [
    'steps in their order, whatever the order of the lines',
    issued(DECISION),
    {
      stepDates: [
        { step: 1, startedOn: civil('2016-05-01'), documentDate: null },
        { step: 7, startedOn: civil('2017-02-20'), documentDate: civil('2017-02-27') },
      ],
      currentStepSince: civil('2017-02-20'),
    },
  ],
  ['a decision without a day is none', issued({ ...DECISION, issuedOn: null }), { decision: null }],
  [
    'a decision left over from a step back is none',
    { ...issued(DECISION), A1: { step: 6 } },
    { A1: 6, decision: null },
  ],
  [
    'a secret architecture keeps its day',
    { ...issued({ issuedOn: civil('2017-02-27') }), T3: { answer: 'some', questions: ['A3'] } },
    { secretA: true, decision: null },
  ],
  ['nothing secret', issued(DECISION), { secretA: false }],
  [
    'the days planned, those of steps already taken left out',
    {
      A1: { step: 3 },
      A5: {
        planned: [
          { step: 7, on: civil('2018-07-31') },
          { step: 3, on: civil('2018-01-01') },
          { step: 6, on: civil('2018-06-30') },
        ],
      },
    },
    {
      plannedIssue: civil('2018-07-31'),
      planned: [
        { step: 6, on: civil('2018-06-30') },
        { step: 7, on: civil('2018-07-31') },
      ],
    },
  ],
  [
    'an own estimate is shown while the form asks for it',
    { A1: { step: 3 }, A2: { percent: 60 } },
    { draftPercent: 60 },
  ],
  ['and not after', { A1: { step: 6 }, A2: { percent: 60 } }, { draftPercent: null }],
  ['eight contents of eight', guidance(Array(8).fill('yes')), { checkedAgainstGuidance: 'full' }],
  [
    '"Có một phần" with its place counts as full',
    guidance([...Array(7).fill('yes'), 'partial'], 'Mục 3'),
    { checkedAgainstGuidance: 'full' },
  ],
  [
    '"Có một phần" without does not',
    guidance([...Array(7).fill('yes'), 'partial']),
    { checkedAgainstGuidance: 'partial' },
  ],
  ['none of the eight', guidance(Array(8).fill('no')), { checkedAgainstGuidance: 'none' }],
  ['seven answered of eight', guidance(Array(7).fill('yes')), { checkedAgainstGuidance: null }],
  [
    'connections on the ladder only',
    {
      B3: {
        connections: [
          { id: 'b-1', system: 'civilStatus', need: 'needed', step: 7 },
          { id: 'b-2', system: 'land', need: 'none', step: null },
          { id: 'b-3', system: 'other', otherName: 'Hệ thống X', need: 'needed', step: 2 },
        ],
      },
    },
    {
      ngsp: [
        { system: 'civilStatus', step: 7 },
        { system: 'other:b-3', step: 2 },
      ],
    },
  ],
  [
    'a province adds its three levels',
    { C0: { has: 'yes', province: n(1500), district: n(250), commune: n(150) } },
    { proceduresTotal: 1900, hasProcedures: true },
  ],
  ['a ministry gives one total', { C0: { has: 'yes', total: n(300) } }, { proceduresTotal: 300 }],
  [
    'no sum while a level is not known',
    { C0: { has: 'yes', province: n(1500), district: { kind: 'notYet' }, commune: n(1) } },
    { proceduresTotal: null },
  ],
  [
    'no procedures',
    { C0: { has: 'none', noneBasis: 'Không có' } },
    { hasProcedures: false, proceduresTotal: null },
  ],
  [
    'levels of service, "Không phát sinh" being none of that level',
    { C0: { has: 'yes' }, C7: { level1: n(0), level2: n(1700), level3: n(200), level4: { kind: 'none' } } },
    { levels: [0, 1700, 200, 0] },
  ],
  [
    'units that use the package, only where both numbers are known',
    {
      C0: { has: 'yes' },
      C4: {
        levels: [
          { level: 'district', used: n(8), total: n(11) },
          { level: 'commune', used: n(8), total: { kind: 'notYet' } },
        ],
      },
    },
    { unitsUsing: [{ level: 'district', used: 8, total: 11 }] },
  ],
  [
    'a focal unit',
    { C0: { has: 'yes' }, C5: { state: 'assigned', unit: 'Sở TT&TT' } },
    { focalUnit: 'Sở TT&TT' },
  ],
  [
    'a unit named but not assigned',
    { C0: { has: 'yes' }, C5: { state: 'notAssigned', unit: 'Sở TT&TT' } },
    { focalUnit: null },
  ],
  [
    'difficulties by part',
    { E1: { A: { codes: ['KP', 'NL'] }, D: { codes: ['HD'] } } },
    { difficulties: ['A:KP', 'A:NL', 'D:HD'] },
  ],
  [
    'a project with requirement and content',
    project('yes', 'yes'),
    { hasProjects: true, projects: [{ id: 'd-1', name: 'Cổng DVC', o3: 'met' }] },
  ],
  [
    'a project without the requirement',
    project('no', 'yes'),
    { projects: [{ id: 'd-1', name: 'Cổng DVC', o3: 'notMet' }] },
  ],
  [
    'a project of which too little is known',
    project('yes', 'notEnough'),
    { projects: [{ id: 'd-1', name: 'Cổng DVC', o3: 'notEnough' }] },
  ],
  [
    'projects behind a closed gate do not count',
    { ...project('yes', 'yes'), D1: { has: 'none' } },
    { hasProjects: false, projects: [] },
  ],
];

describe('what the board reads of a report', () => {
  it.each(CASES)('%s', (_case, answers, expected) => {
    expect(summarise(answers)).toMatchObject(expected);
  });

  it('reads a summary of the first rules: what it did not ask is not known, never zero or no', () => {
    const first = { A1: 3, hasProjects: true, projects: [{ id: 'd-1', name: 'Cổng DVC', o3: 'met' }] };
    expect(readSummary(first as never)).toMatchObject({
      A1: 3,
      plans: null,
      connections: [],
      focalAssigned: null,
      projects: [{ id: 'd-1', o3: 'met', o45: null, money: null }],
    });
  });

  it('does not count a row of A3 above the step that A1 claims', () => {
    const back: Answers = { ...issued(DECISION), A1: { step: 6 } };
    expect(summarise(back).stepDates.map((row) => row.step)).toEqual([1]);
    expect(summarise(back).decision).toBeNull();
  });

  it('is the same from the same answers, and leaves them as they were', () => {
    for (const [, answers] of CASES) {
      const frozen = JSON.stringify(answers);
      expect(summarise(answers)).toEqual(summarise(answers));
      expect(JSON.stringify(answers)).toBe(frozen);
    }
  });
});
