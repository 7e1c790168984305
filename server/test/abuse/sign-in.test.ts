import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generate } from 'otplib';
import { createApp } from '../../src/create-app.js';
import { requestId, TestClient } from '../setup/test-client.js';
import { ACCEPT, invitedTo, PASSWORD } from './people.js';
import { startTestServer, type TestServer } from '../setup/test-server.js';

const SIGN_IN = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) }`;
const SESSIONS = `{ mySessions { id } }`;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** Failures of one test are not those of the next. */
const forgetFailures = (): Promise<unknown> => server.sql(`delete from throttle`);

async function person(role = 'viewer'): Promise<{ email: string; client: TestClient }> {
  const { email, token } = await invitedTo(server, role);
  const client = server.anonymous();
  await client.ok(ACCEPT, { token, password: PASSWORD });
  return { email, client };
}

const raw = (query: string, variables: object, headers: Record<string, string> = {}) =>
  server.inject({ method: 'POST', url: '/graphql', payload: { query, variables }, headers });

describe('passwords', () => {
  it.each([
    ['of eleven letters', 'abcdefghijk'],
    ['of 129 letters', 'ab cd ef gh ij kl mn '.repeat(7).slice(0, 129)],
    ['made of one common word and digits', 'Matkhau12345'],
    ['made of digits only', '2018031620180316'],
    ['of 100,000 letters, before any hash is made', 'x y'.repeat(33_000)],
  ])('%s are refused', async (_what, password) => {
    const { token } = await invitedTo(server);
    const started = performance.now();
    expect((await server.anonymous().refused(ACCEPT, { token, password })).code).toBe('PASSWORD_TOO_WEAK');
    expect(performance.now() - started).toBeLessThan(1500);
  });

  it('of 128 letters are accepted', async () => {
    const { token } = await invitedTo(server);
    await server
      .anonymous()
      .ok(ACCEPT, { token, password: 'trâu trắng ăn cỏ '.repeat(8).slice(0, 128).normalize('NFC') });
  });
});

describe('sign-in', () => {
  it('tells nothing about which accounts exist: same words and about the same time', async () => {
    const { email } = await person();
    const asked = () => ({ times: [] as number[], bodies: new Set<string>() });
    const [known, unknown] = [asked(), asked()];
    const ask = async ({ times, bodies }: typeof known, address: string): Promise<void> => {
      await forgetFailures();
      const started = performance.now();
      bodies.add((await raw(SIGN_IN, { email: address, password: 'not the password' })).body);
      times.push(performance.now() - started);
    };
    // In turn, and the quickest of each: what else the machine does meanwhile only adds, and to both.
    for (let n = 0; n < 9; n += 1) {
      await ask(known, email);
      await ask(unknown, `${requestId()}@test.example`);
    }
    const ratio = Math.min(...unknown.times) / Math.min(...known.times);
    expect([...unknown.bodies]).toEqual([...known.bodies]);
    // On a shared machine a tenth is noise; a missing hash would be a factor of ten.
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });

  it('is shut for an address that tries one password on many accounts, whatever it says of itself', async () => {
    await forgetFailures();
    const codes: string[] = [];
    for (let n = 0; n < 33; n += 1) {
      const answer = await raw(
        SIGN_IN,
        { email: `spray-${n}@test.example`, password: 'Mùa xuân 2018!' },
        { 'x-forwarded-for': `10.0.0.${n}` },
      );
      codes.push(answer.json<{ errors: { extensions: { code: string } }[] }>().errors[0]!.extensions.code);
    }
    expect(codes.slice(0, 30)).toEqual(Array(30).fill('SIGN_IN_REFUSED'));
    expect(codes.slice(30)).toEqual(Array(3).fill('TOO_MANY_REQUESTS'));
    await forgetFailures();
  });

  it('counts failures for all servers together', async () => {
    const { email } = await person();
    const second = await createApp({ ...server.app.parts.env });
    const elsewhere = new TestClient(
      { inject: (request) => second.nest.inject(request as never) as never },
      null,
      null,
    );
    try {
      for (const client of [server.anonymous(), elsewhere, server.anonymous(), elsewhere, elsewhere])
        expect((await client.refused(SIGN_IN, { email, password: 'not the password' })).code).toBe(
          'SIGN_IN_REFUSED',
        );
      for (const client of [server.anonymous(), elsewhere])
        expect((await client.refused(SIGN_IN, { email, password: PASSWORD })).code).toBe('TOO_MANY_REQUESTS');
    } finally {
      await second.nest.close();
      await forgetFailures();
    }
  });

  it('gives a new cookie that no script reads, no other site sends and no plain connection carries', async () => {
    const { email } = await person();
    const first = await raw(
      SIGN_IN,
      { email, password: PASSWORD },
      { cookie: '__Host-ega=chosen-by-somebody-else' },
    );
    const second = await raw(SIGN_IN, { email, password: PASSWORD });
    const [a, b] = [first, second].map((answer) => String(answer.headers['set-cookie']));
    expect(a).not.toContain('chosen-by-somebody-else');
    expect(a!.split(';')[0]).not.toBe(b!.split(';')[0]);
    for (const attribute of ['__Host-ega=', 'Path=/', 'HttpOnly', 'Secure', 'SameSite='])
      expect(a).toContain(attribute);
    expect(a).toMatch(/SameSite=(Strict|Lax)/);
    expect(a).not.toMatch(/Domain=/i);
  });

  it('is kept by no browser and no proxy, whichever way the session was given or taken', async () => {
    const { email, token } = await invitedTo(server, 'approver');
    const invited = await raw(ACCEPT, { token, password: PASSWORD });
    const half = await raw(SIGN_IN, { email, password: PASSWORD });
    const cookie = String(half.headers['set-cookie']).split(';')[0]!;
    const out = await raw(`mutation { signOut }`, {}, { cookie });
    for (const answer of [invited, half, out]) {
      expect(String(answer.headers['set-cookie'])).toContain('__Host-ega=');
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.headers['strict-transport-security']).toBe('max-age=31536000');
    }
    // Figures that the browser kept under this session are not left to the next person at the machine.
    expect(out.headers['clear-site-data']).toBe('"cache"');
    expect([invited, half].map((answer) => answer.headers['clear-site-data'])).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('takes a cookie sent twice for nobody or for its first holder, never for both', async () => {
    const answer = await raw(SESSIONS, {}, { cookie: '__Host-ega=a; __Host-ega=b' });
    expect(answer.body).toContain('UNAUTHENTICATED');
  });

  it('takes no token in a header: alg none, bearer and basic are nothing here', async () => {
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"role":"administrator"}').toString('base64url')}.`;
    for (const authorization of [`Bearer ${none}`, 'Basic YWRtaW46YWRtaW4='])
      expect((await raw(SESSIONS, {}, { authorization })).body).toContain('UNAUTHENTICATED');
  });
});

