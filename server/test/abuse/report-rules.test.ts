import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildDocument } from '../build/answers.js';
import { ReportDesk } from '../build/report-desk.js';
import { MOVES } from '../build/report-operations.js';
import { startTestServer, type TestServer } from '../setup/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ at: '2018-03-05T09:00:00+07:00' });
  await ReportDesk.openRound(server);
});
afterAll(() => server.stop());

const blocking = async (desk: ReportDesk): Promise<string[]> =>
  (await desk.page()).issues
    .filter((issue) => issue.severity === 'blocking')
    .map((issue) => `${issue.rule} ${issue.question}`);

/** The step, with the document that shows it dated on this day. */
async function datedOn(desk: ReportDesk, day: string): Promise<void> {
  const answer = (await desk.answer('A3')) as { value: { steps: object[] }; version: number };
  const [first, ...rest] = answer.value.steps;
  await desk.save('A3', {
    steps: [{ ...first, document: buildDocument('1', day, await desk.evidence(), 'KH-UBND') }, ...rest],
  });
}

describe('a report that cannot be true', () => {
  it.each([
    ['dated tomorrow by the clock of the database', 41, '2018-03-06'],
    ['dated at the end of the year', 42, '2018-12-31'],
    ['dated before 2010', 43, '2009-12-31'],
  ])('because a document is %s is stopped and names the question', async (_what, agency, day) => {
    const desk = await ReportDesk.of(server, agency);
    await desk.fill(3);
    expect(await blocking(desk)).toEqual([]);
    await datedOn(desk, day);
    expect(await blocking(desk)).toContain('R04 A3');
    expect((await desk.refuse(desk.reporter, MOVES.markReady)).code).toBe('VALIDATION_FAILED');
  });

  it('a document of today is not of tomorrow', async () => {
    const desk = await ReportDesk.of(server, 44);
    await desk.fill(1);
    await datedOn(desk, '2018-03-05');
    expect(await blocking(desk)).not.toContain('R04 A3');
  });

  it('because it claims "issued" without a decision is stopped, whoever asks', async () => {
    const desk = await ReportDesk.of(server, 45);
    await desk.fill(7);
    const { value } = (await desk.answer('A3')) as { value: { steps: { step: number }[] } };
    await desk.save('A3', {
      steps: value.steps.map((one) => (one.step === 7 ? { ...one, document: null } : one)),
    });
    expect((await blocking(desk)).some((issue) => issue.startsWith('R01'))).toBe(true);
    for (const who of [desk.reporter, desk.approver]) {
      const { code, details } = await desk.refuse(who, MOVES.markReady);
      expect(code).toBe('VALIDATION_FAILED');
      expect(JSON.stringify(details)).toContain('R01');
    }
    expect((await desk.refuse(desk.approver, MOVES.submit)).code).toBe('MOVE_NOT_ALLOWED');
  });

  it.each([
    '2018-02-31',
    '31/02/2018',
    'infinity',
    'now',
    '0000-01-01',
    '2018-13-01',
    '+275760-09-13',
    20180305,
    null,
  ])('because a day is %p is refused or blank, never a day', async (day) => {
    const desk = await ReportDesk.of(server, 46);
    const value = { steps: [{ step: 1, startedOn: day }] };
    const { version } = (await desk.answer('A3')) ?? { version: 0 };
    if (day === null) expect((await desk.save('A3', value, version)).version).toBe(version + 1);
    else expect((await desk.saveRefused('A3', value, version)).code).toBe('MALFORMED_INPUT');
  });

  it.each([2 ** 31, 1e308, -1, 0.5, -0.0001, '1,5', '1.5', 'NaN', true])(
    'because a count is %p is refused',
    async (count) => {
      const desk = await ReportDesk.of(server, 47);
      const { code } = await desk.saveRefused('C0', {
        has: 'yes',
        province: { kind: 'number', value: count },
      });
      expect(code).toBe('MALFORMED_INPUT');
    },
  );

  it('takes the same answer with a count that can be', async () => {
    const desk = await ReportDesk.of(server, 47);
    expect((await desk.save('C0', { has: 'yes', province: { kind: 'number', value: 5 } })).version).toBe(1);
  });
});

describe('moves out of order', () => {
  it('are refused one by one, and the report stays where it was', async () => {
    const desk = await ReportDesk.of(server, 51);
    await desk.fill(3);
    const because = { reason: 'Bài kiểm' };
    const refusedIn = async (
      state: string,
      moves: [typeof desk.reporter, string, Record<string, unknown>?][],
    ): Promise<void> => {
      for (const [who, move, more] of moves)
        expect((await desk.refuse(who, move, more)).code).toMatch(/MOVE_NOT_ALLOWED|NOT_FOUND/);
      expect((await desk.page()).state).toBe(state);
    };
    const { officer, approver, reporter } = desk;
    await refusedIn('draft', [
      [approver, MOVES.submit],
      [approver, MOVES.withdraw, because],
      [approver, MOVES.sendBack, because],
      [reporter, MOVES.takeBack],
      [officer, MOVES.open],
      [officer, MOVES.undo],
      [officer, MOVES.voidReport, because],
      [officer, MOVES.reopen, { ...because, dueOn: '2018-03-20' }],
    ]);
    await desk.markReady();
    await refusedIn('ready', [
      [reporter, MOVES.markReady],
      [approver, MOVES.withdraw, because],
      [officer, MOVES.open],
      [officer, MOVES.undo],
    ]);
    await desk.submit();
    await refusedIn('submitted', [
      [approver, MOVES.submit],
      [reporter, MOVES.markReady],
      [officer, MOVES.undo],
      [officer, MOVES.reopen, { ...because, dueOn: '2018-03-20' }],
    ]);
    const { revisionId } = await desk.sheet();
    expect((await desk.refuse(officer, MOVES.verify, { revisionId })).code).toBe('VALIDATION_FAILED');
    expect((await desk.saveRefused('A1', { step: 4 }, 1)).code).toMatch(/MOVE_NOT_ALLOWED|STALE_VERSION/);
    await desk.verify();
    await refusedIn('verified', [
      [approver, MOVES.submit],
      [approver, MOVES.withdraw, because],
      [officer, MOVES.open],
    ]);
    expect((await desk.refuse(officer, MOVES.verify, { revisionId })).code).toMatch(
      /MOVE_NOT_ALLOWED|STALE_VERSION/,
    );
  });

  it('a reported value cannot be changed by the officer who verifies it', async () => {
    const desk = await ReportDesk.of(server, 52);
    await desk.send(3);
    expect((await desk.saveRefused('A1', { step: 7 }, 1, desk.officer)).code).toBe('FORBIDDEN_ACTION');
  });
});
