import { describe, expect, it } from '@jest/globals';
import { OBLIGATIONS } from '../directives/obligation.js';
import { RUBRIC_1 } from '../directives/rubric.js';
import type { Summary } from '../reports/summary.js';
import { civil, instantMs, instantOf } from '../text/civil-date.js';
import { sayData } from '../text/say.js';
import { architectureFacts, type KnownAnswers } from './architecture-facts.js';
import { type ArchitectureStatus, computeArchitectureStatus } from './architecture-status.js';
import { buildDecision, buildPlan, buildSummary, SESSION_DAY } from './build-board.js';
import type { Basis } from './status.js';

const O2 = OBLIGATIONS.find((obligation) => obligation.code === 'O2') ?? null;
const NOTHING: KnownAnswers = { roundId: '2018-Q1', reported: null, verified: null, standing: null };

function judge(
  known: Partial<KnownAnswers>,
  asOf = SESSION_DAY,
  basis: Basis = 'reported',
): ArchitectureStatus {
  const all = { ...NOTHING, ...known };
  return computeArchitectureStatus({
    obligation: O2,
    rubric: RUBRIC_1,
    facts: architectureFacts(all, basis),
    basis,
    reportedThisRound: all.reported !== null,
    asOf,
  });
}

const reported = (summary: Summary) => ({ reported: summary });
const earlier = (summary: Summary) => ({ standing: { summary, roundId: '2017-Q4' as const } });
const since = (day: string) => ({ currentStepSince: civil(day) });
const decided = (day: string) => ({ decision: buildDecision(day) });

describe('the duty to issue an architecture, on 16/3/2018', () => {
  it.each<[string, Partial<KnownAnswers>, string | null, string]>([
    ['issued in 2017', reported(buildSummary(7)), 'met', 'issuedInTime'],
    ['issued and being updated', reported(buildSummary(8)), 'met', 'issuedInTime'],
    [
      '"issued" without a decision does not count as issued',
      reported(buildSummary(7, { decision: null })),
      'noBasis',
      'issuedUndated',
    ],
    [
      'secret, its day known',
      reported(
        buildSummary(7, {
          decision: null,
          secretA: true,
          stepDates: [{ step: 7, startedOn: null, documentDate: civil('2017-05-02') }],
        }),
      ),
      'met',
      'issuedInTime',
    ],
    [
      'secret, no day',
      reported(buildSummary(7, { decision: null, secretA: true })),
      'noBasis',
      'issuedUndated',
    ],
    ['secret, no step', reported(buildSummary(null, { secretA: true })), 'noBasis', 'stepUnknown'],
    ['nothing sent', {}, 'notReported', 'notReported'],
    [
      'nothing sent, but verified as issued in an earlier round',
      earlier(buildSummary(7)),
      'met',
      'issuedInTime',
    ],
    [
      'nothing sent, verified at the draft in an earlier round',
      earlier(buildSummary(3)),
      'notReported',
      'notReported',
    ],
    [
      'a verified decision stands under "being updated"',
      { ...reported(buildSummary(8, decided('2018-02-01'))), ...earlier(buildSummary(7)) },
      'met',
      'issuedInTime',
    ],
    [
      'a reasoned step back takes the issue away',
      { ...reported(buildSummary(3)), ...earlier(buildSummary(7)) },
      'onTrack',
      'onTrack',
    ],
    ['nothing started', reported(buildSummary(0)), 'atRisk', 'nothingStarted'],
    ['plan made, 180 days of steps in 168', reported(buildSummary(1)), 'atRisk', 'leadTimes'],
    ['at the survey, 150 days of steps in 168', reported(buildSummary(2)), 'onTrack', 'onTrack'],
    [
      'plan made, optional steps left out of the own dates',
      reported(buildSummary(1, buildPlan({ 3: '2018-05-01', 6: '2018-06-01', 7: '2018-07-01' }))),
      'onTrack',
      'onTrack',
    ],
    [
      'optional steps dated count',
      reported(
        buildSummary(
          1,
          buildPlan({
            2: '2018-04-01',
            3: '2018-05-01',
            4: '2018-05-15',
            5: '2018-05-30',
            6: '2018-06-01',
            7: '2018-07-01',
          }),
        ),
      ),
      'atRisk',
      'leadTimes',
    ],
    [
      'own issuing date 31/8/2018',
      reported(buildSummary(6, buildPlan({ 7: '2018-08-31' }))),
      'onTrack',
      'onTrack',
    ],
    [
      'own issuing date 01/9/2018',
      reported(buildSummary(6, buildPlan({ 7: '2018-09-01' }))),
      'atRisk',
      'plannedLate',
    ],
    ['90 days in the draft', reported(buildSummary(3, since('2017-12-16'))), 'onTrack', 'onTrack'],
    ['91 days in the draft', reported(buildSummary(3, since('2017-12-15'))), 'atRisk', 'stuckStep'],
  ])('%s', (_, known, status, rule) => {
    const judged = judge(known);
    expect([judged.status, judged.rule]).toEqual([status, rule]);
  });

  it('names every reason of a risk, the first as the rule', () => {
    const plan = buildPlan({ 2: '2018-12-01', 4: '2018-12-01', 5: '2018-12-01', 7: '2018-12-31' });
    const judged = judge(reported(buildSummary(1, { ...plan, ...since('2017-06-01') })));
    expect(judged.reasons.map((reason) => reason.rule)).toEqual(['plannedLate', 'leadTimes', 'stuckStep']);
  });
});

