import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReportDesk } from '../../test/build/report-desk.js';
import { MOVES } from '../../test/build/report-operations.js';
import { requestId } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const QUEUE = `query($round: String!) { reviewQueue(round: $round) { waiting returned verified notReported total
  items { agency { number } state flags waitingDays changed answered assignee { name } } } }`;
const CLEAR = `mutation($revisionId: ID!, $question: String!, $requestId: String!) { clearMark(revisionId: $revisionId, question: $question, requestId: $requestId) }`;
const ASSIGN = `mutation($round: String!, $agency: Int!, $officer: ID, $requestId: String!) {
  assignReview(round: $round, agency: $agency, officer: $officer, requestId: $requestId) { state } }`;

let server: TestServer;
const summaries = (agency: number) =>
  server.sql<{ basis: string; step: number; dropped: boolean }>(
    `select basis, (summary->>'A1')::int as step, dropped_position is not null as dropped from report_summary where agency_id = $1 order by position, basis`,
    [agency],
  );

beforeAll(async () => {
  server = await startTestServer();
  await ReportDesk.openRound(server);
});
afterAll(() => server.stop());

describe('the officer', () => {
  it('finds newly issued architectures first, then the longest waiting', async () => {
    const plain = await ReportDesk.of(server, 61);
    await plain.send(3);
    const issued = await ReportDesk.of(server, 62);
    await issued.send(7);
    const { reviewQueue } = await plain.officer.ok<{
      reviewQueue: {
        items: { agency: { number: number }; flags: string[] }[];
        total: number;
        notReported: number;
      };
    }>(QUEUE, { round: '2018-Q1' });
    expect(reviewQueue.items.slice(0, 2).map((item) => item.agency.number)).toEqual([62, 61]);
    expect(reviewQueue.items[0]!.flags).toContain('newlyIssued');
    expect(reviewQueue).toMatchObject({ total: 93, notReported: 91 });
    expect((await plain.reporter.refused(QUEUE, { round: '2018-Q1' })).code).toBe('FORBIDDEN_ACTION');
  });

  it('sees the note of a colleague before writing over it', async () => {
    const desk = await ReportDesk.of(server, 63);
    await desk.send(3);
    const { revisionId } = await desk.sheet();
    const colleague = await server.as('officer', { name: 'Chuyên viên 2' });
    await desk.mark('A1', 'accept', undefined, colleague);
    expect(await desk.markRefused(desk.officer, revisionId, 'A1', 0)).toMatchObject({
      code: 'STALE_VERSION',
      details: { by: 'Chuyên viên 2' },
    });
    expect((await desk.markRefused(desk.officer, revisionId, 'A7', 0)).code).toBe('MALFORMED_INPUT');
    await desk.officer.ok(CLEAR, { revisionId, question: 'A1', requestId: requestId() });
    expect((await desk.sheet()).questions.find((item) => item.question === 'A1')!.mark).toBeNull();
    expect(
      (await desk.refuse(desk.officer, MOVES.returnReport, { revisionId, dueOn: '2018-03-20' })).code,
    ).toBe('REASON_REQUIRED');
    await desk.mark('A1', 'return');
    expect(
      (await desk.refuse(desk.officer, MOVES.returnReport, { revisionId, dueOn: '2018-03-01' })).code,
    ).toBe('MALFORMED_INPUT');
  });

  it('is given a report by name', async () => {
    const desk = await ReportDesk.of(server, 64);
    await desk.send(3);
    await desk.do(desk.officer, ASSIGN, { officer: desk.officer.accountId });
    expect((await desk.refuse(desk.officer, ASSIGN, { officer: desk.reporter.accountId })).code).toBe(
      'NOT_FOUND',
    );
  });

  it('does not verify the report of the Ministry where he is of the unit that prepared it', async () => {
    const prepared = { agencies: [13], unit: 'Trung tâm Thông tin' };
    const reporter = await server.as('reporter', prepared);
    const approver = await server.as('approver', prepared);
    const desk = Object.assign(await ReportDesk.of(server, 13), { reporter, approver });
    await desk.send(6);
    const own = await server.as('officer', { unit: 'Trung tâm thông tin' });
    const other = await server.as('officer', { unit: 'Cục Tin học hóa' });
    const { revisionId, refusal } = await desk.sheet(own);
    expect(refusal).toBe('OWN_UNIT');
    expect((await desk.markRefused(own, revisionId, 'A1')).code).toBe('OWN_UNIT');
    expect((await desk.refuse(own, MOVES.verify, { revisionId })).code).toBe('OWN_UNIT');
    expect((await desk.sheet(other)).refusal).toBeNull();
  });

  it('voids a report sent for the wrong agency: kept, not counted, both sides told, its receipt says so', async () => {
    const desk = await ReportDesk.of(server, 65);
    await desk.send(3);
    await desk.verify();
    const other = await server.as('officer');
    expect((await desk.do(other, MOVES.voidReport, { reason: 'Gửi nhầm kỳ' })).state).toBe('draft');
    const told = await server.sql<{ account: string; facts: object }>(
      `select account_id as account, facts from notification where agency_id = 65 and kind = 'voided'`,
    );
    expect(told.map(({ account }) => account).sort()).toEqual(
      [desk.reporter, desk.approver, desk.officer].map(({ accountId }) => accountId).sort(),
    );
    expect(told.every(({ facts }) => JSON.stringify(facts).includes('Gửi nhầm kỳ'))).toBe(true);
    expect((await summaries(65)).every((row) => row.dropped)).toBe(true);
    expect((await desk.page()).receipts).toMatchObject([{ number: '2018Q1-065-01', status: 'voided' }]);
    expect(await desk.page()).toMatchObject({ late: null, source: 'draft' });
    await desk.markReady();
    expect((await desk.submit()).receiptNumber).toBe('2018Q1-065-02');
  });

  it('decides on the revision that he saw, not on the one that came after it', async () => {
    const desk = await ReportDesk.of(server, 66);
    await desk.send(3);
    const { revisionId } = await desk.sheet();
    await desk.do(desk.approver, MOVES.withdraw, { reason: 'Gửi nhầm bản' });
    expect((await desk.refuse(desk.officer, MOVES.verify, { revisionId })).code).toBe('STALE_VERSION');
    expect((await desk.refuse(await server.as('viewer'), MOVES.verify, { revisionId })).code).toBe(
      'FORBIDDEN_ACTION',
    );
  });

  it('takes a return back: the questions are closed again and the notes are still there', async () => {
    const desk = await ReportDesk.of(server, 67);
    await desk.send(3);
    await desk.returnWith(['A1', 'A6'], '2018-03-20');
    expect((await desk.do(desk.officer, MOVES.undo)).state).toBe('submitted');
    expect(await desk.page()).toMatchObject({ state: 'submitted', returnedUntil: null, thread: [] });
    const { questions } = await desk.sheet();
    expect(questions.filter((item) => item.mark?.mark === 'return').map((item) => item.question)).toEqual([
      'A1',
      'A6',
    ]);
    expect((await desk.saveRefused('A1', { step: 4 }, 1)).code).toBe('MOVE_NOT_ALLOWED');
  });

  it('is told that a file was used by another agency; the agency itself is not', async () => {
    const first = await ReportDesk.of(server, 68);
    const second = await ReportDesk.of(server, 69);
    await first.evidence('Cùng một tệp');
    await second.evidence('Cùng một tệp');
    await first.send(3);
    await second.send(3);
    const spoken = (checks: { rule: string; params: Record<string, string> }[]) =>
      checks
        .filter((check) => check.rule === 'R07')
        .map((check) => JSON.stringify(check.params))
        .join();
    const sheet = await second.sheet();
    const name = (
      await server.sql<{ name: string }>(`select name_vi as name from agency_version where agency_id = 68`)
    )[0]!.name;
    expect(spoken(sheet.questions.flatMap((item) => item.checks))).toContain(name);
    expect(spoken((await second.page()).issues)).not.toContain(name);
  });
});
