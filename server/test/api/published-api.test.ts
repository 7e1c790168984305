import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MachineScope } from '@ega/shared/access/actor';
import { Q4_2017, ReportDesk } from '../build/report-desk.js';
import { requestId } from '../setup/test-client.js';
import { startTestServer, type TestServer } from '../setup/test-server.js';

const README = readFileSync(new URL('../../api/README.md', import.meta.url), 'utf8');
const FILES = readdirSync(new URL('../../api/', import.meta.url)).filter((file) => file.endsWith('.graphql'));
/** The examples as they are printed: what curl is told to send, by the operation it names. */
const EXAMPLES = new Map(
  [...README.matchAll(/^ +-d '(\{.*\})'$/gm)].map(([, body]) => {
    const { operation, variables = {} } = JSON.parse(body!) as { operation: string; variables?: object };
    return [operation, variables];
  }),
);
const AGENCY = 38;
const ROUND = '2018-Q1';
const ISSUE = `mutation ($input: ApiTokenInput!, $r: String!) { issueApiToken(input: $input, requestId: $r) { secret apiToken { id } } }`;

interface Answer {
  status: number;
  headers: Headers;
  data: Record<string, Record<string, unknown>> | undefined;
  code: string | undefined;
}

let server: TestServer;
let desk: ReportDesk;
let address: string;
const tokens = {} as Record<MachineScope, { id: string; secret: string }>;
const asked = new Set<string>();

async function issue(scopes: MachineScope[]): Promise<{ id: string; secret: string }> {
  const { issueApiToken } = await desk.approver.ok<{
    issueApiToken: { secret: string; apiToken: { id: string } };
  }>(ISSUE, {
    input: { agencyNumber: AGENCY, name: `Phần mềm ${scopes.join()}`, scopes, days: 30 },
    r: requestId(),
  });
  return { id: issueApiToken.apiToken.id, secret: issueApiToken.secret };
}

/** What a program sends, over a real connection. */
async function post(secret: string, body: object, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const { data, errors } = (await response.json()) as {
    data?: Answer['data'];
    errors?: { extensions: { code: string } }[];
  };
  return { status: response.status, headers: response.headers, data, code: errors?.[0]?.extensions.code };
}

/** Sends the printed example; only what depends on the moment (a version, a request id) is put in its place. */
const ask = (scope: MachineScope, operation: string, instead: object = {}): Promise<Answer> => {
  const printed = EXAMPLES.get(operation) ?? {};
  expect([operation, Object.keys(printed)]).toEqual([
    operation,
    expect.arrayContaining(Object.keys(instead)),
  ]);
  asked.add(operation);
  return post(tokens[scope].secret, { operation, variables: { ...printed, ...instead } });
};
const at = () => ({ round: ROUND, agency: AGENCY, requestId: requestId() });

beforeAll(async () => {
  server = await startTestServer({ at: '2017-11-27T09:00:00+07:00' });
  await ReportDesk.openRound(server, Q4_2017);
  const before = await ReportDesk.of(server, AGENCY, '2017-Q4');
  await before.send(3);
  await server.stepClock('2018-03-05T09:00:00+07:00');
  await ReportDesk.openRound(server);
  desk = before.inRound(ROUND);
  await server.app.nest.listen(0, '127.0.0.1');
  address = (await server.app.nest.getUrl()).replace('[::1]', '127.0.0.1');
  for (const scope of ['read', 'draft', 'submit'] as const) tokens[scope] = await issue([scope]);
}, 120_000);
afterAll(() => server.stop());

