import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../errors.js';
import {
  assertMove,
  canMove,
  judgeMove,
  MOVES,
  type MoveFacts,
  REPORT_ACTIONS,
  REPORT_STATES,
  type ReportAction,
  type ReportState,
} from './workflow.js';

const ASKED = [
  { question: 'A3', reasonCode: 'TL1', text: 'Đề nghị bổ sung quyết định', dueOn: '2018-03-20' },
];

/** Facts under which nothing forbids a move but the state itself. */
const ALL_WELL: MoveFacts = {
  blockingIssues: 0,
  cameFrom: 'draft',
  reason: 'Có lý do',
  samePersonAsPreparer: false,
  openedByOfficer: false,
  draftBegun: true,
  sendingStands: false,
  undecided: 0,
  preparedByDecider: false,
  ownUnit: false,
  decidedBySamePerson: true,
  secondsSinceDecision: 3,
};
const facts = (action: ReportAction, more: MoveFacts = {}): MoveFacts => ({
  ...ALL_WELL,
  ...(action === 'returnForCompletion' ? { asked: ASKED } : {}),
  ...more,
});

/** House decision 1, move by move. */
const TABLE: [ReportState, ReportAction, ReportState][] = [
  ['draft', 'edit', 'draft'],
  ['draft', 'markReady', 'ready'],
  ['returned', 'edit', 'returned'],
  ['returned', 'markReady', 'ready'],
  ['ready', 'takeBack', 'draft'],
  ['ready', 'sendBack', 'draft'],
  ['ready', 'edit', 'draft'],
  ['draft', 'giveUp', 'draft'],
  ['ready', 'giveUp', 'draft'],
  ['ready', 'submit', 'submitted'],
  ['draft', 'enter', 'submitted'],
  ['returned', 'enter', 'submitted'],
  ['submitted', 'withdraw', 'draft'],
  ['submitted', 'returnForCompletion', 'returned'],
  ['submitted', 'verify', 'verified'],
  ['submitted', 'void', 'draft'],
  ['returned', 'undo', 'submitted'],
  ['returned', 'void', 'draft'],
  ['verified', 'reopen', 'returned'],
  ['verified', 'undo', 'submitted'],
  ['verified', 'void', 'draft'],
];

const REFUSALS: [string, ReportState, ReportAction, MoveFacts, string][] = [
  [
    'a report with something left open is not marked ready',
    'draft',
    'markReady',
    { blockingIssues: 1 },
    'VALIDATION_FAILED',
  ],
  ['nor sent', 'ready', 'submit', { blockingIssues: 1 }, 'VALIDATION_FAILED'],
  [
    'nobody sends what he marked ready himself',
    'ready',
    'submit',
    { samePersonAsPreparer: true },
    'SAME_PERSON',
  ],
  ['the approver says why he sends it back', 'ready', 'sendBack', { reason: ' ' }, 'REASON_REQUIRED'],
  [
    'a report an officer has opened is not withdrawn',
    'submitted',
    'withdraw',
    { openedByOfficer: true },
    'MOVE_NOT_ALLOWED',
  ],
  ['nobody gives up what was never begun', 'draft', 'giveUp', { draftBegun: false }, 'MOVE_NOT_ALLOWED'],
  [
    'nor a draft behind which a sending stands',
    'ready',
    'giveUp',
    { cameFrom: 'returned', sendingStands: true },
    'MOVE_NOT_ALLOWED',
  ],
  ['a withdrawal has its reason', 'submitted', 'withdraw', { reason: null }, 'REASON_REQUIRED'],
  ['nobody verifies what he prepared', 'submitted', 'verify', { preparedByDecider: true }, 'SAME_PERSON'],
  ['nor a report of his own unit', 'submitted', 'verify', { ownUnit: true }, 'OWN_UNIT'],
  [
    'a question not accepted keeps the report unverified',
    'submitted',
    'verify',
    { undecided: 1 },
    'VALIDATION_FAILED',
  ],
  [
    'so does a question for which completion is asked',
    'submitted',
    'verify',
    { asked: ASKED },
    'VALIDATION_FAILED',
  ],
  [
    'completion is asked for a question',
    'submitted',
    'returnForCompletion',
    { asked: [] },
    'REASON_REQUIRED',
  ],
  [
    'with a reason in words',
    'submitted',
    'returnForCompletion',
    { asked: [{ ...ASKED[0]!, text: '' }] },
    'REASON_REQUIRED',
  ],
  [
    'and a day',
    'submitted',
    'returnForCompletion',
    { asked: [{ ...ASKED[0]!, dueOn: null }] },
    'REASON_REQUIRED',
  ],
  ['a verified report is reopened with a reason', 'verified', 'reopen', { reason: '' }, 'REASON_REQUIRED'],
  [
    'the decision of another officer is not undone',
    'verified',
    'undo',
    { decidedBySamePerson: false },
    'MOVE_NOT_ALLOWED',
  ],
  ['nor one older than ten seconds', 'verified', 'undo', { secondsSinceDecision: 10.001 }, 'UNDO_TOO_LATE'],
  ['a voided report has its reason', 'verified', 'void', { reason: null }, 'REASON_REQUIRED'],
];

