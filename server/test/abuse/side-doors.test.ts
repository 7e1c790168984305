import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReportDesk } from '../build/report-desk.js';
import { requestId, type TestClient } from '../setup/test-client.js';
import { startTestServer, type TestServer } from '../setup/test-server.js';

const OWN = 41;
const OTHER = 42;

let server: TestServer;
let clientDir: string;
let desk: ReportDesk;
let receipt: string;
let fileId: string;
const askers = new Map<string, TestClient>();

beforeAll(async () => {
  clientDir = mkdtempSync(join(tmpdir(), 'ega-doors-'));
  mkdirSync(join(clientDir, 'assets'));
  writeFileSync(join(clientDir, 'index.html'), '<!doctype html><title>x</title>');
  for (const name of ['operations.json', 'assets/main.js', 'assets/main.js.map'])
    writeFileSync(join(clientDir, name), '{}');
  server = await startTestServer({ clientDir });
  await ReportDesk.openRound(server);
  desk = await ReportDesk.of(server, OWN);
  receipt = (await desk.send(3)).receiptNumber!;
  fileId = await desk.evidence();
  askers.set('reporter', desk.reporter).set('approver', desk.approver).set('officer', desk.officer);
  for (const role of ['leader', 'viewer', 'administrator'] as const) askers.set(role, await server.as(role));
  askers.set('reporter of another agency', await server.as('reporter', { agencies: [OTHER] }));
  askers.set('approver of another agency', await server.as('approver', { agencies: [OTHER] }));
  askers.set('nobody', server.anonymous());
}, 60_000);
afterAll(async () => {
  await server.stop();
  rmSync(clientDir, { recursive: true });
});

const READERS = ['reporter', 'approver', 'officer', 'leader', 'viewer'];
const EVERYBODY = [...READERS, 'administrator', 'reporter of another agency', 'approver of another agency'];

/** Doors beside GraphQL, with who may pass; the others get what a missing thing gives. */
const DOORS: [string, () => string, string[]][] = [
  ['the evidence file', () => `/files/${fileId}`, READERS],
  ['the printed report', () => `/reports/2018-Q1/${OWN}/print.docx`, READERS],
  ['the receipt on paper', () => `/receipts/${receipt}.pdf`, READERS],
  ['the overview as a file', () => '/exports/overview.csv', EVERYBODY],
  ['the list as a file', () => '/exports/agencies.csv', EVERYBODY],
  ['an area as a file', () => '/exports/areas/du-an.csv', EVERYBODY],
];

