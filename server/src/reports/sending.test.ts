import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { ReportDesk } from '../../test/build/report-desk.js';
import { MOVES } from '../../test/build/report-operations.js';
import { requestId } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const RECEIPT = `query($number: String!) { receipt(number: $number) {
  number status statusAt revisionNumber superseded late hash hashMatches answered changed fileCount coverPending agency { agencyName } } }`;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await ReportDesk.openRound(server);
});
afterAll(() => server.stop());

describe('a report is sent', () => {
  it('by another person than the one who marked it ready', async () => {
    const desk = await ReportDesk.of(server, 31);
    await desk.fill(3);
    await desk.do(desk.approver, MOVES.markReady);
    expect((await desk.refuse(desk.approver, MOVES.submit)).code).toBe('SAME_PERSON');
    expect((await desk.refuse(desk.reporter, MOVES.submit)).code).toBe('FORBIDDEN_ACTION');
    await desk.do(desk.officer, MOVES.waive, { waived: true, reason: 'Cơ quan chỉ có một cán bộ' });
    expect((await desk.submit()).state).toBe('submitted');
  });

  it('once: twenty clicks with one request give one revision, one audit row and the same answer', async () => {
    const desk = await ReportDesk.of(server, 32);
    await desk.fill(3);
    await desk.markReady();
    const id = requestId();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => desk.do(desk.approver, MOVES.submit, { requestId: id })),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    const [count] = await server.sql(
      `select (select count(*)::int from report_revision where agency_id = 32) as revisions,
              (select count(*)::int from audit_event where agency_id = 32 and action = 'report.submit') as audits,
              (select count(*)::int from report_summary where agency_id = 32) as summaries`,
    );
    expect(count).toEqual({ revisions: 1, audits: 1, summaries: 1 });
  });

  it('once, also where twenty clicks come with twenty request ids', async () => {
    const desk = await ReportDesk.of(server, 33);
    await desk.fill(3);
    await desk.markReady();
    const answers = await Promise.all(
      Array.from({ length: 20 }, async () =>
        (await desk.approver.graphql(MOVES.submit, { ...desk.at, requestId: requestId() })).json<{
          errors?: unknown;
        }>(),
      ),
    );
    expect(answers.filter((answer) => !answer.errors)).toHaveLength(1);
    expect(await server.sql(`select number from report_revision where agency_id = 33`)).toEqual([
      { number: 1 },
    ]);
  });

  it('with a receipt whose hash is that of the text kept with it, named in the audit chain', async () => {
    const desk = await ReportDesk.of(server, 34);
    const { receiptNumber, late } = await desk.send(7);
    expect([receiptNumber, late]).toEqual(['2018Q1-034-01', false]);
    const { receipt } = await desk.reporter.ok<{ receipt: Record<string, unknown> }>(RECEIPT, {
      number: receiptNumber,
    });
    expect(receipt).toMatchObject({
      status: 'valid',
      revisionNumber: 1,
      superseded: false,
      hashMatches: true,
      fileCount: 1,
      coverPending: true,
    });
    const [row] = await server.sql<{ text: string; audited: string; prev: boolean; same: boolean }>(
      `select r.receipt_payload as text, e.after::jsonb->>'receiptHash' as audited, e.prev_hash = r.chain_head as prev,
              e.recorded_at = r.recorded_at and m.recorded_at = r.recorded_at as same
         from report_revision r join audit_event e on e.position = r.position join report_move m on m.position = r.position
        where r.receipt_number = '2018Q1-034-01'`,
    );
    expect(createHash('sha256').update(row!.text).digest('hex')).toBe(receipt['hash']);
    expect([row!.audited, row!.prev, row!.same]).toEqual([receipt['hash'], true, true]);
    expect(row!.text).not.toContain('test.example');
  });

  it('and its receipt is not there for another agency', async () => {
    const stranger = await server.as('approver', { agencies: [35] });
    expect((await stranger.refused(RECEIPT, { number: '2018Q1-034-01' })).code).toBe('NOT_FOUND');
    expect((await stranger.refused(RECEIPT, { number: "2018Q1-034-01' or 1=1" })).code).toBe('NOT_FOUND');
  });
});

describe('a sent report is withdrawn', () => {
  it('while no officer has opened it; its receipt says so and the next one has the next number', async () => {
    const desk = await ReportDesk.of(server, 36);
    await desk.send(3);
    expect((await desk.refuse(desk.approver, MOVES.withdraw, { reason: '' })).code).toBe('REASON_REQUIRED');
    expect((await desk.do(desk.approver, MOVES.withdraw, { reason: 'Gửi nhầm bản' })).state).toBe('draft');
    const { receipt } = await desk.reporter.ok<{ receipt: object }>(RECEIPT, { number: '2018Q1-036-01' });
    expect(receipt).toMatchObject({ status: 'withdrawn', hashMatches: true });
    expect(
      await server.sql(`select 1 from report_summary where agency_id = 36 and dropped_position is null`),
    ).toEqual([]);
    await desk.markReady();
    expect((await desk.submit()).receiptNumber).toBe('2018Q1-036-02');
  });

  it('no more once an officer has opened it', async () => {
    const desk = await ReportDesk.of(server, 37);
    await desk.send(3);
    expect((await desk.page(desk.approver)).allowed).toContain('withdraw');
    await desk.do(desk.officer, MOVES.open);
    expect((await desk.page(desk.approver)).allowed).not.toContain('withdraw');
    expect((await desk.refuse(desk.approver, MOVES.withdraw, { reason: 'Gửi nhầm bản' })).code).toBe(
      'MOVE_NOT_ALLOWED',
    );
  });
});

describe('the signed cover document', () => {
  const COVER = `mutation($round: String!, $agency: Int!, $document: AnswerValue!, $requestId: String!) {
    addCoverDocument(round: $round, agency: $agency, document: $document, requestId: $requestId) }`;

  it('may follow and does not change the receipt', async () => {
    const desk = await ReportDesk.of(server, 39);
    await desk.send(3);
    expect((await desk.page()).coverDueOn).toBe('2018-03-12');
    const document = {
      form: 'paper',
      authority: 'direct',
      document: {
        kind: 'report',
        number: 'MH-5',
        symbol: 'BC-UBND',
        issuedOn: '2018-03-05',
        signer: 'Chủ tịch UBND tỉnh',
        fileId: await desk.evidence(),
      },
    };
    const future = { ...document, document: { ...document.document, issuedOn: '2018-03-06' } };
    const without = { ...document, document: { ...document.document, fileId: null } };
    const unnamed = { ...document, authority: null };
    for (const wrong of [future, without, unnamed, { form: 'later' }])
      expect((await desk.refuse(desk.approver, COVER, { document: wrong })).code).toBe('MALFORMED_INPUT');
    await desk.approver.ok(COVER, { ...desk.at, document, requestId: requestId() });
    expect((await desk.page()).coverDueOn).toBeNull();
    const { receipt } = await desk.reporter.ok<{ receipt: object }>(RECEIPT, { number: '2018Q1-039-01' });
    expect(receipt).toMatchObject({ hashMatches: true, coverPending: false });
  });
});
