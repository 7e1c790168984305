import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReportDesk } from '../../test/build/report-desk.js';
import { SentSummaries } from '../../test/build/sent-summary.js';
import type { TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const LIBRARY = `{ architectureLibrary { agencies waiting entries { number numberSymbol issuedOn signerOffice hasFile } } }`;

interface Library {
  agencies: number;
  waiting: number;
  entries: { number: number; numberSymbol: string; hasFile: boolean }[];
}

describe('the library of issued architectures', () => {
  let server: TestServer;
  let desk: ReportDesk;
  let neighbour: TestClient;

  const library = async (by: TestClient): Promise<Library> =>
    (await by.ok<{ architectureLibrary: Library }>(LIBRARY, {})).architectureLibrary;
  const file = (by: TestClient, agency: number | string) =>
    by.http({ method: 'GET', url: `/files/library/${agency}` });

  beforeAll(async () => {
    server = await startTestServer({ at: '2018-03-05T09:00:00+07:00' });
    await ReportDesk.openRound(server);
    desk = await ReportDesk.of(server, 47);
    neighbour = await server.as('reporter', { agencies: [40] });
    await desk.send(7);
  });
  afterAll(() => server.stop());

  it('a declared architecture waits: nobody else reads its file', async () => {
    expect(await library(neighbour)).toMatchObject({ entries: [], waiting: 1 });
    expect((await file(neighbour, 47)).statusCode).toBe(404);
  });

  it('once verified it is read by every agency, through the library only', async () => {
    await desk.verify();
    const { entries, waiting } = await library(neighbour);
    expect(entries).toMatchObject([{ number: 47, hasFile: true }]);
    expect(waiting).toBe(0);
    const answer = await file(neighbour, 47);
    expect(answer.statusCode).toBe(200);
    expect(answer.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect(answer.headers['content-security-policy']).toContain('sandbox');
    expect((await neighbour.http({ method: 'GET', url: `/files/${await desk.evidence()}` })).statusCode).toBe(
      404,
    );
  });

  it('no other file comes out of it, and nobody signed out reads it', async () => {
    for (const name of [40, 999999, '47a', '0', '-1', await desk.evidence()])
      expect((await file(neighbour, name)).statusCode).toBe(404);
    expect((await file(server.anonymous(), 47)).statusCode).toBe(401);
  });

  it('a secret architecture is never in it, not even after it was there', async () => {
    const sent = new SentSummaries(server, desk.officer.accountId!);
    const revision = await sent.send('2018-Q1', 48, 7, { secretA: true });
    await sent.verify('2018-Q1', 48, revision, 7, { secretA: true });
    expect((await library(neighbour)).entries.map(({ number }) => number)).not.toContain(48);
    expect((await file(neighbour, 48)).statusCode).toBe(404);
  });
});
