import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReportDesk } from '../build/report-desk.js';
import { MOVES } from '../build/report-operations.js';
import { requestId } from '../setup/test-client.js';
import { startTestServer, type TestServer } from '../setup/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ at: '2018-03-05T09:00:00+07:00' });
  await ReportDesk.openRound(server);
});
afterAll(() => server.stop());

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
