import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type AddressInfo } from 'node:net';
import { PDFDocument } from 'pdf-lib';
import type { Env } from '../platform/env.js';
import { ENV } from '../platform/platform.tokens.js';
import { HARMFUL, ScanServer } from '../../test/setup/scan-server.js';
import type { TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';
import { FileScanner } from './file-scanner.js';

const HUE = 87;
let server: TestServer;
let scanner: ScanServer;
let reporter: TestClient;

async function pdf(title: string): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.setSubject('x');
  document.addPage();
  const bytes = Buffer.from(await document.save({ useObjectStreams: false }));
  // A comment in clear text before the end: the structure stays what it was.
  return Buffer.concat([bytes, Buffer.from(`\n%${title}\n%%EOF\n`)]);
}

async function upload(bytes: Buffer) {
  const headers = { 'x-ega': '1' };
  const payload = { agencyNumber: HUE, name: 'ban-minh-hoa.pdf', size: bytes.length };
  const begun = await reporter.http({ method: 'POST', url: '/uploads', headers, payload });
  return reporter.http({
    method: 'PATCH',
    url: `/uploads/${begun.json<{ id: string }>().id}`,
    headers: { ...headers, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
    payload: bytes,
  });
}
const fileOf = (sent: { json(): unknown }): string => (sent.json() as { file: { id: string } }).file.id;
const get = (id: string) => reporter.http({ method: 'GET', url: `/files/${id}` });
const outcomes = async (id: string) =>
  (
    await server.sql<{ outcome: string }>(
      `select outcome from file_scan where file_id = $1 order by number`,
      [id],
    )
  ).map(({ outcome }) => outcome);

/** The configuration of the running server: a scanner is switched on, moved and switched off as an operator does. */
const configure = (at: ScanServer['address'] | null): void => {
  (server.app.nest.get(ENV, { strict: false }) as Env).clamav = at;
};

beforeAll(async () => {
  scanner = await ScanServer.start();
  server = await startTestServer();
  reporter = await server.as('reporter', { agencies: [HUE] });
});
afterAll(async () => {
  scanner.stop();
  await server.stop();
});

describe('a file and the scanner', () => {
  it('without a scanner is given out and nothing is claimed of it', async () => {
    configure(null);
    const id = fileOf(await upload(await pdf('khong may quet')));
    expect([await outcomes(id), (await get(id)).statusCode, scanner.asked]).toEqual([[], 200, 0]);
  });

  it('is given out once the scanner found nothing', async () => {
    configure(scanner.address);
    const id = fileOf(await upload(await pdf('sach')));
    expect([await outcomes(id), (await get(id)).statusCode]).toEqual([['clean'], 200]);
  });

  it('in which harmful content is found is refused and leaves no row', async () => {
    const refused = await upload(await pdf(HARMFUL));
    expect(refused.statusCode).toBe(400);
    expect(refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'FILE_NOT_ACCEPTED', details: { reason: 'infected' } } }],
    });
    expect(
      await server.sql(`select 1 from upload where refusal = 'infected' and file_id is null`),
    ).toHaveLength(1);
  });

  it('is held while the scanner is down, never called clean, and given out after its answer', async () => {
    configure({ ...scanner.address, port: 9 });
    const clean = fileOf(await upload(await pdf('cho quet')));
    const harmful = fileOf(await upload(await pdf(`${HARMFUL} cho quet`)));
    for (const id of [clean, harmful]) {
      expect(await outcomes(id)).toEqual(['held']);
      expect((await get(id)).statusCode).toBe(503);
    }
    expect(await server.get(FileScanner).scanHeld()).toBe(0);
    configure(scanner.address);
    expect(await server.get(FileScanner).scanHeld()).toBe(2);
    expect([await outcomes(clean), (await get(clean)).statusCode]).toEqual([['held', 'clean'], 200]);
    expect([await outcomes(harmful), (await get(harmful)).statusCode]).toEqual([['held', 'infected'], 400]);
  });

  it('whose scanner answers something else than yes or no is held', async () => {
    const strange = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.end('stream: size limit exceeded ERROR\0');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => strange.once('listening', resolve));
    configure({ host: '127.0.0.1', port: (strange.address() as AddressInfo).port });
    const id = fileOf(await upload(await pdf('tra loi la')));
    expect([await outcomes(id), (await get(id)).statusCode]).toEqual([['held'], 503]);
    strange.close();
  });
});
