import { describe, expect, it } from '@jest/globals';
import { buildSummary } from '@ega/shared/status/build-board';
import { type MoveRow, reportFacts, type RoundRows } from './report-facts.js';

const NOTHING: RoundRows = {
  moves: [],
  revisions: [],
  extensions: [],
  summaries: [],
  assessments: [],
  architectures: [],
};
const move = (action: MoveRow['action'], to: MoveRow['to'], more: Partial<MoveRow> = {}): MoveRow => ({
  agency: 38,
  action,
  to,
  returnedUntil: null,
  at: '2018-03-08T09:00:00.000+07:00',
  ...more,
});
const factsOf = (rows: Partial<RoundRows>) => reportFacts('2018-Q1', [38], { ...NOTHING, ...rows })[0]!;
const sent = { agency: 38, number: 1, late: false, at: '2018-03-08T09:00:00.000+07:00' };

describe('what append-only rows say of a report', () => {
  it('nothing happened: a draft, never sent', () => {
    expect(factsOf({})).toMatchObject({ state: 'draft', submittedFirstAt: null, late: null, revision: 0 });
  });

  it('on time is the first sending that counts, whatever came after', () => {
    const revisions = [sent, { ...sent, number: 2, at: '2018-03-20T09:00:00.000+07:00' }];
    expect(factsOf({ moves: [move('submit', 'submitted')], revisions })).toMatchObject({
      submittedFirstAt: sent.at,
      late: false,
      revision: 2,
    });
  });

  it('a return gives the day; undone, it was never one', () => {
    const until = '2018-03-21T00:00:00.000+07:00';
    const returned = [
      move('submit', 'submitted'),
      move('returnForCompletion', 'returned', { returnedUntil: until }),
    ];
    expect(factsOf({ moves: returned, revisions: [sent] })).toMatchObject({
      state: 'returned',
      returnedUntil: until,
      everReturned: true,
    });
    expect(factsOf({ moves: [...returned, move('undo', 'submitted')], revisions: [sent] })).toMatchObject({
      state: 'submitted',
      returnedUntil: null,
      everReturned: false,
    });
  });

  it('the last extension binds', () => {
    const extensions = [
      { agency: 38, dueAt: '2018-03-16T00:00:00.000+07:00' },
      { agency: 38, dueAt: '2018-03-21T00:00:00.000+07:00' },
    ];
    expect(factsOf({ extensions }).extendedUntil).toBe('2018-03-21T00:00:00.000+07:00');
  });

  it('answers verified in an earlier round stand; carried over by a decision of this round they stay of that round', () => {
    const summary = buildSummary(7);
    const summaries = [
      { agency: 38, basis: 'verified' as const, confirmedIn: '2017-Q4' as const, summary },
      { agency: 38, basis: 'reported' as const, confirmedIn: '2018-Q1' as const, summary },
    ];
    expect(factsOf({ summaries })).toMatchObject({
      summaryVerified: null,
      standingVerified: { roundId: '2017-Q4', summary },
      summaryReported: summary,
    });
  });

  it('a report reopened before it was ever sent is a draft on the board', () => {
    expect(factsOf({ moves: [move('reopen', 'ready')] }).state).toBe('draft');
  });
});
