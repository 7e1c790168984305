import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildAnswers, buildDocument } from '../../test/build/answers.js';
import { ReportDesk } from '../../test/build/report-desk.js';
import { ENTERING, MOVES } from '../../test/build/report-operations.js';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const CONFIRM = `mutation($round: String!, $agency: Int!, $requestId: String!) { confirmEntry(round: $round, agency: $agency, requestId: $requestId) }`;
const SAVE = `mutation($round: String!, $agency: Int!, $question: String!, $version: Int!, $value: AnswerValue, $requestId: String!) {
  saveAnswer(round: $round, agency: $agency, question: $question, version: $version, value: $value, requestId: $requestId) { version } }`;
const ENTRY = `query($round: String!, $agency: Int!) { report(round: $round, agency: $agency) {
  state source allowed late entry { open byViewer arrivalNumber arrivedOn confirmedBy revisionNumber }
  answers { question version value } receipts { number late } moves { action } } }`;
const RECEIPT = `query($number: String!) { receipt(number: $number) { late entry { channel arrivalNumber arrivedOn enteredBy } } }`;

interface EntryPage {
  state: string;
  source: string;
  allowed: string[];
  late: boolean | null;
  entry: { open: boolean; byViewer: boolean; confirmedBy: string | null } | null;
  answers: { question: string; version: number; value: unknown }[];
  receipts: { number: string; late: boolean }[];
  moves: { action: string }[];
}

let server: TestServer;
beforeAll(async () => {
  // The round was due on 09/3/2018; the dispatch lay in the post room since.
  server = await startTestServer({ at: '2018-03-16T09:00:00+07:00' });
  await ReportDesk.openRound(server);
});
afterAll(() => server.stop());

async function atDesk(agency: number) {
  const desk = await ReportDesk.of(server, agency);
  const fileId = await desk.evidence();
  const document = {
    form: 'paper',
    authority: 'direct',
    document: buildDocument('9', '2018-03-08', fileId, 'UBND-TH'),
  };
  const send = (who: TestClient, text: string, more: Record<string, unknown> = {}) =>
    who.ok<Record<string, unknown>>(text, { ...desk.at, requestId: requestId(), ...more });
  const page = async (who: TestClient) => (await who.ok<{ report: EntryPage }>(ENTRY, desk.at)).report;
  const begin = (arrivedOn: string) => send(desk.officer, ENTERING.begin, { arrivedOn, document });
  const fill = async () => {
    const before = new Map((await page(desk.officer)).answers.map((row) => [row.question, row.version]));
    for (const [question, value] of Object.entries(buildAnswers(6, fileId)))
      if (question !== 'T2')
        await send(desk.officer, SAVE, { question, value, version: before.get(question) ?? 0 });
  };
  return { desk, document, send, page, begin, fill };
}

describe('a report that came on paper before the deadline', () => {
  let at: Awaited<ReturnType<typeof atDesk>>;

  it('is begun by an officer with its dispatch, channel, arrival number and day', async () => {
    at = await atDesk(41);
    const { desk, document } = at;
    const future = { arrivedOn: '2018-03-17', document };
    expect((await desk.refuse(desk.officer, ENTERING.begin, future)).code).toBe('MALFORMED_INPUT');
    const without = { arrivedOn: '2018-03-09', document: { form: 'paper' } };
    expect((await desk.refuse(desk.officer, ENTERING.begin, without)).code).toBe('MALFORMED_INPUT');
    const unnamed = { arrivedOn: '2018-03-09', document: { ...document, authority: null } };
    expect((await desk.refuse(desk.officer, ENTERING.begin, unnamed)).details).toMatchObject({
      missing: ['authority'],
    });
    expect(
      (await desk.refuse(desk.reporter, ENTERING.begin, { ...future, arrivedOn: '2018-03-09' })).code,
    ).toBe('FORBIDDEN_ACTION');
    await at.begin('2018-03-09');
    const page = await at.page(desk.officer);
    expect(page).toMatchObject({ state: 'draft', source: 'draft', entry: { open: true, byViewer: true } });
    expect(page.answers.find((row) => row.question === 'T2')!.value).toMatchObject({ form: 'paper' });
  });

  it('is written by that officer alone: not by the agency, not by another officer', async () => {
    const { desk } = at;
    const value = { step: 6 };
    expect((await desk.saveRefused('A1', value)).code).toBe('MOVE_NOT_ALLOWED');
    const other = await server.as('officer');
    expect((await desk.saveRefused('A1', value, 0, other)).code).toBe('FORBIDDEN_ACTION');
    expect((await desk.refuse(other, ENTERING.submit)).code).toBe('MOVE_NOT_ALLOWED');
    expect((await desk.refuse(desk.reporter, MOVES.markReady)).code).toBe('MOVE_NOT_ALLOWED');
    const seen = await at.page(desk.reporter);
    expect(seen).toMatchObject({
      source: 'none',
      allowed: [],
      answers: [],
      entry: { open: true, byViewer: false },
    });
  });

  it('is not taken while blocking issues are left, then is on time by its day of arrival', async () => {
    const { desk } = at;
    expect((await desk.refuse(desk.officer, ENTERING.submit)).code).toBe('VALIDATION_FAILED');
    await at.fill();
    const { submitEntry } = await at.send(desk.officer, ENTERING.submit);
    expect(submitEntry).toMatchObject({ state: 'submitted', late: false });
    const { receiptNumber } = submitEntry as { receiptNumber: string };
    const { receipt } = await desk.reporter.ok<{ receipt: unknown }>(RECEIPT, { number: receiptNumber });
    expect(receipt).toMatchObject({
      late: false,
      entry: { channel: 'paper', arrivalNumber: 'MH-123', arrivedOn: '2018-03-09' },
    });
    expect((await at.page(desk.reporter)).moves.map((move) => move.action)).toEqual(['enter']);
  });

  it('is verified by another officer only', async () => {
    const { desk } = at;
    expect((await desk.sheet()).refusal).toBe('SAME_PERSON');
    const { revisionId } = await desk.sheet();
    expect((await desk.refuse(desk.officer, MOVES.verify, { revisionId })).code).toBe('SAME_PERSON');
    const other = await server.as('officer');
    expect((await desk.sheet(other)).refusal).toBeNull();
    await desk.mark('A1', 'accept', undefined, other);
  });

  it('may be confirmed by the approver of the agency afterwards, once', async () => {
    const { desk } = at;
    expect((await desk.refuse(desk.reporter, CONFIRM)).code).toBe('FORBIDDEN_ACTION');
    expect((await at.page(desk.approver)).allowed).toContain('confirmEntry');
    await at.send(desk.approver, CONFIRM);
    expect((await at.page(desk.reporter)).entry!.confirmedBy).toEqual(expect.any(String));
    expect((await desk.refuse(desk.approver, CONFIRM)).code).toBe('MOVE_NOT_ALLOWED');
  });
});