describe('a session', () => {
  it('that was signed out is refused when its cookie is played again', async () => {
    const { email } = await person();
    const signedIn = await raw(SIGN_IN, { email, password: PASSWORD });
    const cookie = String(signedIn.headers['set-cookie']).split(';')[0]!;
    expect((await raw(SESSIONS, {}, { cookie })).body).toContain('"mySessions":[');
    await raw(`mutation { signOut }`, {}, { cookie });
    expect((await raw(SESSIONS, {}, { cookie })).body).toContain('UNAUTHENTICATED');
  });

  it('ends with a change of the password everywhere but here', async () => {
    const { email, client } = await person();
    const other = server.anonymous();
    await other.ok(SIGN_IN, { email, password: PASSWORD });
    await client.ok(
      `mutation ($current: String!, $next: String!) { changePassword(current: $current, next: $next) }`,
      {
        current: PASSWORD,
        next: 'bốn con trâu đen 9',
      },
    );
    expect((await other.refused(SESSIONS)).code).toBe('UNAUTHENTICATED');
    await client.ok(SESSIONS);
  });

  it.each([
    ['thirty idle minutes', 'last_seen_at', '30 minutes'],
    ['twelve hours', 'expires_at', '0 minutes'],
  ])('ends after %s, not a second before', async (_what, column, length) => {
    const { client } = await person();
    const shift = (rest: string): Promise<unknown> =>
      server.sql(`update session set ${column} = clock_timestamp() - interval '${length}' + interval '${rest}' where account_id =
        (select account_id from session where ended_at is null order by created_at desc limit 1)`);
    await shift('2 seconds');
    await client.ok(SESSIONS);
    await shift('-1 second');
    expect((await client.refused(SESSIONS)).code).toBe('UNAUTHENTICATED');
  });
});

describe('the second factor', () => {
  const SECOND = `mutation ($code: String!) { signInSecondFactor(code: $code) }`;

  it('takes no code of two steps ago, and after five wrong ones not even the right one', async () => {
    const { email, client } = await person('approver');
    const { startSecondFactor } = await client.ok<{ startSecondFactor: { secret: string } }>(
      `mutation { startSecondFactor { secret } }`,
    );
    const { secret } = startSecondFactor;
    await client.ok(`mutation ($code: String!) { confirmSecondFactor(code: $code) }`, {
      code: await generate({ secret }),
    });
    const half = server.anonymous();
    await half.ok(SIGN_IN, { email, password: PASSWORD });
    const old = await generate({ secret, epoch: Math.floor(Date.now() / 1000) - 90 });
    expect((await half.refused(SECOND, { code: old })).code).toBe('SECOND_FACTOR_REFUSED');
    for (let n = 0; n < 4; n += 1)
      expect((await half.refused(SECOND, { code: `00000${n}` })).code).toBe('SECOND_FACTOR_REFUSED');
    expect((await half.refused(SECOND, { code: await generate({ secret }) })).code).toBe('TOO_MANY_REQUESTS');
    expect((await half.refused(SESSIONS)).code).toBe('UNAUTHENTICATED');
  });
});
