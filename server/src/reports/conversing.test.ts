import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { ReportDesk } from '../../test/build/report-desk.js';
import { MOVES } from '../../test/build/report-operations.js';
import { addressOf, withRole } from '../../test/setup/template.js';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const MESSAGE = `mutation($round: String!, $agency: Int!, $question: String!, $text: String!, $requestId: String!) {
  writeMessage(round: $round, agency: $agency, question: $question, text: $text, requestId: $requestId) }`;
const NOTE = `mutation($round: String!, $agency: Int!, $question: String, $text: String!, $requestId: String!) {
  writeNote(round: $round, agency: $agency, question: $question, text: $text, requestId: $requestId) }`;
const ACCEPT = `mutation($round: String!, $agency: Int!, $question: String!, $version: Int!, $requestId: String!) {
  acceptProposal(round: $round, agency: $agency, question: $question, version: $version, requestId: $requestId) { version origin } }`;
const PROPOSE = `mutation($revisionId: ID!, $question: String!, $proposal: AnswerValue, $version: Int!, $requestId: String!) {
  markQuestion(revisionId: $revisionId, question: $question, mark: return, version: $version, reasonCode: "SL1",
    text: "Đề nghị rà soát đơn vị chủ trì.", proposal: $proposal, requestId: $requestId) { proposal } }`;
const THREAD = `query($round: String!, $agency: Int!) { report(round: $round, agency: $agency) {
  thread { question kind text proposal } answers { question returned { proposal } } } }`;
const NOTES = `query($round: String!, $agency: Int!) { reviewSheet(round: $round, agency: $agency) { notes { question text } thread { kind text } } }`;
const SENT = `query($round: String!, $agency: Int!, $number: Int!) { sentRevision(round: $round, agency: $agency, number: $number) {
  number preparedBy sendings { revisionNumber status } answers { question value suppliedBy suppliedAt } } }`;

const SECRET_WORDS = 'Nghi ngờ số liệu, trao đổi với Vụ Kế hoạch trước';
const PROPOSED = { leadUnit: 'Văn phòng Ủy ban nhân dân tỉnh' };

interface SentRevision {
  number: number;
  sendings: { revisionNumber: number; status: string }[];
  answers: { question: string; value: Record<string, unknown>; suppliedBy: string | null }[];
}

let server: TestServer;
let desk: ReportDesk;
const send = (who: TestClient, document: string, more: Record<string, unknown>) =>
  who.ok(document, { ...desk.at, requestId: requestId(), ...more });
const refused = (who: TestClient, document: string, more: Record<string, unknown>) =>
  who.refused(document, { ...desk.at, requestId: requestId(), ...more });

beforeAll(async () => {
  server = await startTestServer();
  await ReportDesk.openRound(server);
  desk = await ReportDesk.of(server, 47);
  await desk.send(6);
});
afterAll(() => server.stop());

describe('the conversation about one question', () => {
  it('does not begin before the Authority has asked about that question', async () => {
    const message = { question: 'A6', text: 'Đề nghị cho biết yêu cầu.' };
    expect((await refused(desk.reporter, MESSAGE, message)).code).toBe('MOVE_NOT_ALLOWED');
  });

  it('a proposed correction must be an answer and may name no file of its own', async () => {
    const { revisionId } = await desk.sheet();
    const propose = (proposal: unknown, question = 'A6') =>
      desk.officer.refused(PROPOSE, { revisionId, question, proposal, version: 0, requestId: requestId() });
    expect((await propose({ leadUnit: 5 })).code).toBe('MALFORMED_INPUT');
    const fileId = '00000000-0000-4000-8000-000000000000';
    const withFile = { form: 'signedPdf', document: { fileId } };
    expect(['NOT_FOUND', 'MALFORMED_INPUT']).toContain((await propose(withFile, 'T2')).code);
  });

  it('a return opens exactly the questions asked about and carries the proposed correction', async () => {
    const { revisionId } = await desk.sheet();
    await desk.officer.ok(PROPOSE, {
      ...{ revisionId, question: 'A6', proposal: PROPOSED },
      ...{ version: 0, requestId: requestId() },
    });
    await desk.returnWith(['A3'], '2018-03-25');
    const page = await desk.page();
    const open = page.answers.filter((answer) => answer.editable).map((answer) => answer.question);
    expect(open).toEqual(['A3', 'A6']);
    const { report } = await desk.reporter.ok<{
      report: { answers: { question: string; returned: { proposal: unknown } | null }[] };
    }>(THREAD, desk.at);
    const proposals = report.answers.filter((answer) => answer.returned?.proposal);
    expect(proposals).toMatchObject([{ question: 'A6', returned: { proposal: PROPOSED } }]);
  });

  it('both sides write under it and read each other, in the order of time', async () => {
    await send(desk.reporter, MESSAGE, { question: 'A6', text: 'Đơn vị chủ trì thay đổi từ tháng 01/2018.' });
    await send(desk.officer, MESSAGE, { question: 'A6', text: 'Đề nghị gửi kèm quyết định giao nhiệm vụ.' });
    const { report } = await desk.reporter.ok<{ report: { thread: { question: string; kind: string }[] } }>(
      THREAD,
      desk.at,
    );
    const kinds = report.thread.filter((turn) => turn.question === 'A6').map((turn) => turn.kind);
    expect(kinds).toEqual(['returned', 'agency', 'authority']);
  });

  it('an agency does not write under a question it was not asked about, nor another agency under this one', async () => {
    const text = 'Nội dung';
    expect((await refused(desk.reporter, MESSAGE, { question: 'A1', text })).code).toBe('MOVE_NOT_ALLOWED');
    const other = await server.as('reporter', { agencies: [48] });
    expect((await refused(other, MESSAGE, { question: 'A6', text })).code).toBe('NOT_FOUND');
    expect((await refused(desk.reporter, MESSAGE, { question: 'A6', text: ' ' })).code).toBe(
      'REASON_REQUIRED',
    );
  });
});

