import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Q4_2017, ReportDesk } from '../../test/build/report-desk.js';
import { MOVES } from '../../test/build/report-operations.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

let server: TestServer;
const summaries = (agency: number) =>
  server.sql<{ basis: string; step: number; dropped: boolean }>(
    `select basis, (summary->>'A1')::int as step, dropped_position is not null as dropped from report_summary where agency_id = $1 order by position, basis`,
    [agency],
  );

beforeAll(async () => {
  server = await startTestServer({ at: '2017-11-27T09:00:00+07:00' });
  await ReportDesk.openRound(server, Q4_2017);
});
afterAll(() => server.stop());

describe('a report over two quarters', () => {
  let before: ReportDesk;
  let desk: ReportDesk;

  it('the first one is verified answer by answer', async () => {
    before = await ReportDesk.of(server, 47, '2017-Q4');
    await before.send(6);
    const sheet = await before.sheet();
    expect(sheet.undecided).toBe(sheet.questions.length);
    const refusal = await before.refuse(before.officer, MOVES.verify, { revisionId: sheet.revisionId });
    expect(refusal.code).toBe('VALIDATION_FAILED');
    expect((await before.verify()).state).toBe('verified');
    expect(await summaries(47)).toEqual([
      { basis: 'reported', step: 6, dropped: false },
      { basis: 'verified', step: 6, dropped: false },
    ]);
  });

  it('the next one begins with its answers, none of which counts yet', async () => {
    await server.stepClock('2018-03-05T09:00:00+07:00');
    await ReportDesk.openRound(server);
    desk = before.inRound('2018-Q1');
    const page = await desk.page();
    expect(page).toMatchObject({ state: 'draft', drafting: false });
    const a6 = page.answers.find((answer) => answer.question === 'A6')!;
    expect(a6).toMatchObject({
      origin: 'prefilled',
      version: 0,
      previousVerified: { round: '2017-Q4' },
      previousReported: { round: '2017-Q4' },
    });
    expect(page.answers.find((answer) => answer.question === 'T2')?.value ?? null).toBeNull();
    expect((await desk.refuse(desk.reporter, MOVES.markReady)).code).toBe('VALIDATION_FAILED');
  });

  it('confirmed unchanged answers count as accepted beforehand, changed ones do not', async () => {
    await desk.fill(7);
    const CONFIRM = `mutation($round: String!, $agency: Int!, $question: String!, $version: Int!, $requestId: String!) {
      confirmAnswer(round: $round, agency: $agency, question: $question, version: $version, requestId: $requestId) { origin } }`;
    const { version, origin } = await desk.answer('A6');
    expect([version, origin]).toEqual([1, 'changed']);
    expect((await desk.refuse(desk.reporter, CONFIRM, { question: 'A6', version })).code).toBe(
      'MOVE_NOT_ALLOWED',
    );
    const other = await ReportDesk.of(server, 48);
    expect((await other.refuse(other.reporter, CONFIRM, { question: 'A6', version: 0 })).code).toBe(
      'MOVE_NOT_ALLOWED',
    );
  });

  it('one question is returned, with words the agency reads as they were written, and only it opens', async () => {
    await desk.markReady();
    await desk.submit();
    for (const question of ['A1', 'A6', 'T1']) await desk.mark(question, 'accept');
    await desk.mark('A3', 'return', 'Đề nghị gửi bản quét có dấu của quyết định.');
    const outcome = await desk.do(desk.officer, MOVES.returnReport, {
      revisionId: (await desk.sheet()).revisionId,
      dueOn: '2018-03-12',
    });
    expect(outcome.state).toBe('returned');
    const page = await desk.page();
    expect(page).toMatchObject({
      state: 'returned',
      returnedUntil: expect.stringMatching(/^2018-03-13T00:00:00/),
    });
    expect(page.answers.filter((answer) => answer.editable).map((answer) => answer.question)).toEqual(['A3']);
    expect(page.answers.find((answer) => answer.question === 'A3')!.returned).toMatchObject({
      reasonCode: 'TL2',
      text: 'Đề nghị gửi bản quét có dấu của quyết định.',
      answered: false,
    });
    expect((await desk.saveRefused('A6', { leadUnit: 'Đơn vị khác' }, 1)).code).toBe('MOVE_NOT_ALLOWED');
  });

  it('what was accepted is verified from then on; the returned answer keeps its verified value of before', async () => {
    const [decision] = await server.sql<{
      a1: number;
      steps: number;
      from: Record<string, { round: string }>;
    }>(
      `select (verified_content->'A1'->>'step')::int as a1, jsonb_array_length(verified_content->'A3'->'steps') as steps, verified_from as "from"
         from review_decision where agency_id = 47 and round_id = '2018-Q1'`,
    );
    expect([decision!.a1, decision!.steps]).toEqual([7, 6]);
    expect([decision!.from['A1']!.round, decision!.from['A3']!.round]).toEqual(['2018-Q1', '2017-Q4']);
    expect((await summaries(47)).at(-1)).toMatchObject({ basis: 'verified', step: 7 });
  });

  it('it cannot go back before the returned question is answered', async () => {
    const refusal = await desk.refuse(desk.reporter, MOVES.markReady);
    expect(refusal.code).toBe('VALIDATION_FAILED');
    const { value, version } = await desk.answer('A3');
    await desk.save('A3', value, version);
    expect((await desk.answer('A3')).returned).toMatchObject({ answered: true });
  });

  it('sent again, what was accepted in this report is accepted beforehand, the returned answer is not', async () => {
    await desk.markReady();
    expect(await desk.submit()).toMatchObject({ receiptNumber: '2018Q1-047-02', late: false });
    const { questions } = await desk.sheet();
    const beforehand = (question: string) =>
      questions.find((item) => item.question === question)!.acceptedBeforehand;
    expect([beforehand('A1'), beforehand('A6'), beforehand('A3'), beforehand('A7')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect((await desk.page()).thread.map((entry) => entry.kind)).toEqual(['returned', 'answered']);
  });

  it('verified, taken back within ten seconds by the same officer only, and verified again', async () => {
    const outcome = await desk.verify();
    expect(outcome).toMatchObject({ state: 'verified' });
    const colleague = await server.as('officer');
    expect((await desk.refuse(colleague, MOVES.undo)).code).toBe('MOVE_NOT_ALLOWED');
    expect((await desk.do(desk.officer, MOVES.undo)).state).toBe('submitted');
    expect((await summaries(47)).filter((row) => row.basis === 'verified' && row.dropped)).toHaveLength(1);
    const sheet = await desk.sheet();
    expect(sheet.undecided).toBe(0);
    expect((await desk.verify()).state).toBe('verified');
    await server.stepClock('2018-03-05T10:30:00+07:00');
    expect((await desk.refuse(desk.officer, MOVES.undo)).code).toBe('UNDO_TOO_LATE');
    expect((await desk.sheet()).undoUntil).toBeNull();
  });

  it('reopened for one question, it counts as verified until it is sent again', async () => {
    const reopening = { reason: 'Sai ngày ban hành', dueOn: '2018-03-20', questions: ['A3'] };
    expect((await desk.do(desk.officer, MOVES.reopen, reopening)).state).toBe('returned');
    expect(
      (await desk.page()).answers.filter((answer) => answer.editable).map((answer) => answer.question),
    ).toEqual(['A3']);
    expect((await summaries(47)).at(-1)).toMatchObject({ basis: 'verified', step: 7, dropped: false });
  });
});

describe('a confirmed report', () => {
  it('of which nothing changed needs one click: all was accepted beforehand', async () => {
    const first = await ReportDesk.of(server, 51, '2017-Q4');
    // The round of 2017 has closed; the Authority opens it once more for this agency.
    await first.fill(2);
    await first.markReady();
    await first.do(first.officer, MOVES.reopen, { reason: 'Bổ sung số liệu', dueOn: '2018-03-30' });
    await first.submit();
    await first.verify();
    const desk = first.inRound('2018-Q1');
    const CONFIRM = `mutation($round: String!, $agency: Int!, $question: String!, $version: Int!, $requestId: String!) {
      confirmAnswer(round: $round, agency: $agency, question: $question, version: $version, requestId: $requestId) { origin version } }`;
    for (const answer of (await desk.page()).answers)
      if (answer.origin === 'prefilled')
        await desk.do(desk.reporter, CONFIRM, { question: answer.question, version: answer.version });
    await desk.save('T2', { form: 'later', authority: 'direct' });
    await desk.markReady();
    await desk.submit();
    const sheet = await desk.sheet();
    expect(sheet.questions.filter((item) => !item.acceptedBeforehand).map((item) => item.question)).toEqual([
      'T2',
    ]);
    expect(sheet.questions.filter((item) => item.changed).map((item) => item.question)).toEqual([]);
    expect((await desk.verify()).state).toBe('verified');
  });
});