describe('the published API', () => {
  it('tells the names of the agencies and the state of the own report', async () => {
    expect((await ask('read', 'ApiAgencyNames')).data!['agencyNames']).toHaveLength(93);
    const { data, headers } = await ask('read', 'ApiReport', { round: ROUND, agency: AGENCY });
    expect(data!['report']).toMatchObject({ state: 'draft' });
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('confirms an answer carried over and saves another one, under the name of the program', async () => {
    const { version, origin } = await desk.answer('A6');
    expect(origin).toBe('prefilled');
    const confirmed = await ask('draft', 'ApiConfirmAnswer', { version, requestId: requestId() });
    expect(confirmed.data!['confirmAnswer']).toMatchObject({ question: 'A6', state: 'draft' });
    expect((await desk.answer('A6')).origin).toBe('confirmed');

    const seen = (await desk.answer('A2')).version;
    const saved = await ask('draft', 'ApiSaveAnswer', { version: seen, requestId: requestId() });
    expect(saved.data!['saveAnswer']).toMatchObject({ question: 'A2', state: 'draft' });
    expect(await desk.answer('A2')).toMatchObject({
      value: { percent: 40 },
      updatedBy: 'Phần mềm: Phần mềm draft',
    });
  });

  it('marks ready with one token and sends with another, which the approver allowed to send', async () => {
    await desk.fill(3);
    expect((await ask('draft', 'ApiMarkReady', at())).data!['markReady']).toMatchObject({ state: 'ready' });
    const { data } = await ask('submit', 'ApiSubmitReport', at());
    expect(data!['submitReport']).toMatchObject({ state: 'submitted', receiptNumber: '2018Q1-038-01' });
    const receipt = await ask('read', 'ApiReceipt', { number: '2018Q1-038-01' });
    expect(receipt.data!['receipt']).toMatchObject({ hashMatches: true });
    const audit = await server.sql<{ name: string }>(
      `select a.display_name as name from audit_event e join account a on a.id = e.actor_id where e.action = 'report.submit' and e.position = (select max(position) from audit_event where action = 'report.submit')`,
    );
    expect(audit).toEqual([{ name: 'Phần mềm: Phần mềm submit' }]);
  });

  it('has a file, a policy, a curl example and a test for each of its operations', () => {
    const { all } = server.app.parts.published;
    expect(all).toHaveLength(FILES.length);
    const names = all.map((operation) => operation.name).sort();
    expect([...asked].sort()).toEqual(names);
    expect([...EXAMPLES.keys()].sort()).toEqual(names);
    for (const { name, scope } of all) {
      expect(README).toMatch(new RegExp(`\\| \`${name}\` +\\| ${scope}`));
    }
  });
});

describe('a token', () => {
  it.each<[string, MachineScope, string]>([
    ['a program that reads writes nothing', 'read', 'ApiSaveAnswer'],
    ['a program that writes the draft does not send', 'draft', 'ApiSubmitReport'],
    ['a program that sends does not write', 'submit', 'ApiMarkReady'],
  ])('%s', async (_, scope, operation) => {
    expect(await post(tokens[scope].secret, { operation, variables: at() })).toMatchObject({
      status: 403,
      code: 'FORBIDDEN_ACTION',
    });
  });

  it('reaches no other agency', async () => {
    const other = await ask('read', 'ApiReport', { round: ROUND, agency: 39 });
    expect(other.code).toBe('NOT_FOUND');
  });

  it('asks published operations only: no text, no operation of the screens', async () => {
    for (const body of [
      { query: '{ viewer { owed } }' },
      { operation: 'Accounts' },
      { operation: '__proto__' },
      {},
    ])
      expect(await post(tokens.read.secret, body)).toMatchObject({ status: 400, code: 'QUERY_REFUSED' });
    const get = await fetch(`${address}/graphql?operation=ApiAgencyNames`, {
      headers: { authorization: `Bearer ${tokens.read.secret}`, 'x-apollo-operation-name': 'x' },
    });
    expect(get.status).toBe(400);
    const file = await fetch(`${address}/exports/overview.csv`, {
      headers: { authorization: `Bearer ${tokens.read.secret}` },
    });
    expect(file.status).toBe(400);
  });

  it('is kept as a hash only and is shown again only to a repeat of the same request', async () => {
    const rows = await server.sql<{ row: string }>(`select t::text as row from api_token t`);
    for (const { secret } of Object.values(tokens))
      expect(rows.some(({ row }) => row.includes(secret))).toBe(false);
    const { apiTokens } = await desk.approver.ok<{ apiTokens: object[] }>(`{ apiTokens { id name scopes } }`);
    expect(JSON.stringify(apiTokens)).not.toContain('ega_');
  });

  it('is made by the approver of the agency and by nobody else', async () => {
    const input = { agencyNumber: AGENCY, name: 'x', scopes: ['read'], days: 1 };
    for (const role of ['officer', 'leader', 'administrator'] as const)
      expect((await (await server.as(role)).refused(ISSUE, { input, r: requestId() })).code).toBe(
        'FORBIDDEN_ACTION',
      );
    expect((await desk.reporter.refused(ISSUE, { input, r: requestId() })).code).toBe('FORBIDDEN_ACTION');
    const more = { ...input, days: 366 };
    expect((await desk.approver.refused(ISSUE, { input: more, r: requestId() })).code).toBe(
      'MALFORMED_INPUT',
    );
  });

  it('ends when it is revoked, when its day has come, and with a limit to each minute', async () => {
    const names = { operation: 'ApiAgencyNames' };
    const revoked = await issue(['read']);
    expect((await post(revoked.secret, names)).status).toBe(200);
    await desk.approver.ok(`mutation ($id: ID!) { revokeApiToken(id: $id) }`, { id: revoked.id });
    expect(await post(revoked.secret, names)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    const old = await issue(['read']);
    await server.sql(`update api_token set expires_at = clock_timestamp() where id = $1`, [old.id]);
    expect((await post(old.secret, names)).status).toBe(401);
    const busy = await issue(['read']);
    await post(busy.secret, names);
    await server.sql(`update api_token set window_count = 120 where id = $1`, [busy.id]);
    expect(await post(busy.secret, names)).toMatchObject({ status: 429, code: 'TOO_MANY_REQUESTS' });
  });

  it('a wrong one beside a good cookie is nobody, and many wrong ones shut the address', async () => {
    const cookie = { cookie: '__Host-ega=anything' };
    const wrong = `ega_${'x'.repeat(43)}`;
    const told: number[] = [];
    for (let n = 0; n < 31; n++)
      told.push((await post(wrong, { operation: 'ApiAgencyNames' }, cookie)).status);
    expect([told[0], told.at(-1)]).toEqual([401, 429]);
    expect((await post(tokens.read.secret, { operation: 'ApiAgencyNames' })).status).toBe(429);
  });
});