describe('time alone', () => {
  const drafting = reported(buildSummary(3));

  it.each<[string, Partial<KnownAnswers>, string, string | null]>([
    ['before 13/02/2018 there is no status', drafting, '2018-02-12T23:59:59.999+07:00', null],
    ['from 13/02/2018 there is one', drafting, '2018-02-13T00:00:00+07:00', 'onTrack'],
    [
      'in the last millisecond of 31/8/2018 nothing is overdue',
      drafting,
      '2018-08-31T23:59:59.999+07:00',
      'atRisk',
    ],
    ['on 01/9/2018 the not issued is overdue', drafting, '2018-09-01T00:00:00+07:00', 'overdue'],
    [
      'on 01/9/2018 nothing started is overdue',
      reported(buildSummary(0)),
      '2018-09-01T00:00:00+07:00',
      'overdue',
    ],
    ['who did not report stays "not reported"', {}, '2018-09-01T00:00:00+07:00', 'notReported'],
    [
      '"issued" without a decision is overdue too',
      reported(buildSummary(7, { decision: null })),
      '2018-09-01T00:00:00+07:00',
      'overdue',
    ],
    ['the issued stays issued', reported(buildSummary(7)), '2018-09-01T00:00:00+07:00', 'met'],
    [
      'decided on 31/8/2018 is in time',
      reported(buildSummary(7, decided('2018-08-31'))),
      '2018-09-10T00:00:00+07:00',
      'met',
    ],
    [
      'decided on 01/9/2018 is late',
      reported(buildSummary(7, decided('2018-09-01'))),
      '2018-09-10T00:00:00+07:00',
      'metLate',
    ],
  ])('%s', (_, known, asOf, status) => {
    expect(judge(known, asOf).status).toBe(status);
  });

  it.each<[string, Partial<KnownAnswers>]>([
    ['the lead times of a draft', drafting],
    ['the survey', reported(buildSummary(2))],
    ['the standstill of a draft', reported(buildSummary(3, since('2018-02-01')))],
    ['a risk until the deadline', reported(buildSummary(0))],
  ])('changes %s exactly at the instant that was announced', (_, known) => {
    const now = judge(known);
    const until = now.validUntil as string;
    expect(judge(known, instantOf(instantMs(until) - 1)).status).toBe(now.status);
    expect(judge(known, until).status).not.toBe(now.status);
  });
});

describe('the verified basis', () => {
  it.each<[string, Partial<KnownAnswers>, string]>([
    ['sent but not verified has no basis yet', reported(buildSummary(7)), 'noBasis'],
    ['neither sent nor verified is not reported', {}, 'notReported'],
    ['verified this round', { ...reported(buildSummary(7)), verified: buildSummary(7) }, 'met'],
    ['verified earlier, at the draft', earlier(buildSummary(3)), 'onTrack'],
    [
      'a step back that nobody has verified',
      { ...reported(buildSummary(3)), ...earlier(buildSummary(7)) },
      'met',
    ],
  ])('%s', (_, known, status) => {
    expect(judge(known, SESSION_DAY, 'verified').status).toBe(status);
  });

  it('tells in which round an answer was last confirmed', () => {
    expect(architectureFacts({ ...NOTHING, ...earlier(buildSummary(7)) }, 'reported').confirmedIn).toBe(
      '2017-Q4',
    );
  });
});

describe('an agency the duty does not bind', () => {
  it('is not judged', () => {
    const judged = computeArchitectureStatus({
      obligation: null,
      rubric: RUBRIC_1,
      facts: architectureFacts(NOTHING, 'reported'),
      basis: 'reported',
      reportedThisRound: false,
      asOf: SESSION_DAY,
    });
    expect(judged).toMatchObject({ status: 'notApplicable', rule: 'outOfScope', validUntil: null });
  });
});

describe('the grounds of an assessment', () => {
  const said = (judged: ArchitectureStatus) => sayData('vi', judged.explanationCode, judged.params);

  it.each<[Partial<KnownAnswers>, string, string]>([
    [
      reported(buildSummary(7)),
      SESSION_DAY,
      'Đã ban hành kiến trúc theo Quyết định số MH-12/QĐ-UBND ngày 27/02/2017, trong thời hạn.',
    ],
    [
      reported(buildSummary(1)),
      SESSION_DAY,
      'Đang ở bước 1/7 (Kế hoạch); 6 bước còn lại dự kiến cần 180 ngày, thời gian còn lại 168 ngày.',
    ],
    [
      reported(buildSummary(6, buildPlan({ 7: '2018-09-30' }))),
      SESSION_DAY,
      'Mốc ban hành cơ quan đăng ký là ngày 30/09/2018, sau thời hạn hết ngày 31/8/2018.',
    ],
    [
      reported(buildSummary(3)),
      '2018-09-03T10:00:00+07:00',
      'Đang ở bước 3/7 (Dự thảo), chưa ban hành; thời hạn hết ngày 31/8/2018 đã qua 3 ngày.',
    ],
    [
      reported(buildSummary(7, decided('2018-09-10'))),
      '2018-09-20T10:00:00+07:00',
      'Đã ban hành kiến trúc theo Quyết định số MH-12/QĐ-UBND ngày 10/09/2018, chậm 10 ngày so với thời hạn.',
    ],
  ])('are told in one sentence', (known, asOf, sentence) => {
    expect(said(judge(known, asOf))).toBe(sentence);
  });

  it('come with what needs to be done, in both languages', () => {
    const judged = judge(reported(buildSummary(0)));
    expect(sayData('vi', judged.todoCode as 'todo.nothingStarted')).toContain('câu A5');
    expect(sayData('en', judged.explanationCode, judged.params)).toBe(
      'Nothing has been started; 168 days are left.',
    );
  });
});
