import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReportDesk } from '../../test/build/report-desk.js';
import { MOVES } from '../../test/build/report-operations.js';
import { requestId } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const RECORD = `mutation($revisionId: ID!, $step: Int!, $reachedOn: CivilDate, $arrivalNumber: String!, $arrivedOn: CivilDate!, $requestId: String!) {
  recordSecret(revisionId: $revisionId, step: $step, reachedOn: $reachedOn, arrivalNumber: $arrivalNumber, arrivedOn: $arrivedOn, requestId: $requestId) }`;
const SHEET = `query { reviewSheet(round: "2018-Q1", agency: 1) { toldInSecret secretRecord { step reachedOn arrivalNumber arrivedOn round by } } }`;
const PAGE = `query { report(round: "2018-Q1", agency: 1) { secretRecord { step arrivalNumber by } } }`;
const ROW = `query($basis: Basis!) { agencyPage(number: 1, basis: $basis) { row { status step issued verified secret decisionNumber decisionOn } } }`;
const ALL = `{ overview { groups { group issued { value verified } } } }`;

interface Columns {
  agencyPage: { row: Record<'status' | 'step' | 'issued' | 'verified' | 'secret' | 'decisionOn', unknown[]> };
}

let server: TestServer;
let desk: ReportDesk;
let revisionId: string;

/** Bộ Quốc phòng leaves step and documents of its architecture to the secret channel. */
beforeAll(async () => {
  server = await startTestServer({ at: '2018-03-05T09:00:00+07:00' });
  await ReportDesk.openRound(server);
  desk = await ReportDesk.of(server, 1);
  await desk.fill(0);
  await desk.save('T3', { answer: 'some', questions: ['A1', 'A3'] });
  await desk.save('A1', null);
  await desk.markReady();
  await desk.submit();
  ({ revisionId } = await desk.sheet());
});
afterAll(() => server.stop());

const asked = (over: object = {}) => ({
  ...{ revisionId, step: 7, reachedOn: '2017-11-20', arrivalNumber: '12/M', arrivedOn: '2018-03-02' },
  requestId: requestId(),
  ...over,
});
const row = async (basis: string) => {
  const { row: columns } = (await desk.officer.ok<Columns>(ROW, { basis })).agencyPage;
  return Object.fromEntries(Object.entries(columns).map(([key, [value]]) => [key, value]));
};

describe('an architecture that state secrecy keeps out', () => {
  it('is without basis until the Authority has recorded what came through the secret channel', async () => {
    expect(await row('reported')).toMatchObject({ status: 'noBasis', step: null, secret: true });
    const { reviewSheet } = await desk.officer.ok<{ reviewSheet: object }>(SHEET);
    expect(reviewSheet).toEqual({ toldInSecret: true, secretRecord: null });
  });

  it('takes no day that cannot be, and nobody but a reviewing officer records it', async () => {
    const refused = async (over: object) => await desk.officer.refused(RECORD, asked(over));
    expect(await refused({ arrivedOn: '2018-03-06' })).toMatchObject({ details: { field: 'arrivedOn' } });
    expect(await refused({ reachedOn: '2018-03-03' })).toMatchObject({ details: { field: 'reachedOn' } });
    expect(await refused({ step: 9 })).toMatchObject({ details: { field: 'step' } });
    expect((await refused({ arrivalNumber: ' ' })).code).toBe('REASON_REQUIRED');
    expect((await desk.approver.refused(RECORD, asked())).code).toBe('FORBIDDEN_ACTION');
    const open = await ReportDesk.of(server, 2);
    await open.send(3);
    const { revisionId: plain } = await open.sheet();
    expect(await refused({ revisionId: plain })).toMatchObject({ details: { field: 'notSecret' } });
  });

  it('then counts as issued, verified and without a number, on both bases', async () => {
    await desk.officer.ok(RECORD, asked());
    for (const basis of ['reported', 'verified'])
      expect(await row(basis)).toEqual({
        ...{ status: 'met', step: 7, issued: true, verified: true, secret: true },
        ...{ decisionNumber: null, decisionOn: '2017-11-20' },
      });
    const { overview } = await desk.officer.ok<{ overview: { groups: object[] } }>(ALL);
    expect(overview.groups[0]).toEqual({ group: 'all', issued: { value: 1, verified: 1 } });
  });

  it('shows both sides that it was taken in; who recorded it is told to the Authority alone', async () => {
    const record = { step: 7, reachedOn: '2017-11-20', arrivalNumber: '12/M', arrivedOn: '2018-03-02' };
    const { reviewSheet } = await desk.officer.ok<{ reviewSheet: { secretRecord: { by: string } } }>(SHEET);
    expect(reviewSheet.secretRecord).toEqual({ ...record, round: '2018-Q1', by: expect.any(String) });
    const { report } = await desk.reporter.ok<{ report: object }>(PAGE);
    expect(report).toEqual({ secretRecord: { step: 7, arrivalNumber: '12/M', by: null } });
    expect(
      await server.sql(
        `select agency_id as agency, after::jsonb ->> 'arrivalNumber' as number from audit_event where action = 'report.secretRecord'`,
      ),
    ).toEqual([{ agency: 1, number: '12/M' }]);
  });

  it('stays so when the other answers are verified, and when that decision is taken back', async () => {
    await desk.verify();
    expect(await row('verified')).toMatchObject({ status: 'met', step: 7 });
    await desk.do(desk.officer, MOVES.undo);
    expect(await row('verified')).toMatchObject({ status: 'met', step: 7 });
    await desk.do(desk.officer, MOVES.verify, { revisionId });
  });

  it('is corrected by recording it again, also after the report was verified', async () => {
    await desk.officer.ok(RECORD, asked({ step: 6, reachedOn: '2018-01-15', arrivalNumber: '15/M' }));
    for (const basis of ['reported', 'verified'])
      expect(await row(basis)).toMatchObject({ step: 6, issued: false, verified: true });
  });
});
