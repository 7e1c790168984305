import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ReportDesk } from '../../test/build/report-desk.js';
import { addressOf, withRole } from '../../test/setup/template.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';
import { PrintableReports } from './printable-report.queries.js';

const PROGRAM = fileURLToPath(new URL('../../dist/cli/receipt.js', import.meta.url));

let server: TestServer;
let desk: ReportDesk;

/** The command an auditor types, on the database of this test. */
function verify(number: string): Promise<{ code: number; told: Record<string, unknown> }> {
  const env = { ...process.env, MIGRATION_DATABASE_URL: withRole(addressOf(server.database), 'ega_owner') };
  return new Promise((resolve) => {
    execFile(process.execPath, [PROGRAM, number], { env }, (error, out, told) => {
      const code = error ? Number((error as { code?: number }).code) : 0;
      resolve({ code, told: JSON.parse(out || told) as Record<string, unknown> });
    });
  });
}

beforeAll(async () => {
  server = await startTestServer();
  await ReportDesk.openRound(server);
  desk = await ReportDesk.of(server, 47);
  await desk.send(7);
});
afterAll(() => server.stop());

describe('the command that verifies a receipt', () => {
  it('says that an untouched receipt holds', async () => {
    expect(await verify('2018Q1-047-01')).toMatchObject({
      code: 0,
      told: { holds: true, status: 'valid', audited: true },
    });
  });

  it('says that there is no receipt of a number never given', async () => {
    expect((await verify('2018Q1-047-02')).code).toBe(2);
    expect((await verify("2018Q1-047-01'; drop table report")).code).toBe(2);
  });

  it('names a receipt whose kept text was altered', async () => {
    await server.sql(
      `update report_revision set receipt_payload = replace(receipt_payload, 'inHouse', 'combined') where agency_id = 47`,
    );
    expect(await verify('2018Q1-047-01')).toMatchObject({ code: 1, told: { holds: false } });
    await server.sql(
      `update report_revision set receipt_payload = replace(receipt_payload, 'combined', 'inHouse') where agency_id = 47`,
    );
    expect((await verify('2018Q1-047-01')).code).toBe(0);
  });
});

describe('what is printed', () => {
  const actor = (accountId: string | null, role: 'reporter' | 'officer', agencyNumbers: number[]) =>
    ({
      accountId: accountId!,
      role,
      grants: [],
      agencyNumbers,
      reach: role === 'officer' ? 'all' : 'own',
    }) as const;

  it('is the draft for its own people before the sending, and nothing for the Authority', async () => {
    const other = await ReportDesk.of(server, 48);
    await other.fill(3);
    const printing = server.get(PrintableReports);
    const draft = await printing.get(actor(other.reporter.accountId, 'reporter', [48]), '2018-Q1', 48);
    expect(draft).toMatchObject({
      revision: null,
      demo: false,
      agency: { agencyName: expect.stringContaining('Ủy ban nhân dân') },
    });
    expect(draft.questions).toContain('A5');
    await expect(
      printing.get(actor(other.officer.accountId, 'officer', []), '2018-Q1', 48),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is the sent revision afterwards, for both the same', async () => {
    const printing = server.get(PrintableReports);
    const own = await printing.get(actor(desk.reporter.accountId, 'reporter', [47]), '2018-Q1', 47);
    const authority = await printing.get(actor(desk.officer.accountId, 'officer', []), '2018-Q1', 47);
    expect(own.revision).toMatchObject({
      receiptNumber: '2018Q1-047-01',
      submittedBy: 'approver',
      preparedBy: 'reporter',
    });
    expect({ ...authority, printedAt: own.printedAt }).toEqual(own);
  });
});
