import { describe, expect, it } from '@jest/globals';
import type { GuidanceFacts } from '../../guidance/guidance-facts.js';
import type { Summary } from '../../reports/summary.js';
import { civil } from '../../text/civil-date.js';
import { applicationPlan } from './application-plan.js';
import { buildQuestion } from './build-question.js';
import { lgspRunning } from './lgsp-running.js';
import { ngspConnection } from './ngsp-connection.js';
import { programmeTasks } from './programme-tasks.js';

const PUBLIC = { plan: { publishedOn: civil('2018-03-01') } };
const RUNS = { ...PUBLIC, platform: { operatingSince: civil('2018-03-10') } };
const READY = {
  technicalFocal: 'Trung tâm CNTT',
  ngspPlan: 'issued',
  lgsp: 'building',
  lgspMilestone: true,
  dataNetwork: true,
} satisfies Partial<Summary>;
const line = (step: number | null, route: 'lgspNgsp' | 'direct', need: 'needed' | 'none' = 'needed') => ({
  id: `${step ?? 0}-${route}`,
  system: 'civilStatus',
  need,
  step,
  route,
  since: null,
});

describe('O16: taking part in the national platform', () => {
  it.each<[string, Partial<Summary>, Partial<GuidanceFacts>, string, string | undefined]>([
    ['all four conditions with a public plan', READY, PUBLIC, 'met', '4/4'],
    [
      'three of four are preparing, in neutral colour',
      { ...READY, dataNetwork: false },
      PUBLIC,
      'onTrack',
      '3/4',
    ],
    [
      "while the Ministry's plan is not public, the second condition has no basis",
      READY,
      {},
      'onTrack',
      '3/4',
    ],
    [
      'a platform being built without its date is no condition met',
      { ...READY, lgspMilestone: null },
      PUBLIC,
      'onTrack',
      '3/4',
    ],
    [
      'a drafted plan is none, a list of data is one',
      { ...READY, ngspPlan: 'drafting', hasDataList: true },
      PUBLIC,
      'met',
      '4/4',
    ],
    [
      'once it runs, an official connection through it',
      { connections: [line(7, 'lgspNgsp')] },
      RUNS,
      'met',
      undefined,
    ],
    [
      'a direct connection is none through it',
      { connections: [line(7, 'direct')] },
      RUNS,
      'onTrack',
      undefined,
    ],
    [
      'no need for any system is not applicable',
      { connections: [line(null, 'direct', 'none')] },
      RUNS,
      'notApplicable',
      undefined,
    ],
  ])('%s', (_, summary, facts, status, share) => {
    const result = ngspConnection(buildQuestion('ngspConnection', summary, { facts }));
    const { part, total } = result.reading?.params ?? {};
    expect([result.status, part === undefined ? undefined : `${part}/${total ?? ''}`]).toEqual([
      status,
      share,
    ]);
  });

  it('is never at risk or overdue, however late it gets', () => {
    const later = { facts: PUBLIC, today: '2020-12-31' };
    expect(ngspConnection(buildQuestion('ngspConnection', {}, later)).status).toBe('onTrack');
  });
});

describe('O17: the tasks of Decision 1819', () => {
  const facts = { programmeTasks: ['t1', 't2'] };
  type State = Summary['programmeTasks'][number]['state'];
  const answers = (...states: State[]) => ({
    programmeTasks: states.map((state, at) => ({ task: `t${at + 1}`, state })),
  });
  it.each<[string, Partial<Summary>, string[], string, string]>([
    ['have no basis until the list is entered', answers('done', 'done'), [], '2018-03-16', 'noBasis'],
    ['are met when all are done', answers('done', 'done'), ['t1', 't2'], '2018-03-16', 'met'],
    ['outside the scope do not count', answers('done', 'outOfScope'), ['t1', 't2'], '2018-03-16', 'met'],
    ['are under way on 31/12/2020', answers('done', 'ongoing'), ['t1', 't2'], '2020-12-31', 'onTrack'],
    ['are overdue from 01/01/2021', answers('done', 'ongoing'), ['t1', 't2'], '2021-01-01', 'overdue'],
    [
      'all outside the scope are not applicable',
      answers('outOfScope', 'outOfScope'),
      ['t1', 't2'],
      '2018-03-16',
      'notApplicable',
    ],
    ['unanswered are no basis', {}, ['t1', 't2'], '2018-03-16', 'noBasis'],
  ])('%s', (_, summary, tasks, today, status) => {
    const question = buildQuestion('programmeTasks', summary, {
      facts: { ...facts, programmeTasks: tasks },
      today,
    });
    expect(programmeTasks(question).status).toBe(status);
  });
});

describe('O18: the IT application plan, which an agency "may" make', () => {
  const plans = (year: 'issued' | 'drafting' | 'none', roadmap = true, duties = true) => ({
    plans: { period: 'issued' as const, year, yearHasRoadmap: roadmap, yearHasDuties: duties },
  });
  it.each<[string, Partial<Summary>, string]>([
    ['issued with roadmap and duties is met', plans('issued'), 'met'],
    ['issued without a roadmap is under way', plans('issued', false), 'onTrack'],
    ['none is under way in neutral colour, never late', plans('none'), 'onTrack'],
    ['unanswered is no basis', {}, 'noBasis'],
  ])('%s', (_, summary, status) => {
    const result = applicationPlan(buildQuestion('applicationPlan', summary, { today: '2019-12-31' }));
    expect([result.status, result.neutral]).toEqual([status, status === 'onTrack']);
  });
});

it('LGSP counts when it is in operation', () => {
  const of = (lgsp: string | null) => lgspRunning(buildQuestion('lgspRunning', { lgsp })).status;
  expect([of('operating'), of('pilot'), of(null)]).toEqual(['met', 'onTrack', 'noBasis']);
});