describe('the doors beside GraphQL', () => {
  it.each(DOORS)('%s opens to the same people as on the screen', async (_what, path, allowed) => {
    for (const [who, client] of askers) {
      const { statusCode } = await client.http({ method: 'GET', url: path() });
      const expected = allowed.includes(who) ? [200] : who === 'nobody' ? [401] : [403, 404];
      expect([who, expected.includes(statusCode), statusCode]).toEqual([who, true, statusCode]);
    }
  });

  it('the list as a file holds for an agency its own line only', async () => {
    const own = (await desk.reporter.http({ method: 'GET', url: '/exports/agencies.csv' })).body;
    const all = (await desk.officer.http({ method: 'GET', url: '/exports/agencies.csv' })).body;
    const lines = (text: string): number =>
      text.split('\r\n').filter((line) => /^"?\d+"?[,;]/.test(line)).length;
    expect([lines(own), lines(all)]).toEqual([1, 93]);
  });

  it.each(['kien-truc', 'ngsp', 'mot-cua', 'du-an'])(
    'the area %s as a file names no other agency',
    async (area) => {
      const url = `/exports/areas/${area}.csv`;
      const [own, all] = await Promise.all(
        [desk.reporter, desk.officer].map(async (who) => (await who.http({ method: 'GET', url })).body),
      );
      expect(own).not.toContain('Bộ Công an');
      if (area !== 'du-an') expect(all).toContain('Bộ Công an');
    },
  );

  it.each([
    '/metrics',
    '/operations.json',
    '/assets/main.js.map',
    '/.env',
    '/server/src/main.ts',
    '/graphql/schema',
    '/files/',
    '/uploads/',
    '/..%2f..%2fetc%2fpasswd',
    '/assets/..%2foperations.json',
    '/assets/%2e%2e/operations.json',
  ])('%s is not there, not even for an administrator', async (url) => {
    for (const who of ['administrator', 'nobody']) {
      const answer = await askers.get(who)!.http({ method: 'GET', url });
      expect([url, answer.statusCode >= 400 && answer.statusCode < 500]).toEqual([url, true]);
    }
  });

  it('say whether the server lives without saying anything else', async () => {
    expect((await server.inject({ method: 'GET', url: '/live' })).json()).toEqual({ live: true });
    const ready = await server.inject({ method: 'GET', url: '/ready' });
    expect(Object.keys(ready.json()).sort()).toEqual(['mark', 'position', 'ready', 'shifted']);
  });

  it('are shut to a page of another site, wherever it says it comes from', async () => {
    for (const url of [
      `/files/${fileId}`,
      '/exports/agencies.csv',
      `/reports/2018-Q1/${OWN}/print.docx`,
      `/receipts/${receipt}.pdf`,
    ])
      for (const site of ['cross-site', 'same-site'])
        expect([
          url,
          site,
          (await desk.reporter.http({ method: 'GET', url, headers: { 'sec-fetch-site': site } })).statusCode,
        ]).toEqual([url, site, 403]);
  });

  it('name no other origin that may read', async () => {
    for (const origin of [
      'https://evil.example',
      'null',
      'https://agency.gov.vn.evil.example',
      'http://localhost:3000.evil.example',
    ])
      for (const url of ['/graphql', `/files/${fileId}`, '/exports/agencies.csv'])
        for (const method of ['GET', 'OPTIONS'] as const) {
          const { headers } = await desk.reporter.http({
            method,
            url,
            headers: { origin, 'access-control-request-method': 'POST' },
          });
          expect([
            url,
            headers['access-control-allow-origin'],
            headers['access-control-allow-credentials'],
          ]).toEqual([url, undefined, undefined]);
        }
  });

  it.each([
    '../../etc/passwd',
    '..\\..\\windows',
    'CON',
    'a'.repeat(300),
    'a\r\nSet-Cookie: x=1.pdf',
    'a\u202efdp.exe',
    '<img src=x onerror=alert(1)>.pdf',
    'a\u0000.pdf',
    '=1+1.pdf',
  ])('a file sent as %j is refused or kept under a name that harms nobody', async (name) => {
    const begun = await desk.reporter.http({
      method: 'POST',
      url: '/uploads',
      headers: { 'x-ega': '1' },
      payload: { agencyNumber: OWN, name, size: 10 },
    });
    expect(begun.statusCode).toBeLessThan(500);
    const kept = JSON.stringify(begun.json());
    expect(kept).not.toMatch(/\.\.[/\\]|\\r\\n|\\u202e|\\u0000/);
    expect(begun.headers['set-cookie']).toBeUndefined();
  });

  it('a link leads to the same refusal by every verb', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'POST'] as const) {
      const answer = await askers
        .get('nobody')!
        .http({ method, url: `/files/${fileId}`, headers: { 'x-ega': requestId() } });
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      expect(answer.statusCode).toBeLessThan(500);
    }
  });

  it('no more than thirty uploads of one agency stand unfinished at once', async () => {
    const other = askers.get('reporter of another agency')!;
    const begin = () =>
      other.http({
        method: 'POST',
        url: '/uploads',
        headers: { 'x-ega': '1' },
        payload: { agencyNumber: OTHER, name: 'a.pdf', size: 10 },
      });
    const codes: number[] = [];
    for (let n = 0; n < 31; n += 1) codes.push((await begin()).statusCode);
    expect([codes.slice(0, 30).every((code) => code === 201), codes[30]]).toEqual([true, 429]);
  });
});
