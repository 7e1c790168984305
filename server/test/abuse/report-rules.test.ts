import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { buildDocument } from '../build/answers.js';
import { MOVES, ReportDesk } from '../build/report-desk.js';
import { requestId } from '../setup/test-client.js';
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
      const { code } = await desk.saveRefused('C1', {
        provincial: { total: count, levels: [count, 0, 0, 0] },
      });
      expect(code).toBe('MALFORMED_INPUT');
    },
  );
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

describe('the same thing at the same time', () => {
  const SAVE = `mutation ($round: String!, $agency: Int!, $question: String!, $version: Int!, $value: AnswerValue, $requestId: String!) {
    saveAnswer(round: $round, agency: $agency, question: $question, version: $version, value: $value, requestId: $requestId) { version } }`;

  it('twenty people who saw the same version: one is kept, nineteen are told', async () => {
    const desk = await ReportDesk.of(server, 53);
    await desk.save('D1', { has: 'none' }, 0);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        desk.reporter.graphql(SAVE, {
          ...desk.at,
          question: 'A1',
          version: 0,
          value: { step: n % 8 },
          requestId: requestId(),
        }),
      ),
    );
    const codes = answers.map(
      (answer) =>
        answer.json<{ errors?: { extensions: { code: string } }[] }>().errors?.[0]?.extensions.code ??
        'saved',
    );
    expect(codes.filter((code) => code === 'saved')).toHaveLength(1);
    expect(codes.filter((code) => code === 'STALE_VERSION')).toHaveLength(19);
    const [row] = await server.sql<{ version: number }>(
      `select version from report_draft where agency_id = 53 and question = 'A1'`,
    );
    expect(row!.version).toBe(1);
  });

  it('six clicks on verify with six request ids: one decision stands', async () => {
    const desk = await ReportDesk.of(server, 54);
    await desk.send(3);
    await desk.acceptRest();
    const { revisionId } = await desk.sheet();
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        desk.officer.graphql(MOVES.verify, { revisionId, requestId: requestId() }),
      ),
    );
    expect(answers.filter((answer) => answer.body.includes('"data":{'))).toHaveLength(1);
    const [row] = await server.sql<{ n: number }>(
      `select count(*)::integer as n from review_decision where agency_id = 54`,
    );
    expect(row!.n).toBe(1);
  });

  it('a request of yesterday played again gives its first answer and writes nothing', async () => {
    const desk = await ReportDesk.of(server, 55);
    await desk.fill(3);
    await desk.markReady();
    const captured = { ...desk.at, requestId: requestId() };
    const first = await desk.approver.ok(MOVES.submit, captured);
    await desk.do(desk.approver, MOVES.withdraw, { reason: 'Gửi nhầm bản' });
    await desk.markReady();
    await server.stepClock('2018-03-06T09:00:00+07:00');
    expect(await desk.approver.ok(MOVES.submit, captured)).toEqual(first);
    expect((await desk.page()).state).toBe('ready');
    expect(await server.sql(`select 1 from report_revision where agency_id = 55`)).toHaveLength(1);
  });

  it('the request id of one operation, or of another person, opens nothing in another', async () => {
    const desk = await ReportDesk.of(server, 56);
    await desk.fill(3);
    const id = requestId();
    await desk.reporter.ok(MOVES.markReady, { ...desk.at, requestId: id });
    expect((await desk.reporter.refused(MOVES.takeBack, { ...desk.at, requestId: id })).code).toBe(
      'MALFORMED_INPUT',
    );
    expect(
      (
        await desk.approver.ok<{ submitReport: { state: string } }>(MOVES.submit, {
          ...desk.at,
          requestId: id,
        })
      ).submitReport.state,
    ).toBe('submitted');
  });
});

describe('what people typed', () => {
  it.each([
    `<script>alert(1)</script><img src=x onerror=alert(1)>`,
    `=HYPERLINK("http://evil.example","x")`,
    `{{constructor.constructor("return process")()}}`,
    `javascript:alert(1)`,
    `'; drop table report; --`,
    `%_\\`,
  ])('%s is kept as it was typed and given back as data, never run', async (text) => {
    const desk = await ReportDesk.of(server, 57);
    await desk.save('A6', { leadUnit: text, form: 'inHouse' });
    const answer = (await desk.answer('A6')) as { value: { leadUnit: string } };
    expect(answer.value.leadUnit).toBe(text);
    const page = await desk.reporter.http({
      method: 'POST',
      url: '/graphql',
      payload: { query: `{ viewer { owed } }` },
    });
    expect(page.headers['content-type']).toContain('application/json');
    expect(page.headers['x-content-type-options']).toBe('nosniff');
  });

  it('in composed and decomposed letters is the same text', async () => {
    const desk = await ReportDesk.of(server, 58);
    const text = 'Sở Thông tin và Truyền thông';
    await desk.save('A6', { leadUnit: text.normalize('NFD'), form: 'inHouse' });
    expect(((await desk.answer('A6')) as { value: { leadUnit: string } }).value.leadUnit).toBe(
      text.normalize('NFC'),
    );
  });

  it('stands in the printed report as text: nothing in it is filled in, nothing breaks the file', async () => {
    const desk = await ReportDesk.of(server, 59);
    await desk.fill(1);
    const text = `Sở {{x}} {#loop} & <b>"Đ"</b> =1+1`;
    await desk.save('A6', { ...((await desk.answer('A6')).value as object), leadUnit: text });
    const answer = await desk.reporter.http({ method: 'GET', url: '/reports/2018-Q1/59/print.docx' });
    const file = await JSZip.loadAsync(answer.rawPayload);
    const xml = await file.file('word/document.xml')!.async('string');
    expect(xml).toContain('Sở {{x}} {#loop} &amp; &lt;b&gt;');
    expect(xml).not.toContain('<b>"');
  });
});