const anyFacts: fc.Arbitrary<MoveFacts> = fc.record(
  {
    blockingIssues: fc.nat(2),
    cameFrom: fc.constantFrom('draft' as const, 'returned' as const),
    reason: fc.constantFrom(null, '', 'lý do'),
    samePersonAsPreparer: fc.boolean(),
    secondPersonWaived: fc.boolean(),
    openedByOfficer: fc.boolean(),
    draftBegun: fc.boolean(),
    sendingStands: fc.boolean(),
    undecided: fc.nat(2),
    asked: fc.constantFrom([], ASKED),
    preparedByDecider: fc.boolean(),
    ownUnit: fc.boolean(),
    decidedBySamePerson: fc.boolean(),
    secondsSinceDecision: fc.nat(20),
  },
  { requiredKeys: [] },
);

describe('the table of moves', () => {
  it.each(TABLE)('%s, %s: %s', (from, action, to) => {
    expect(assertMove(from, action, facts(action))).toBe(to);
  });

  it('has no other move, whatever the facts', () => {
    const known = new Set(TABLE.map(([from, action]) => `${from} ${action}`));
    for (const state of REPORT_STATES)
      for (const action of REPORT_ACTIONS)
        expect([state, action, canMove(state, action, facts(action))]).toEqual([
          state,
          action,
          known.has(`${state} ${action}`),
        ]);
  });

  it.each(REFUSALS)('%s', (_case, state, action, more, code) => {
    expect(judgeMove(state, action, facts(action, more))).toEqual({ allowed: false, code });
    expect(() => assertMove(state, action, facts(action, more))).toThrow(DomainError);
  });

  it('takes a fact that is not given as the one that forbids', () => {
    for (const [state, action] of [
      ['draft', 'markReady'],
      ['ready', 'submit'],
      ['submitted', 'verify'],
      ['submitted', 'withdraw'],
      ['verified', 'undo'],
    ] as const)
      expect(canMove(state, action, {})).toBe(false);
  });

  it('lets one person send where the Authority has waived the second', () => {
    expect(
      canMove('ready', 'submit', facts('submit', { samePersonAsPreparer: true, secondPersonWaived: true })),
    ).toBe(true);
  });

  it('brings a report back to where it came from', () => {
    for (const action of ['takeBack', 'sendBack', 'edit'] as const)
      expect(assertMove('ready', action, facts(action, { cameFrom: 'returned' }))).toBe('returned');
    expect(assertMove('submitted', 'withdraw', facts('withdraw', { cameFrom: 'returned' }))).toBe('returned');
  });

  it('keeps any walk on the table, and a refusal moves nothing', () => {
    const step = fc.tuple(fc.constantFrom(...REPORT_ACTIONS), anyFacts);
    fc.assert(
      fc.property(fc.constantFrom(...REPORT_STATES), fc.array(step, { maxLength: 30 }), (start, steps) => {
        let state = start;
        for (const [action, given] of steps) {
          const verdict = judgeMove(state, action, given);
          if (!verdict.allowed) continue;
          expect(MOVES[action].from).toContain(state);
          expect(REPORT_STATES).toContain(verdict.to);
          state = verdict.to;
        }
      }),
    );
  });

  it('reaches "verified" only by verifying', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REPORT_STATES),
        fc.constantFrom(...REPORT_ACTIONS),
        anyFacts,
        (state, action, given) => {
          const verdict = judgeMove(state, action, given);
          if (verdict.allowed && verdict.to === 'verified') expect(action).toBe('verify');
          if (verdict.allowed && verdict.to === 'submitted')
            expect(['submit', 'enter', 'undo']).toContain(action);
        },
      ),
    );
  });
});
