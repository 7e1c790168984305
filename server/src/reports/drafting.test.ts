import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReportDesk } from '../../test/build/report-desk.js';
import { MOVES } from '../../test/build/report-operations.js';
import { requestId } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const SAVE = `mutation($round: String!, $agency: Int!, $question: String!, $version: Int!, $value: AnswerValue, $requestId: String!) {
  saveAnswer(round: $round, agency: $agency, question: $question, version: $version, value: $value, requestId: $requestId) { version } }`;

let server: TestServer;
let desk: ReportDesk;
beforeAll(async () => {
  server = await startTestServer();
  await ReportDesk.openRound(server);
  desk = await ReportDesk.of(server, 47);
});
afterAll(() => server.stop());

describe('an answer is saved', () => {
  it('question by question, with who and when', async () => {
    const saved = await desk.save('A1', { step: 3 }, 0);
    expect(saved).toMatchObject({ version: 1, question: 'A1', origin: 'changed' });
    expect(await desk.answer('A1')).toMatchObject({ value: { step: 3 }, version: 1, updatedBy: 'reporter' });
  });

  it('and shows the questions that it opens', async () => {
    expect((await desk.save('A1', { step: 3 })).visible).toEqual(expect.arrayContaining(['A2', 'A4', 'A5']));
    const visible = (await desk.save('A1', { step: 7 })).visible;
    expect(visible).toContain('A7');
    expect(visible).not.toContain('A5');
  });

  it('never over what somebody else has saved meanwhile: both sides come back', async () => {
    const { version } = await desk.answer('A1');
    await desk.approver.ok(SAVE, {
      ...desk.at,
      question: 'A1',
      version,
      value: { step: 6 },
      requestId: requestId(),
    });
    const refusal = await desk.saveRefused('A1', { step: 5 }, version);
    expect(refusal).toMatchObject({
      code: 'STALE_VERSION',
      details: {
        question: 'A1',
        yours: { step: 5 },
        theirs: { value: { step: 6 }, version: version + 1, by: 'approver' },
      },
    });
    expect((await desk.answer('A1')).value).toMatchObject({ step: 6 });
  });

  it('once, however often the same request arrives', async () => {
    const id = requestId();
    const variables = { ...desk.at, question: 'D1', version: 0, value: { has: 'none' }, requestId: id };
    const answers = await Promise.all(Array.from({ length: 8 }, () => desk.reporter.ok(SAVE, variables)));
    for (const answer of answers) expect(answer).toEqual({ saveAnswer: { version: 1 } });
  });

  it.each([
    ['with a field that the question does not have', { step: 3, verifiedAt: '2018-03-05' }],
    ['with a step beyond the ladder', { step: 9 }],
    ['that is no object', 'bước 3'],
    ['with a key that reaches into the language', { step: 3, constructor: { x: 1 } }],
    ['with NUL in its text', { step: 3, stepBackReason: 'a\u0000b' }],
  ])('not %s', async (_what, value) => {
    expect((await desk.saveRefused('A1', value, 99)).code).toBe('MALFORMED_INPUT');
  });

  it('not with the file of another agency', async () => {
    const other = await ReportDesk.of(server, 48);
    const value = { step: 1, stepBackDocument: { fileId: await other.evidence() } };
    expect((await desk.saveRefused('A1', value, (await desk.answer('A1')).version)).code).toBe('NOT_FOUND');
  });

  it('not by another agency, and not by the Authority', async () => {
    const other = await server.as('reporter', { agencies: [48] });
    expect((await desk.saveRefused('A1', { step: 1 }, 0, other)).code).toBe('NOT_FOUND');
    expect((await desk.saveRefused('A1', { step: 1 }, 0, desk.officer)).code).toBe('FORBIDDEN_ACTION');
    expect(
      (
        await desk.refuse(
          other,
          `query($round: String!, $agency: Int!) { report(round: $round, agency: $agency) { state } }`,
        )
      ).code,
    ).toBe('NOT_FOUND');
  });
});

