import { describe, expect, it } from '@jest/globals';
import type { Formula } from '../../directives/formula.js';
import type { GuidanceFacts } from '../../guidance/guidance-facts.js';
import { civil } from '../../text/civil-date.js';
import { buildFacts, obligationOf } from './build-question.js';
import { MINISTRY_DUTIES } from './formulas.js';

const today = civil('2018-03-16');
const judge = (formula: Formula, facts: Partial<GuidanceFacts>) => {
  const question = { obligation: obligationOf(formula), facts: buildFacts(facts), today };
  return MINISTRY_DUTIES[formula]?.(question).status;
};
const milestone = (doneOn: string | null, plannedOn: string | null = null) => ({
  title: 'Mốc',
  doneOn: doneOn === null ? null : civil(doneOn),
  plannedOn: plannedOn === null ? null : civil(plannedOn),
});
const platform = { operatingSince: civil('2018-03-01') };
const standard = (effectiveOn: string | null) => ({
  title: 'Chuẩn',
  effectiveOn: effectiveOn === null ? null : civil(effectiveOn),
});

describe("the Ministry's own duties", () => {
  it.each<[string, Formula, Partial<GuidanceFacts>, string]>([
    ['O11 has no basis while nothing is entered', 'ngspBuilt', {}, 'noBasis'],
    [
      'O11 is under way at one milestone of two',
      'ngspBuilt',
      { milestones: [milestone('2018-01-05'), milestone(null)] },
      'onTrack',
    ],
    [
      "O11 is past the Ministry's own date when a planned day has gone by",
      'ngspBuilt',
      { milestones: [milestone(null, '2018-03-15')] },
      'pastOwnDate',
    ],
    [
      'O11 needs every milestone and the official start',
      'ngspBuilt',
      { milestones: [milestone('2018-01-05')] },
      'onTrack',
    ],
    [
      'O11 is met when it runs and every milestone is done',
      'ngspBuilt',
      { milestones: [milestone('2018-01-05')], platform },
      'met',
    ],
    [
      'O12 is under way while a guide is drafted',
      'ngspGuides',
      { guides: [{ title: 'Hướng dẫn', state: 'drafting' }] },
      'onTrack',
    ],
    [
      'O12 is met by one issued guide',
      'ngspGuides',
      { guides: [{ title: 'Hướng dẫn', state: 'issued', issuedOn: civil('2018-03-01') }] },
      'met',
    ],
    ['O13 is met on the day of publication', 'ngspPlanPublished', { plan: { publishedOn: today } }, 'met'],
    [
      'O13 is not met by a day that lies ahead',
      'ngspPlanPublished',
      { plan: { publishedOn: civil('2018-03-17') } },
      'onTrack',
    ],
    [
      'O13 is not met where nobody can read the plan',
      'ngspPlanPublished',
      { plan: { publishedOn: today }, publicPageOn: false },
      'onTrack',
    ],
    [
      'O13 is met by the address of another page',
      'ngspPlanPublished',
      { plan: { publishedOn: today, address: 'https://mic.gov.vn/ngsp' }, publicPageOn: false },
      'met',
    ],
    [
      'O14 is not met by one circular while the list is open',
      'technicalStandards',
      { standards: [standard('2018-02-01')] },
      'onTrack',
    ],
    [
      'O14 is not met by a standard not yet in force',
      'technicalStandards',
      { standards: [standard('2018-06-01')], standardListComplete: true },
      'onTrack',
    ],
    [
      'O14 is met when the settled list is in force',
      'technicalStandards',
      { standards: [standard('2018-02-01')], standardListComplete: true },
      'met',
    ],
    [
      'O15 is under way after the survey',
      'oneStopSolution',
      { solutionSteps: [{ step: 'survey', doneOn: civil('2018-02-01') }] },
      'onTrack',
    ],
    [
      'O15 is met by the recommendation',
      'oneStopSolution',
      { solutionSteps: [{ step: 'recommend', doneOn: civil('2018-03-01') }] },
      'met',
    ],
    [
      'O19 needs a document and a workshop',
      'urging',
      { workshops: [{ title: 'Hội thảo', heldOn: civil('2018-01-10') }] },
      'onTrack',
    ],
    [
      'O19 is met by both',
      'urging',
      {
        workshops: [{ title: 'Hội thảo', heldOn: civil('2018-01-10') }],
        dispatches: [{ title: 'Công văn', issuedOn: civil('2018-01-02') }],
      },
      'met',
    ],
    ['O20 has no basis before a session is frozen', 'quarterlyStatistics', {}, 'noBasis'],
    [
      'O20 is met where the figures were frozen before the session met',
      'quarterlyStatistics',
      { sessions: [session('2017-Q4', '2017-12-26T08:00:00+07:00')] },
      'met',
    ],
    [
      'O20 is met late where they were frozen afterwards',
      'quarterlyStatistics',
      { sessions: [session('2017-Q4', '2017-12-27T08:00:00+07:00')] },
      'metLate',
    ],
    [
      'O20 has no basis where the last session is older than the quarter before',
      'quarterlyStatistics',
      { sessions: [session('2017-Q3', '2017-09-15T08:00:00+07:00')] },
      'noBasis',
    ],
  ])('%s', (_, formula, facts, status) => {
    expect(judge(formula, facts)).toBe(status);
  });
});

function session(meeting: '2017-Q3' | '2017-Q4', frozenAt: string) {
  const heldAt = meeting === '2017-Q4' ? '2017-12-26T14:00:00+07:00' : '2017-09-15T14:00:00+07:00';
  return { meeting, frozenAt, heldAt };
}