describe('other reports that came outside the system', () => {
  it('one that arrived after the deadline is late, although it is accepted', async () => {
    const { begin, fill, send, desk } = await atDesk(42);
    await begin('2018-03-12');
    await fill();
    expect((await send(desk.officer, ENTERING.submit))['submitEntry']).toMatchObject({ late: true });
  });

  it('none is begun over a draft of the agency', async () => {
    const { desk, document } = await atDesk(43);
    await desk.save('A1', { step: 3 }, 0);
    const refusal = await desk.refuse(desk.officer, ENTERING.begin, { arrivedOn: '2018-03-09', document });
    expect(refusal.code).toBe('MOVE_NOT_ALLOWED');
  });

  it('one entered for the wrong agency and voided leaves no draft of it, and the right one is entered', async () => {
    const { begin, fill, send, desk, page } = await atDesk(45);
    await begin('2018-03-09');
    await fill();
    await send(desk.officer, ENTERING.submit);
    const other = await server.as('officer');
    await desk.do(other, MOVES.voidReport, { reason: 'Văn bản của cơ quan khác' });
    const seen = await page(desk.reporter);
    expect(seen).toMatchObject({ state: 'draft', entry: null });
    expect(seen.answers.every((row) => row.value === null)).toBe(true);
    await begin('2018-03-09');
    await fill();
    expect((await send(desk.officer, ENTERING.submit))['submitEntry']).toMatchObject({ state: 'submitted' });
  });

  it('what the agency itself has written over a voided entry stays its draft', async () => {
    const { begin, fill, send, desk, page } = await atDesk(46);
    await begin('2018-03-09');
    await fill();
    await send(desk.officer, ENTERING.submit);
    const other = await server.as('officer');
    await desk.mark('A1', 'return', undefined, other);
    const { revisionId } = await desk.sheet(other);
    await desk.do(other, MOVES.returnReport, { revisionId, dueOn: '2018-03-28' });
    // The officer who entered it may enter the completion that comes on paper, too.
    expect((await desk.sheet(desk.officer)).allowed).toContain('enter');
    await desk.save('A1', { step: 3 });
    await desk.do(other, MOVES.voidReport, { reason: 'Gửi nhầm kỳ' });
    const seen = await page(desk.reporter);
    expect(seen.answers.find(({ question }) => question === 'A1')!.value).toEqual({ step: 3 });
  });

  it('one begun for the wrong agency is given up with a reason, and the agency starts with an empty report', async () => {
    const { begin, fill, send, desk, page } = await atDesk(44);
    await begin('2018-03-09');
    await fill();
    expect((await desk.refuse(desk.officer, ENTERING.giveUp, { reason: ' ' })).code).toBe('REASON_REQUIRED');
    await send(desk.officer, ENTERING.giveUp, { reason: 'Văn bản của cơ quan khác' });
    const seen = await page(desk.reporter);
    expect(seen).toMatchObject({ source: 'draft', entry: null });
    expect(seen.answers.every((row) => row.value === null)).toBe(true);
    await desk.save('A1', { step: 3 }, 0);
  });
});
