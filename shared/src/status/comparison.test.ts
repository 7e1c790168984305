import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../access/actor.js';
import { OBLIGATIONS } from '../directives/obligation.js';
import { civil } from '../text/civil-date.js';
import { computeBoard } from './board.js';
import type { BoardInput, BoardReport } from './board-input.js';
import { buildBoardInput, buildDecision, buildReport, buildSummary, QUARTER_4 } from './build-board.js';
import { compareBoards, type Move, type Side } from './comparison.js';
import { computeOverview } from './overview.js';
import { RECONCILED } from './reconcile.js';
import { viewOfComparison } from './view-of.js';

function side(reports: readonly BoardReport[], more: Partial<BoardInput> = {}): Side {
  const input = buildBoardInput(reports, more);
  const board = computeBoard(input);
  return { board, overview: computeOverview(board, null, OBLIGATIONS) };
}

const at = (number: number, step: number | null) =>
  buildReport(number, step === null ? {} : { summaryReported: buildSummary(step) });
const decided = (number: number, on: string, more = {}) =>
  buildReport(number, {
    summaryReported: buildSummary(7, { decision: buildDecision(on, `MH-${number}/QĐ`), ...more }),
  });

const DUE = { round: QUARTER_4, asOf: '2018-02-20T00:00:00+07:00' };
const BEFORE = side([at(1, 3), at(2, 0), at(3, 5), decided(4, '2017-05-01'), at(5, 2), at(6, null)], DUE);
const NOW = side([
  decided(1, '2018-03-01'),
  at(2, 2),
  at(3, 4),
  decided(4, '2017-05-01'),
  at(5, null),
  decided(6, '2017-11-01'),
]);

const moved = (comparison: ReturnType<typeof compareBoards>, move: Move): number[] =>
  comparison.movers.filter((mover) => mover.move === move).map((mover) => mover.agencyNumber);

describe('what changed between two instants', () => {
  const comparison = compareBoards(BEFORE, NOW);

  it('names who issued, who began, who went on, who stepped back and of whom nothing is known now', () => {
    expect(moved(comparison, 'issued')).toEqual([1, 6]);
    expect(moved(comparison, 'started')).toEqual([2, 6]);
    expect(moved(comparison, 'stepBack')).toEqual([3]);
    expect(moved(comparison, 'noLongerKnown')).toEqual([5]);
    expect(comparison.counts).toMatchObject({ issued: 2, started: 2, stepBack: 1, noLongerKnown: 1 });
  });

  it('gives every figure of both sides with its own denominator and instant', () => {
    const issued = comparison.figures.find((line) => line.name === 'issued' && line.group === 'all')!;
    expect(issued).toMatchObject({
      before: { value: 1, denominator: 6, asOf: DUE.asOf },
      now: { value: 3, denominator: 6 },
      change: 2,
    });
  });

  it('compares data sharing (C10) only where both sides were asked for it', () => {
    const sharing = (number: number, state: 'manual' | 'electronic') =>
      buildReport(number, { summaryReported: buildSummary(3, { sharing: state }) });
    const line = (before: Side, now: Side) =>
      compareBoards(before, now).figures.find(({ name }) => name === 'sharing');
    const asked = side([sharing(1, 'electronic'), sharing(2, 'manual')], DUE);
    const now = side([sharing(1, 'electronic'), sharing(2, 'electronic')]);
    expect(line(asked, now)).toMatchObject({
      group: 'all',
      before: { value: 1 },
      now: { value: 2 },
      change: 1,
    });
    expect(line(side([at(1, 3), at(2, 3)], DUE), now)).toBeUndefined();
  });

  it('changed nothing when compared with itself', () => {
    const same = compareBoards(NOW, NOW);
    expect(same.movers).toEqual([]);
    expect(same.figures.every((line) => line.change === 0)).toBe(true);
  });

  it('says that before the first day of the duty nobody could be at risk', () => {
    const early = side([at(1, 3)], { round: QUARTER_4, asOf: '2017-12-09T00:00:00+07:00' });
    const told = compareBoards(early, side([at(1, 0)]));
    expect([told.unjudgedBefore, told.counts.becameAtRisk]).toEqual([true, 0]);
    expect(told.figures.some(({ name }) => name === 'atRisk')).toBe(false);
  });

  it('does not call a new version a step back', () => {
    expect(compareBoards(side([at(1, 8)], DUE), side([at(1, 7)])).counts.stepBack).toBe(0);
  });
});

describe('the account of a published figure', () => {
  const { accounts } = compareBoards(BEFORE, NOW);

  it('leaves no remainder', () => {
    for (const name of RECONCILED) {
      const { before, now, enteredCount, leftCount, entered, left } = accounts[name];
      expect(before + enteredCount - leftCount).toBe(now);
      expect([entered.length, left.length]).toEqual([enteredCount, leftCount]);
    }
  });

  it('names the document of each agency, and whether it is older than the publication', () => {
    expect(accounts.issued.entered).toEqual([
      { agencyNumber: 1, cause: 'newDocument', documentNumber: 'MH-1/QĐ', documentOn: civil('2018-03-01') },
      { agencyNumber: 6, cause: 'olderDocument', documentNumber: 'MH-6/QĐ', documentOn: civil('2017-11-01') },
    ]);
  });

  it('says why an agency no longer counts', () => {
    const told = compareBoards(
      side([decided(1, '2017-05-01'), decided(2, '2017-05-01')], DUE),
      side([at(1, 6), at(2, null)]),
    );
    expect(told.accounts.issued.left.map(({ agencyNumber, cause }) => [agencyNumber, cause])).toEqual([
      [1, 'stepBack'],
      [2, 'notReported'],
    ]);
  });

  it('follows the registry: a new agency enters, a closed one leaves', () => {
    const told = compareBoards(side([decided(1, '2017-05-01')], DUE), side([decided(2, '2017-05-01')]));
    expect(told.accounts.issued.entered[0]!.cause).toBe('registered');
    expect(told.accounts.issued.left[0]!.cause).toBe('closed');
    expect([moved(told, 'joined'), moved(told, 'left')]).toEqual([[2], [1]]);
  });

  it('keeps the number of a secret decision', () => {
    const told = compareBoards(side([at(1, 5)], DUE), side([decided(1, '2018-03-01', { secretA: true })]));
    expect(told.accounts.issued.entered[0]!.documentNumber).toBeNull();
  });

  it('has no remainder with no agency at all', () => {
    expect(compareBoards(side([], DUE), side([])).accounts.issued).toMatchObject({
      before: 0,
      now: 0,
      entered: [],
    });
  });

  it('names to an agency only itself, with every count', () => {
    const own: Actor = { accountId: 'a', role: 'reporter', grants: [], agencyNumbers: [6], reach: 'own' };
    const view = viewOfComparison(compareBoards(BEFORE, NOW), own);
    expect(view.movers.every((mover) => mover.agencyNumber === 6)).toBe(true);
    expect([view.accounts.issued.entered.length, view.accounts.issued.now, view.counts.issued]).toEqual([
      1, 3, 2,
    ]);
  });
});