describe('internal notes', () => {
  it('are kept by officers and leaders, and stand on the review sheet', async () => {
    await send(desk.officer, NOTE, { question: 'A6', text: SECRET_WORDS });
    const { reviewSheet } = await desk.officer.ok<{ reviewSheet: { notes: unknown[] } }>(NOTES, desk.at);
    expect(reviewSheet.notes).toEqual([{ question: 'A6', text: SECRET_WORDS }]);
    const viewer = await server.as('viewer');
    const seen = await viewer.ok<{ reviewSheet: { notes: unknown[] } }>(NOTES, desk.at);
    expect(seen.reviewSheet.notes).toEqual([]);
  });

  it('are never read by the agency: not on its page, not in the audit of its report, not by its row reach', async () => {
    for (const who of [desk.reporter, desk.approver]) {
      expect((await refused(who, NOTE, { text: 'Thử' })).code).toBe('FORBIDDEN_ACTION');
      expect((await who.refused(NOTES, desk.at)).code).toBe('FORBIDDEN_ACTION');
      expect(JSON.stringify(await who.ok(THREAD, desk.at))).not.toContain(SECRET_WORDS);
    }
    const client = new pg.Client({ connectionString: withRole(addressOf(server.database), 'ega_app') });
    await client.connect();
    const count = async (reach: string): Promise<number> => {
      await client.query(`begin`);
      await client.query(
        `select set_config('app.reach', $1, true), set_config('app.agencies', '{47}', true)`,
        [reach],
      );
      const { rows } = await client.query<{ n: number }>(`select count(*)::integer as n from review_note`);
      const audit = await client.query<{ after: string }>(`select after::text from audit_event`);
      expect(JSON.stringify(audit.rows)).not.toContain(SECRET_WORDS);
      await client.query('commit');
      return rows[0]!.n;
    };
    try {
      expect([await count('own'), await count('all')]).toEqual([0, 1]);
      await expect(client.query(`delete from question_message`)).rejects.toThrow(/permission denied/);
    } finally {
      await client.end();
    }
  });
});

describe('the proposed correction', () => {
  it('becomes the answer with one click, and counts as an answer to the request', async () => {
    const { version } = await desk.answer('A6');
    await send(desk.reporter, ACCEPT, { question: 'A6', version });
    const answer = await desk.answer('A6');
    expect(answer.value).toEqual(PROPOSED);
    expect(answer.returned).toMatchObject({ answered: true });
  });

  it('is refused with both sides where somebody has saved in between, and where nothing was proposed', async () => {
    const stale = await refused(desk.reporter, ACCEPT, { question: 'A6', version: 0 });
    expect(stale.code).toBe('STALE_VERSION');
    const { version } = await desk.answer('A3');
    const none = await refused(desk.reporter, ACCEPT, { question: 'A3', version });
    expect(none.code).toBe('MOVE_NOT_ALLOWED');
  });
});

describe('two sendings compared', () => {
  const sent = async (number: number, who = desk.reporter) =>
    (await who.ok<{ sentRevision: SentRevision }>(SENT, { ...desk.at, number })).sentRevision;

  it('each keeps its content and names who gave each answer and when', async () => {
    const { value, version } = await desk.answer('A3');
    await desk.save('A3', value, version);
    await desk.do(desk.reporter, MOVES.markReady);
    await desk.do(desk.approver, MOVES.submit);
    const [first, second] = [await sent(1), await sent(2, desk.officer)];
    expect(second.sendings.map((line) => line.revisionNumber)).toEqual([1, 2]);
    const a6 = [first, second].map((one) => one.answers.find((answer) => answer.question === 'A6')!);
    expect(a6[0]!.value).not.toEqual(PROPOSED);
    expect(a6[1]).toMatchObject({
      value: PROPOSED,
      suppliedBy: expect.any(String),
      suppliedAt: expect.any(String),
    });
  });

  it('a sending that does not exist, or is of another agency, is not there', async () => {
    expect((await desk.reporter.refused(SENT, { ...desk.at, number: 9 })).code).toBe('NOT_FOUND');
    const other = await server.as('reporter', { agencies: [48] });
    expect((await other.refused(SENT, { ...desk.at, number: 1 })).code).toBe('NOT_FOUND');
  });

  it('nothing is written any more under the questions of a verified report', async () => {
    await desk.verify();
    const message = { question: 'A6', text: 'Đã xong' };
    expect((await refused(desk.reporter, MESSAGE, message)).code).toBe('MOVE_NOT_ALLOWED');
  });
});
