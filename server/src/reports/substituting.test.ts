import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReportDesk } from '../../test/build/report-desk.js';
import { MOVES } from '../../test/build/report-operations.js';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const NAME = `mutation($agency: Int!, $account: ID!, $fromDay: CivilDate!, $toDay: CivilDate!, $document: String!, $requestId: String!) {
  nameSubstitute(agency: $agency, account: $account, fromDay: $fromDay, toDay: $toDay, document: $document, requestId: $requestId) }`;
const END = `mutation($agency: Int!, $id: ID!, $requestId: String!) { endSubstitute(agency: $agency, id: $id, requestId: $requestId) }`;
const RECEIPT = `query($number: String!) { receipt(number: $number) { submittedBy substituteOf authorisedBy } }`;
const PAPER = 'Giấy ủy quyền số MH-12/GUQ-STTTT ngày 05/3/2018';

let server: TestServer;
let desk: ReportDesk;
let deputy: TestClient;
const absence = (more: Record<string, unknown> = {}) => ({
  ...{ agency: desk.agency, account: deputy.accountId, document: PAPER, requestId: requestId() },
  ...{ fromDay: '2018-03-06', toDay: '2018-03-08' },
  ...more,
});

beforeAll(async () => {
  server = await startTestServer({ at: '2018-03-05T09:00:00+07:00' });
  await ReportDesk.openRound(server);
  desk = await ReportDesk.of(server, 58);
  deputy = await server.as('reporter', { agencies: [58], name: 'Người gửi thay' });
  await desk.fill(6);
  await desk.markReady();
});
afterAll(() => server.stop());

describe('while the approver is away', () => {
  it('a substitute is named by the approver alone, of the same agency, with a document and a sound period', async () => {
    expect((await desk.reporter.refused(NAME, absence())).code).toBe('FORBIDDEN_ACTION');
    expect((await desk.approver.refused(NAME, absence({ document: ' ' }))).code).toBe('REASON_REQUIRED');
    expect((await desk.approver.refused(NAME, absence({ toDay: '2018-03-01' }))).code).toBe(
      'MALFORMED_INPUT',
    );
    const stranger = await server.as('reporter', { agencies: [59] });
    const refusal = await desk.approver.refused(NAME, absence({ account: stranger.accountId }));
    expect(refusal.code).toBe('NOT_FOUND');
    await desk.approver.ok(NAME, absence());
  });

  it('before the first day the substitute sends nothing', async () => {
    expect((await desk.refuse(deputy, MOVES.submit)).code).toBe('FORBIDDEN_ACTION');
    expect((await desk.page(deputy)).allowed).not.toContain('submit');
  });

  it('from then on he sends in the place of the approver, and the receipt says so', async () => {
    await server.stepClock('2018-03-06T08:00:00+07:00');
    expect((await desk.page(deputy)).allowed).toEqual(expect.arrayContaining(['submit', 'sendBack']));
    const other = await server.as('reporter', { agencies: [58] });
    expect((await desk.refuse(other, MOVES.submit)).code).toBe('FORBIDDEN_ACTION');
    const { receiptNumber } = await desk.do(deputy, MOVES.submit);
    const { receipt } = await desk.officer.ok<{ receipt: unknown }>(RECEIPT, { number: receiptNumber });
    expect(receipt).toEqual({ submittedBy: 'Người gửi thay', substituteOf: 'approver', authorisedBy: PAPER });
  });

  it('the person who marked the report ready does not send it, substitute or not', async () => {
    await desk.do(deputy, MOVES.withdraw, { reason: 'Bổ sung số liệu' });
    await desk.do(deputy, MOVES.markReady);
    expect((await desk.refuse(deputy, MOVES.submit)).code).toBe('SAME_PERSON');
    await desk.do(desk.reporter, MOVES.takeBack);
    await desk.markReady();
  });

  it('it ends by itself after the last day', async () => {
    await server.stepClock('2018-03-09T00:00:00+07:00');
    expect((await desk.refuse(deputy, MOVES.submit)).code).toBe('FORBIDDEN_ACTION');
  });

  it('or at once when the approver ends it; nobody else ends it', async () => {
    const { nameSubstitute: id } = await desk.approver.ok<{ nameSubstitute: string }>(
      NAME,
      absence({ fromDay: '2018-03-09', toDay: '2018-03-12' }),
    );
    expect((await desk.page(deputy)).allowed).toContain('submit');
    const end = () => ({ agency: desk.agency, id, requestId: requestId() });
    const second = await server.as('approver', { agencies: [58] });
    expect((await second.refused(END, end())).code).toBe('NOT_FOUND');
    await desk.approver.ok(END, end());
    expect((await desk.refuse(deputy, MOVES.submit)).code).toBe('FORBIDDEN_ACTION');
  });
});
