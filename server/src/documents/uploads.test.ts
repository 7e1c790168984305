import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { smallDisk } from '../../test/faults/small-disk.js';
import type { TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const HUE = 47;
const OTHER = 48;
let server: TestServer;
let reporter: TestClient;

async function pdf(text: string, pages = 2): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.setTitle(text);
  for (let page = 0; page < pages; page += 1) document.addPage().drawText(text);
  return Buffer.from(await document.save());
}

async function begin(client: TestClient, size: number, name = 'Quyết định 383.pdf', agencyNumber = HUE) {
  return client.http({
    method: 'POST',
    url: '/uploads',
    headers: { 'x-ega': '1' },
    payload: { agencyNumber, name, size },
  });
}

async function send(
  client: TestClient,
  id: string,
  offset: number,
  bytes: Buffer,
  headers: Record<string, string> = {},
) {
  return client.http({
    method: 'PATCH',
    url: `/uploads/${id}`,
    headers: {
      'x-ega': '1',
      'upload-offset': String(offset),
      'content-type': 'application/offset+octet-stream',
      ...headers,
    },
    payload: bytes,
  });
}

async function upload(client: TestClient, bytes: Buffer, name?: string) {
  const { id } = (await begin(client, bytes.length, name)).json<{ id: string }>();
  return send(client, id, 0, bytes);
}

const codeOf = (answer: { json(): unknown }): unknown =>
  (answer.json() as { errors?: { extensions: { code: string; details: unknown } }[] }).errors?.[0]
    ?.extensions;

beforeAll(async () => {
  server = await startTestServer();
  reporter = await server.as('reporter', { agencies: [HUE] });
});
afterAll(() => server.stop());

