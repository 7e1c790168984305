import { describe, expect, it } from '@jest/globals';
import type { CountAnswer } from '../documents/field.js';
import { civil } from '../text/civil-date.js';
import type { Answers } from './answer-schemas.js';
import { LATEST_FORM } from './form-context.js';
import { summarise, type Summary } from './summary.js';

const n = (value: number): CountAnswer => ({ kind: 'number', value });
const QUARTER_1 = { ...LATEST_FORM, day: civil('2018-03-05') };
const C0 = { has: 'yes' } as const;

type Case = [string, Answers, Partial<Summary>];

const CASES: Case[] = [
  [
    'the plan of the year with its roadmap and duties',
    {
      A8: {
        plans: [
          { plan: 'period', state: 'issued' },
          { plan: 'year', state: 'issued', roadmap: 'yes', duties: 'no' },
        ],
      },
    },
    { plans: { period: 'issued', year: 'issued', yearHasRoadmap: true, yearHasDuties: false } },
  ],
  [
    'a draft of the year says nothing of its roadmap',
    { A8: { plans: [{ plan: 'year', state: 'drafting', roadmap: 'yes' }] } },
    { plans: { period: null, year: 'drafting', yearHasRoadmap: null, yearHasDuties: null } },
  ],
  [
    'tasks of Decision 1819',
    { A9: { tasks: [{ task: '1', state: 'done' }, { task: '2' }] } },
    { programmeTasks: [{ task: '1', state: 'done' }] },
  ],
  ['"Không phát sinh" is 0 workshops', { A10: { none: true } }, { workshops: { count: 0, participants: 0 } }],
  [
    'participants that are not known are never 0',
    {
      A10: {
        events: [
          { id: 'e-1', participants: n(40) },
          { id: 'e-2', participants: { kind: 'notYet' } },
        ],
      },
    },
    { workshops: { count: 2, participants: null } },
  ],
  [
    'the technical focal unit and the network',
    { B2: { unit: 'Trung tâm CNTT', network: 'connected' } },
    { technicalFocal: 'Trung tâm CNTT', dataNetwork: true },
  ],
  [
    'every line of B3, the step only where there is a need',
    {
      B3: {
        connections: [
          { id: 'b-1', system: 'land', need: 'none', step: 7 },
          {
            id: 'b-2',
            system: 'other',
            need: 'needed',
            step: 7,
            route: 'direct',
            steppedOn: civil('2018-01-02'),
          },
          { id: 'b-3', system: 'finance' },
        ],
      },
    },
    {
      connections: [
        { id: 'b-1', system: 'land', need: 'none', step: null, route: null, since: null },
        {
          id: 'b-2',
          system: 'other:b-2',
          need: 'needed',
          step: 7,
          route: 'direct',
          since: civil('2018-01-02'),
        },
      ],
    },
  ],
  [
    'what is provided, and to whom in the registry',
    {
      B4: {
        services: [
          {
            id: 's-1',
            name: 'Tra cứu',
            system: 'civilStatus',
            state: 'provided',
            users: ['38. Bình Định', 'X'],
          },
        ],
      },
    },
    { provided: [{ id: 's-1', name: 'Tra cứu', system: 'civilStatus', state: 'provided', users: [38] }] },
  ],
  [
    'a data list in the plan is a data list',
    { B6: { state: 'drafting', dataList: 'Hộ tịch' } },
    { ngspPlan: 'drafting', hasDataList: true },
  ],
  ['a platform with its year', { B1: { state: 'building', plannedYear: 2019 } }, { lgspMilestone: true }],
  ['a platform without', { B1: { state: 'building' } }, { lgspMilestone: false }],
  [
    'software counted apart, nation-wide systems in neither',
    {
      C0,
      C1: {
        packages: [
          { id: 'p-1', type: 'integrated' },
          { id: 'p-2', type: 'oneStop' },
          { id: 'p-3', type: 'onlineService', retiredOn: civil('2018-01-02') },
          { id: 'p-4', type: 'national' },
        ],
      },
    },
    { packages: { oneStop: 2, online: 1, nationwide: 1 } },
  ],
  [
    'a package built anew and explained',
    { C0, C3: { state: 'chosen', package: 'p-1', formedBy: 'newBuild', explanation: 'Vì …' } },
    {
      chosenPackage: {
        chosen: true,
        packageId: 'p-1',
        formedBy: 'newBuild',
        newBuildExplained: true,
        unifiedBy: null,
      },
    },
  ],
  [
    'standards in force, those that do not apply left out',
    {
      C0,
      C6: {
        items: [
          { item: 'ND43', answer: 'met' },
          { item: 'QD09', answer: 'partial' },
          { item: 'TT13', answer: 'notApplicable' },
          // Not in force on 05/3/2018: left over from another quarter.
          { item: 'TT32', answer: 'notMet' },
        ],
      },
    },
    { standards: { met: 1, partial: 1, notMet: 0, applicable: 2 } },
  ],
  [
    'files of the period',
    { C0, C9: { total: n(500), level3: n(80), level4: { kind: 'notYet' } } },
    { files: { total: 500, level3: 80, level4: null } },
  ],
  [
    'sharing is that of the least level',
    {
      C0,
      C10: {
        levels: [
          { pair: 'departmentDistrict', state: 'electronic' },
          { pair: 'districtCommune', state: 'manual' },
        ],
      },
    },
    { sharing: 'manual' },
  ],
  [
    'the portal beside levels 3 and 4',
    {
      C0,
      C7: { level1: n(1), level2: n(2), level3: n(30), level4: n(10) },
      C11: { count: 1, online: n(25) },
    },
    { portal: { count: 1, online: 25, of: 40 } },
  ],
  [
    'areas behind the gate of C0 do not count',
    { C0: { has: 'none' }, C3: { state: 'chosen' } },
    { chosenPackage: null },
  ],
  ['proposals', { E2: { proposals: [{ id: 'k-1' }, { id: 'k-2' }] } }, { proposals: 2 }],
];

describe('what the board reads of the areas', () => {
  it.each(CASES)('%s', (_case, answers, expected) => {
    expect(summarise(answers, QUARTER_1)).toMatchObject(expected);
  });

  it('nothing answered is not known, never no', () => {
    expect(summarise({})).toMatchObject({
      plans: null,
      workshops: null,
      dataNetwork: null,
      packages: null,
      standards: null,
      sharing: null,
      portal: null,
      hasDataList: null,
      lgspMilestone: null,
    });
  });

  it('a project with what it costs and how it complies', () => {
    const answers: Answers = {
      A1: { step: 7 },
      A3: { steps: [{ step: 7, document: { issuedOn: civil('2017-06-01') } }] },
      D1: { has: 'yes' },
      D2: {
        projects: [
          {
            id: 'd-1',
            name: 'Cổng DVC',
            state: 'approved',
            form: 'service',
            handlesProcedures: 'yes',
            decision: { issuedOn: civil('2018-01-05') },
          },
        ],
      },
      D4: { projects: [{ project: 'd-1', total: '5000000000' }] },
      D5: { projects: [{ project: 'd-1', cited: { answer: 'yes' }, component: { answer: 'no' } }] },
    };
    expect(summarise(answers).projects[0]).toEqual({
      id: 'd-1',
      name: 'Cổng DVC',
      o3: 'notEnough',
      o45: 'notMet',
      handlesProcedures: true,
      approvedOn: '2018-01-05',
      state: 'approved',
      form: 'service',
      money: { total: '5000000000', year: null, integration: null },
    });
  });
});