describe('a state secret', () => {
  it('does not stay: what was typed before the question was marked is gone, from the history too, and nothing more gets in', async () => {
    const ministry = await ReportDesk.of(server, 1);
    await ministry.save('A6', { leadUnit: 'Cục Tuyệt mật', form: 'inHouse' }, 0);
    await ministry.save('T3', { answer: 'some', questions: ['A6'] }, 0);
    expect((await ministry.answer('A6')).value).toMatchObject({ leadUnit: null, form: 'inHouse' });
    await ministry.save('A6', { leadUnit: 'Cục Tuyệt mật', form: 'combined' });
    expect((await ministry.answer('A6')).value).toMatchObject({ leadUnit: null, form: 'combined' });
    const traces = await server.sql(
      `select 1 from report_draft where value::text like '%Tuyệt mật%' union all
       select 1 from report_draft_history where value::text like '%Tuyệt mật%' union all
       select 1 from request_log where response::text like '%Tuyệt mật%'`,
    );
    expect(traces).toEqual([]);
  });
});

describe('a draft', () => {
  it('is shown to the Authority only as being written', async () => {
    const page = await desk.page(desk.officer);
    expect(page).toMatchObject({ state: 'draft', source: 'none', drafting: true, answers: [], issues: [] });
  });

  it('never moves the board', async () => {
    const board = () => server.sql<{ board_position: string }>(`select board_position::text from ledger`);
    const [before] = await board();
    await desk.save('A1', { step: 4 });
    expect((await board())[0]).toEqual(before);
  });

  it('keeps who wrote what, once in ten minutes for each question, and the sending puts the hash of it into the audit', async () => {
    const kept = await ReportDesk.of(server, 53);
    const rows = () =>
      server.sql<{ question: string; value: object }>(
        `select question, value from report_draft_history where agency_id = 53 and question = 'A2' order by slot`,
      );
    await kept.fill(3);
    await kept.save('A2', { percent: 30 });
    await kept.save('A2', { percent: 40 });
    expect(await rows()).toEqual([{ question: 'A2', value: { percent: 40 } }]);
    await server.stepClock('2018-03-05T09:20:00+07:00');
    await kept.save('A2', { percent: 50 });
    expect((await rows()).map(({ value }) => value)).toEqual([{ percent: 40 }, { percent: 50 }]);
    await kept.markReady();
    await kept.submit();
    const [event] = await server.sql<{ history: { changes: number; hash: string } }>(
      `select after::jsonb -> 'draftHistory' as history from audit_event where action = 'report.submit' and agency_id = 53`,
    );
    const [count] = await server.sql<{ n: number }>(
      `select count(*)::int as n from report_draft_history where agency_id = 53`,
    );
    expect(event!.history).toEqual({ changes: count!.n, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('that is ready goes back to its people with any edit', async () => {
    const busy = await ReportDesk.of(server, 49);
    await busy.fill(0);
    expect((await busy.markReady()).state).toBe('ready');
    expect(await busy.page(busy.officer)).toMatchObject({ state: 'draft', moves: [] });
    await busy.save('A1', { step: 0 });
    expect((await busy.page()).state).toBe('draft');
    expect((await busy.page()).moves.map((move) => move.action)).toEqual(['markReady', 'edit']);
    await busy.markReady();
    expect((await busy.refuse(busy.approver, MOVES.sendBack, { reason: ' ' })).code).toBe('REASON_REQUIRED');
    expect((await busy.do(busy.approver, MOVES.sendBack, { reason: 'Đề nghị bổ sung A6' })).state).toBe(
      'draft',
    );
    await busy.markReady();
    expect((await busy.do(busy.reporter, MOVES.takeBack)).state).toBe('draft');
  });

  it('is not ready while something blocks it, and all of it is told at once', async () => {
    const empty = await ReportDesk.of(server, 52);
    await empty.save('A1', { step: 7 }, 0);
    const refusal = await empty.refuse(empty.reporter, MOVES.markReady);
    expect(refusal.code).toBe('VALIDATION_FAILED');
    const issues = refusal.details['issues'] as { question: string; severity: string }[];
    expect(new Set(issues.map((issue) => issue.question)).size).toBeGreaterThan(5);
  });
});