describe('evidence is taken in', () => {
  it('in pieces: a line that broke goes on from the acknowledged byte', async () => {
    const bytes = await pdf('tung phan');
    const { id } = (await begin(reporter, bytes.length)).json<{ id: string }>();
    const first = await send(reporter, id, 0, bytes.subarray(0, 100));
    expect(first.json()).toMatchObject({ state: 'receiving', offset: 100 });
    expect((await reporter.http({ method: 'GET', url: `/uploads/${id}` })).json()).toMatchObject({
      offset: 100,
    });
    const again = await send(reporter, id, 0, bytes.subarray(0, 100));
    expect(again.statusCode).toBe(409);
    expect(codeOf(again)).toMatchObject({ code: 'STALE_VERSION', details: { offset: 100 } });
    const last = await send(reporter, id, 100, bytes.subarray(100));
    expect(last.json()).toMatchObject({
      state: 'accepted',
      file: {
        mediaType: 'application/pdf',
        pages: 2,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      },
    });
  });

  it('and the same bytes again are recognised, not stored twice', async () => {
    const bytes = await pdf('hai lan');
    const first = (await upload(reporter, bytes)).json<{ file: { id: string } }>();
    const second = (await upload(reporter, bytes, 'tên khác.pdf')).json<{
      file: { id: string };
      duplicate: boolean;
    }>();
    expect(second).toMatchObject({ duplicate: true, file: { id: first.file.id } });
  });

  it('a file one byte over 20 MB is refused before a byte is sent', async () => {
    const answer = await begin(reporter, 20 * 1024 * 1024 + 1);
    expect(answer.statusCode).toBe(413);
    expect(codeOf(answer)).toMatchObject({ code: 'FILE_TOO_LARGE' });
  });

  it('more bytes than announced are cut off and leave nothing', async () => {
    const { id } = (await begin(reporter, 10)).json<{ id: string }>();
    expect((await send(reporter, id, 0, Buffer.alloc(5000, 1))).statusCode).toBe(413);
    expect((await reporter.http({ method: 'GET', url: `/uploads/${id}` })).json()).toMatchObject({
      state: 'refused',
    });
  });

  it.each([
    ['a web page that calls itself PDF', Buffer.from('%PDF-1.4\n<html></html>\n%%EOF')],
    ['a drawing with a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
  ])('%s is refused', async (_what, bytes) => {
    const answer = await upload(reporter, bytes);
    expect(answer.statusCode).toBe(400);
    expect(codeOf(answer)).toMatchObject({ code: 'FILE_NOT_ACCEPTED' });
  });

  it('nobody uploads for another agency, and an unknown field is an error', async () => {
    expect((await begin(reporter, 10, 'a.pdf', OTHER)).statusCode).toBe(404);
    const extra = await reporter.http({
      method: 'POST',
      url: '/uploads',
      headers: { 'x-ega': '1' },
      payload: { agencyNumber: HUE, name: 'a.pdf', size: 1, uploadedBy: 'x' },
    });
    expect(codeOf(extra)).toMatchObject({ code: 'MALFORMED_INPUT' });
  });

  it('never in part: a disk that fills is told in words, what was acknowledged stays, and the upload goes on once there is room', async () => {
    const bytes = await pdf(randomBytes(60_000).toString('hex'));
    const { id } = (await begin(reporter, bytes.length)).json<{ id: string }>();
    const { filesDir } = server.app.parts.env;
    const disk = smallDisk(filesDir, 48);
    try {
      await send(reporter, id, 0, bytes.subarray(0, 20_000));
      const full = await send(reporter, id, 20_000, bytes.subarray(20_000));
      expect(full.statusCode).toBe(503);
      expect(full.headers['retry-after']).toBeDefined();
      expect(codeOf(full)).toEqual({ code: 'UNAVAILABLE', details: { reason: 'storage' } });
      expect((await reporter.http({ method: 'GET', url: `/uploads/${id}` })).json()).toMatchObject({
        state: 'receiving',
        offset: 20_000,
      });
      expect(statSync(join(filesDir, 'incoming', `${id}.part`)).size).toBe(20_000);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const rows = () => server.sql(`select 1 from file where encode(sha256, 'hex') = $1`, [sha256]);
      expect(await rows()).toHaveLength(0);
      disk.enlarge();
      const last = await send(reporter, id, 20_000, bytes.subarray(20_000));
      expect(last.json()).toMatchObject({ state: 'accepted', file: { sha256 } });
      expect(await rows()).toHaveLength(1);
    } finally {
      disk.remove();
    }
  });

  it('another person cannot go on with an upload that is not his', async () => {
    const { id } = (await begin(reporter, 10)).json<{ id: string }>();
    const colleague = await server.as('reporter', { agencies: [HUE] });
    expect((await send(colleague, id, 0, Buffer.alloc(10))).statusCode).toBe(404);
  });

  it('a page of another site can neither send nor fetch', async () => {
    const bare = await reporter.http({
      method: 'POST',
      url: '/uploads',
      payload: { agencyNumber: HUE, name: 'a.pdf', size: 1 },
    });
    expect(bare.statusCode).toBe(403);
    const { id } = (await begin(reporter, 10)).json<{ id: string }>();
    expect(
      (await send(reporter, id, 0, Buffer.alloc(10), { 'sec-fetch-site': 'cross-site' })).statusCode,
    ).toBe(403);
    expect((await server.anonymous().http({ method: 'GET', url: `/uploads/${id}` })).statusCode).toBe(401);
  });
});

describe('evidence is given out', () => {
  let id: string;
  let bytes: Buffer;
  beforeAll(async () => {
    bytes = await pdf('Bản minh họa'.normalize('NFD').replace(/[\u0300-\u036f]/g, ''));
    id = (await upload(reporter, bytes, 'Quyết định "383".pdf')).json<{ file: { id: string } }>().file.id;
  });
  const get = (client: TestClient, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') =>
    client.http({ method, url: `/files/${id}`, headers });

  it('as an attachment that no browser runs, frames or keeps', async () => {
    const answer = await get(reporter);
    expect(answer.rawPayload.equals(bytes)).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'no-store',
    });
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="Quyet dinh _383_.pdf"/);
  });

  it('in parts where asked, never beyond its end', async () => {
    const part = await get(reporter, { range: 'bytes=0-3' });
    expect([part.statusCode, part.payload, part.headers['content-range']]).toEqual([
      206,
      '%PDF',
      `bytes 0-3/${bytes.length}`,
    ]);
    expect((await get(reporter, { range: `bytes=${bytes.length}-` })).statusCode).toBe(416);
    expect((await get(reporter, { range: 'bytes=-4' })).rawPayload.equals(bytes.subarray(-4))).toBe(true);
    expect((await get(reporter, { range: 'bytes=0-1,3-4' })).statusCode).toBe(200);
    const head = await get(reporter, {}, 'HEAD');
    expect([head.statusCode, head.payload, head.headers['content-length']]).toEqual([
      200,
      '',
      String(bytes.length),
    ]);
  });

  it('not to another agency, whole or in parts, and not to the Authority before it is sent', async () => {
    const other = await server.as('reporter', { agencies: [OTHER] });
    const officer = await server.as('officer');
    for (const client of [other, officer])
      for (const answer of [
        await get(client),
        await get(client, { range: 'bytes=0-3' }),
        await get(client, {}, 'HEAD'),
      ])
        expect(answer.statusCode).toBe(404);
    expect((await get(server.anonymous())).statusCode).toBe(401);
    expect((await get(reporter, { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    expect((await reporter.http({ method: 'GET', url: '/files/..%2f..%2fetc%2fpasswd' })).statusCode).toBe(
      404,
    );
  });
});
