import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generate } from 'otplib';
import { addressOf, TEST_SECRET, withRole } from '../../test/setup/template.js';
import { requestId, TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const INVITE = `mutation ($input: InvitationInput!, $requestId: String!) {
  invite(input: $input, requestId: $requestId) { path invitation { id email role agencies { number } } }
}`;
const SIGN_IN = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) }`;
const ACCEPT = `mutation ($token: String!, $password: String!) { acceptLink(token: $token, password: $password) }`;
const VIEWER = `{ viewer { account { role agencies { number } } owed } }`;
const PASSWORD = 'ba con trâu trắng 7';

interface Device {
  id: string;
  device: string;
  address: string;
  lastSeenAt: string;
  current: boolean;
}

const tokenIn = (path: string): string => path.split('/').at(-1)!;

describe('accounts', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  const invited = async (role: string, email: string, agencyNumbers: number[]): Promise<string> => {
    const administrator = await server.as('administrator');
    const data = await administrator.ok<{ invite: { path: string } }>(INVITE, {
      input: { email, displayName: role, role, agencyNumbers },
      requestId: requestId(),
    });
    return tokenIn(data.invite.path);
  };

  it('an invitation is accepted once, and its holder is signed in for the own agency only', async () => {
    const token = await invited('reporter', 'reporter.a@test.example', [38]);
    const person = server.anonymous();
    await person.ok(ACCEPT, { token, password: PASSWORD });
    expect((await person.ok<{ viewer: unknown }>(VIEWER)).viewer).toEqual({
      account: { role: 'reporter', agencies: [{ number: 38 }] },
      owed: null,
    });
    expect((await server.anonymous().refused(ACCEPT, { token, password: PASSWORD })).code).toBe(
      'LINK_USED_OR_EXPIRED',
    );
  });

  it('the command prints the link of the first administrator, who ends signed in with it; used again it is refused', async () => {
    const account = (...words: string[]) =>
      run(process.execPath, ['server/dist/cli/account.js', ...words], {
        cwd: ROOT,
        env: {
          ...process.env,
          DATABASE_URL: withRole(addressOf(server.database), 'ega_app'),
          APP_SECRET: TEST_SECRET,
          PUBLIC_URL: 'https://theo-doi.example/',
        },
      });
    const asked = ['invite', 'quan.tri@test.example', '--administrator'];
    const { stdout } = await account(...asked);
    const [, token] = /^https:\/\/theo-doi\.example\/loi-moi\/([\w-]+)$/m.exec(stdout)!;

    const person = server.anonymous();
    const LINK = `query ($token: String!) { link(token: $token) { purpose email role needsSecondFactor } }`;
    expect((await person.ok<{ link: object }>(LINK, { token })).link).toEqual({
      purpose: 'invitation',
      email: 'quan.tri@test.example',
      role: 'administrator',
      needsSecondFactor: true,
    });
    await person.ok(ACCEPT, { token, password: PASSWORD });
    const { startSecondFactor } = await person.ok<{ startSecondFactor: { secret: string } }>(
      `mutation { startSecondFactor { secret } }`,
    );
    await person.ok(`mutation ($code: String!) { confirmSecondFactor(code: $code) }`, {
      code: await generate({ secret: startSecondFactor.secret }),
    });
    expect((await person.ok<{ viewer: object }>(VIEWER)).viewer).toEqual({
      account: { role: 'administrator', agencies: [] },
      owed: null,
    });
    const { accounts } = await person.ok<{ accounts: { email: string }[] }>(`{ accounts { email } }`);
    expect(accounts.map(({ email }) => email)).toContain('quan.tri@test.example');

    const again = { token, password: PASSWORD };
    expect((await server.anonymous().refused(ACCEPT, again)).code).toBe('LINK_USED_OR_EXPIRED');
    for (const [words, told] of [
      [asked, /^Tài khoản quan\.tri@test\.example đã có\.\n$/],
      [['invite', 'x@test.example', '--leader'], /^npm run account -- invite <thư công vụ>/],
    ] as const)
      await expect(account(...words)).rejects.toMatchObject({
        code: 1,
        stdout: '',
        stderr: expect.stringMatching(told),
      });
  }, 60_000);

  it('the link is kept nowhere: the request log and the table hold no token', async () => {
    const token = await invited('reporter', 'reporter.b@test.example', [38]);
    const [row] = await server.sql<{ found: boolean }>(
      `select exists (select 1 from request_log where response::text like $1) as found`,
      [`%${token}%`],
    );
    expect(row!.found).toBe(false);
  });

  it('an invitation asked twice with one request id is made once', async () => {
    const administrator = await server.as('administrator');
    const variables = {
      input: { email: 'twice@test.example', displayName: 'x', role: 'viewer' },
      requestId: requestId(),
    };
    const [first, second] = await Promise.all([
      administrator.ok(INVITE, variables),
      administrator.ok(INVITE, variables),
    ]);
    expect(second).toEqual(first);
  });

  it('an approver sets up a second factor at the first sign-in and owes a code at the next', async () => {
    const person = server.anonymous();
    await person.ok(ACCEPT, {
      token: await invited('approver', 'approver.a@test.example', [38]),
      password: PASSWORD,
    });
    expect((await person.ok<{ viewer: { owed: string } }>(VIEWER)).viewer.owed).toBe('enrol');
    expect((await person.refused(`{ accounts { id } }`)).code).toBe('UNAUTHENTICATED');
    const { startSecondFactor } = await person.ok<{ startSecondFactor: { secret: string } }>(
      `mutation { startSecondFactor { secret } }`,
    );
    const code = await generate({ secret: startSecondFactor.secret });
    const confirmed = await person.ok<{ confirmSecondFactor: string[] }>(
      `mutation ($code: String!) { confirmSecondFactor(code: $code) }`,
      { code },
    );
    expect(confirmed.confirmSecondFactor).toHaveLength(10);
    expect((await person.ok<{ viewer: { owed: null } }>(VIEWER)).viewer.owed).toBeNull();

    const again = server.anonymous();
    await again.ok(SIGN_IN, { email: 'approver.a@test.example', password: PASSWORD });
    const SECOND = `mutation ($code: String!) { signInSecondFactor(code: $code) }`;
    expect((await again.refused(SECOND, { code })).code).toBe('SECOND_FACTOR_REFUSED');
    expect((await again.refused(`{ accounts { id } }`)).code).toBe('UNAUTHENTICATED');
    await again.ok(SECOND, { code: confirmed.confirmSecondFactor[0]! });
    expect((await again.ok<{ viewer: { account: { role: string } } }>(VIEWER)).viewer.account.role).toBe(
      'approver',
    );
    const third = server.anonymous();
    await third.ok(SIGN_IN, { email: 'approver.a@test.example', password: PASSWORD });
    expect((await third.refused(SECOND, { code: confirmed.confirmSecondFactor[0]! })).code).toBe(
      'SECOND_FACTOR_REFUSED',
    );
  });

  it('a password typed on a keyboard that decomposes letters is the same password', async () => {
    const person = server.anonymous();
    await person.ok(ACCEPT, {
      token: await invited('viewer', 'viewer.nfd@test.example', []),
      password: PASSWORD,
    });
    await server
      .anonymous()
      .ok(SIGN_IN, { email: 'viewer.nfd@test.example', password: PASSWORD.normalize('NFD') });
  });

  it('from the sixth wrong password on even the right one is refused for a while', async () => {
    await server
      .anonymous()
      .ok(ACCEPT, { token: await invited('viewer', 'locked@test.example', []), password: PASSWORD });
    const wrong = { email: 'locked@test.example', password: 'not the password' };
    for (let n = 0; n < 5; n += 1)
      expect((await server.anonymous().refused(SIGN_IN, wrong)).code).toBe('SIGN_IN_REFUSED');
    expect((await server.anonymous().refused(SIGN_IN, { ...wrong, password: PASSWORD })).code).toBe(
      'TOO_MANY_REQUESTS',
    );
  });

  it('an approver invites people of the own agency and of no other, and nobody of the Authority', async () => {
    const approver = await server.as('approver', { agencies: [38] });
    const ask = (role: string, agencyNumbers: number[]) => ({
      input: { email: `${requestId()}@test.example`, displayName: 'x', role, agencyNumbers },
      requestId: requestId(),
    });
    await approver.ok(INVITE, ask('reporter', [38]));
    for (const refused of [
      ask('reporter', [39]),
      ask('reporter', [38, 39]),
      ask('officer', []),
      ask('administrator', []),
    ])
      expect(['NOT_FOUND', 'FORBIDDEN_ACTION']).toContain((await approver.refused(INVITE, refused)).code);
  });

  it('a disabled account is out within one request', async () => {
    const administrator = await server.as('administrator');
    const person = await server.as('viewer');
    await person.ok(`{ mySessions { id } }`);
    await administrator.ok(`mutation ($id: ID!) { disableAccount(accountId: $id, reason: "nghỉ hưu") }`, {
      id: person.accountId,
    });
    expect((await person.refused(`{ mySessions { id } }`)).code).toBe('UNAUTHENTICATED');
  });

  it('signing out everywhere ends the other device too', async () => {
    const token = await invited('viewer', 'two.devices@test.example', []);
    const first = server.anonymous();
    await first.ok(ACCEPT, { token, password: PASSWORD });
    const second = server.anonymous();
    await second.ok(SIGN_IN, { email: 'two.devices@test.example', password: PASSWORD });
    const here = new TestClient(server, first.cookieText!, null);
    await first.ok(`mutation { signOutEverywhere }`);
    for (const device of [here, second])
      expect((await device.refused(`{ mySessions { id } }`)).code).toBe('UNAUTHENTICATED');
  });

  it('the own devices are listed, each with when it was last seen, and the one that asks is named', async () => {
    const email = 'devices@test.example';
    await server.anonymous().ok(ACCEPT, { token: await invited('viewer', email, []), password: PASSWORD });
    await server.as('viewer');
    const enter = async (device: string): Promise<TestClient> => {
      const payload = { query: SIGN_IN, variables: { email, password: PASSWORD } };
      const headers = { 'user-agent': device };
      const answer = await server.inject({ method: 'POST', url: '/graphql', payload, headers });
      return new TestClient(server, String(answer.headers['set-cookie']).split(';')[0]!, null);
    };
    const phone = await enter('Telephone');
    await enter('Laptop');
    await server.sql(
      `update session set last_seen_at = last_seen_at - interval '20 minutes' where device = 'Laptop'`,
    );
    const { mySessions } = await phone.ok<{ mySessions: Device[] }>(
      `{ mySessions { id device address createdAt lastSeenAt current } }`,
    );
    expect(mySessions.map(({ device, address, current }) => [device, address, current])).toEqual([
      ['Telephone', '127.0.0.1', true],
      ['lightMyRequest', '127.0.0.1', false],
      ['Laptop', '127.0.0.1', false],
    ]);
    const minutes = mySessions.map(({ lastSeenAt }) => (Date.now() - Date.parse(lastSeenAt)) / 60_000);
    expect(Math.max(minutes[0]!, minutes[1]!)).toBeLessThan(1);
    expect(minutes[2]).toBeGreaterThan(19.9);
    expect(minutes[2]).toBeLessThan(21);
    await phone.ok(`mutation ($id: ID!) { endSession(id: $id) }`, { id: mySessions[2]!.id });
    expect((await phone.ok<{ mySessions: Device[] }>(`{ mySessions { device } }`)).mySessions).toHaveLength(
      2,
    );
  });

  it('one-click demo sign-in and the clock jump do not exist outside a demo database', async () => {
    expect(
      (await server.anonymous().refused(`mutation { signInDemo(email: "a@b.demo.example") }`)).code,
    ).toBe('NOT_DEMO');
    const administrator = await server.as('administrator');
    expect(
      (await administrator.refused(`mutation { jumpClock(to: "2018-09-01T08:00:00+07:00") { now } }`)).code,
    ).toBe('NOT_DEMO');
  });
});
