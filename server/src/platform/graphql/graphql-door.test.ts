import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { InjectOptions } from 'fastify';
import { createApp } from '../../create-app.js';
import { startTestServer, type TestServer } from '../../../test/setup/test-server.js';

const repeat = (n: number, text: (n: number) => string): string =>
  Array.from({ length: n }, (_, i) => text(i)).join(' ');
const fragments = repeat(25, (n) => `fragment f${n} on Viewer { ...f${n + 1} ...f${n + 1} }`);

/** Shapes of trust.md 29-42; each is refused with a 400 and never touches a resolver. */
const SHAPES: [string, string][] = [
  ['101 aliases', `{ ${repeat(101, (n) => `a${n}: viewer { owed }`)} }`],
  ['101 aliases of __typename', `{ ${repeat(101, (n) => `a${n}: __typename`)} }`],
  ['500 times the same field', `{ viewer { ${repeat(500, () => 'owed')} } }`],
  ['10 directives', `{ viewer ${repeat(11, () => '@include(if: true)')} { owed } }`],
  ['500 unknown directives', `{ viewer ${repeat(500, (n) => `@a${n}`)} { owed } }`],
  ['a depth of 20', `{ viewer { ${'account { '.repeat(20)} id ${'} '.repeat(20)} } }`],
  ['a depth of 2000', `${'{ a '.repeat(2000)}${'}'.repeat(2000)}`],
  ['circular fragments', `{ viewer { ...a } } fragment a on Viewer { ...b } fragment b on Viewer { ...a }`],
  ['25 doubling fragments', `{ viewer { ...f0 } } ${fragments} fragment f25 on Viewer { owed }`],
  [
    'two sign-ins in one request',
    `mutation { a: signIn(email: "a", password: "b") b: signIn(email: "a", password: "c") }`,
  ],
  ['100 KB of tokens', `{ viewer { ${'owed '.repeat(20_000)} } }`],
  ['a syntax error', `{ viewer {`],
  ['an unknown field', `{ viewr { owed } }`],
];

describe('the GraphQL door', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  it.each(SHAPES)('refuses %s with a 400 and no word about the schema', async (_name, query) => {
    const answer = await server.anonymous().graphql(query);
    expect(answer.statusCode).toBe(400);
    const { errors } = answer.json<{ errors: { extensions: { code: string } }[] }>();
    expect(errors[0]!.extensions.code).toBe('QUERY_REFUSED');
    expect(errors.length).toBeLessThanOrEqual(4);
    expect(answer.body).not.toMatch(/Did you mean|stack|node_modules/);
  });

  const post = (extra: Partial<InjectOptions>) =>
    server.inject({ method: 'POST', url: '/graphql', ...extra } as InjectOptions);

  it('refuses a batch, a form post and a plain-text post', async () => {
    expect((await post({ payload: [{ query: '{ viewer { owed } }' }] })).statusCode).toBe(400);
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])
      expect(
        (await post({ payload: 'query=%7Bviewer%7Bowed%7D%7D', headers: { 'content-type': type } }))
          .statusCode,
      ).toBeGreaterThanOrEqual(400);
  });

  it('refuses a cross-site GET without the header that a form cannot send', async () => {
    const url = `/graphql?query=${encodeURIComponent('{ viewer { owed } }')}`;
    expect((await server.inject({ method: 'GET', url })).statusCode).toBe(400);
    expect(
      (await server.inject({ method: 'GET', url, headers: { 'x-apollo-operation-name': 'Viewer' } }))
        .statusCode,
    ).toBe(200);
    const odd = await server.inject({ method: 'GET', url, headers: { 'content-type': 'message/http' } });
    expect([400, 415]).toContain(odd.statusCode);
  });

  it('refuses a mutation by GET with 405', async () => {
    const url = `/graphql?query=${encodeURIComponent('mutation { signOut }')}`;
    expect(
      (await server.inject({ method: 'GET', url, headers: { 'x-apollo-operation-name': 'x' } })).statusCode,
    ).toBe(405);
  });

  it('refuses a body over 200 KB and variables nested 20,000 deep', async () => {
    expect(
      (await post({ payload: { query: `{ viewer { owed } } #${'x'.repeat(250_000)}` } })).statusCode,
    ).toBe(413);
    const deep = `{"query":"{ viewer { owed } }","variables":{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`;
    expect(
      (await post({ payload: deep, headers: { 'content-type': 'application/json' } })).statusCode,
    ).toBeLessThan(500);
  });

  it('sends the security headers and keeps answers out of shared caches', async () => {
    const answer = await server.anonymous().graphql('{ viewer { owed } }');
    expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(answer.headers['content-security-policy']).toContain("script-src 'self'");
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['strict-transport-security']).toMatch(/^max-age=\d{8,}/);
    expect(answer.headers['cache-control']).toBe('private, no-cache');
    expect(answer.headers['vary']).toContain('Cookie');
    expect(answer.headers['x-powered-by']).toBeUndefined();
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each([
    ['NUL', 'a\u0000b@x.vn'],
    ['a lone surrogate', 'a\ud800b@x.vn'],
    ['a million letters', 'x'.repeat(150_000)],
    ['an SQL quotation', `'; select pg_sleep(5) --`],
  ])('%s in a text is an ordinary refusal, never a 5xx', async (_name, email) => {
    const answer = await server
      .anonymous()
      .graphql('mutation ($e: String!) { signIn(email: $e, password: "x") }', { e: email });
    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.json<{ errors: { extensions: { code: string } }[] }>().errors[0]!.extensions.code).toMatch(
      /SIGN_IN_REFUSED|MALFORMED_INPUT/,
    );
  });
});

describe('the GraphQL door with the list of operations on', () => {
  const LISTED = 'query Viewer { viewer { owed } }';
  const hash = createHash('sha256').update(LISTED).digest('hex');
  let server: TestServer;
  beforeAll(async () => {
    const clientDir = mkdtempSync(join(tmpdir(), 'ega-client-'));
    writeFileSync(join(clientDir, 'operations.json'), JSON.stringify({ anything: LISTED }));
    writeFileSync(join(clientDir, 'index.html'), '<!doctype html><title>x</title>');
    mkdirSync(join(clientDir, 'pages'));
    writeFileSync(join(clientDir, 'pages/tong-quan.html'), '<!doctype html><title>own</title>');
    mkdirSync(join(clientDir, 'assets'));
    writeFileSync(join(clientDir, 'assets/entry-1a2b3c4d.js'), '0;\n'.repeat(20));
    server = await startTestServer({ operations: 'listed', clientDir });
  });
  afterAll(() => server.stop());

  const get = (search: string) =>
    server.inject({
      method: 'GET',
      url: `/graphql?${search}`,
      headers: { 'x-apollo-operation-name': 'Viewer' },
    });

  it('answers a listed operation by its hash, by GET and by POST', async () => {
    expect((await get(`operation=${hash}`)).json()).toEqual({ data: { viewer: { owed: null } } });
    const post = await server.inject({ method: 'POST', url: '/graphql', payload: { operation: hash } });
    expect(post.json()).toEqual({ data: { viewer: { owed: null } } });
  });

  it('refuses any text, even that of a listed operation, and an unknown hash, with 400', async () => {
    expect((await get(`query=${encodeURIComponent(LISTED)}`)).statusCode).toBe(400);
    expect((await get(`operation=${'0'.repeat(64)}`)).statusCode).toBe(400);
    expect(
      (
        await server.inject({
          method: 'POST',
          url: '/graphql',
          payload: { query: LISTED, operationName: 'Viewer' },
        })
      ).statusCode,
    ).toBe(400);
  });

  it('answers a page that stayed open over one update, not over two, and nothing that the schema no longer knows', async () => {
    const [first, second, third] = ['First', 'Second', 'Third'].map(
      (name) => `query ${name} { viewer { owed } }`,
    ) as [string, string, string];
    const gone = 'query Gone { viewerOfBefore { owed } }';
    const release = async (...texts: string[]) => {
      const clientDir = mkdtempSync(join(tmpdir(), 'ega-release-'));
      writeFileSync(join(clientDir, 'operations.json'), JSON.stringify({ ...texts }));
      const { nest } = await createApp({ ...server.app.parts.env, clientDir });
      const codes = [first, second, gone, third].map(async (text) => {
        const url = `/graphql?operation=${createHash('sha256').update(text).digest('hex')}`;
        const asked = { method: 'GET' as const, url, headers: { 'x-apollo-operation-name': 'Viewer' } };
        return (await nest.inject(asked)).statusCode;
      });
      try {
        return await Promise.all(codes);
      } finally {
        await nest.close();
        rmSync(clientDir, { recursive: true });
      }
    };
    expect(await release(first)).toEqual([200, 400, 400, 400]);
    expect(await release(second, gone)).toEqual([200, 200, 400, 400]);
    expect(await release(third)).toEqual([400, 200, 400, 200]);
    // A second start of a release is no update.
    expect(await release(third)).toEqual([400, 200, 400, 200]);
  });

  it('gives a screen its own page where the build made one, every other address the common page, both never kept', async () => {
    const page = (url: string) => server.inject({ method: 'GET', url, headers: { accept: 'text/html,*/*' } });
    for (const url of ['/tong-quan', '/tong-quan?ky=2018-Q1'])
      expect((await page(url)).body).toBe('<!doctype html><title>own</title>');
    for (const url of ['/', '/co-quan', '/tong-quan/x', '/pages/../tong-quan-x'])
      expect((await page(url)).body).toBe('<!doctype html><title>x</title>');
    expect((await page('/tong-quan')).headers).toMatchObject({
      'cache-control': 'no-cache',
      'content-security-policy': expect.stringContaining("script-src 'self';"),
    });
  });

  it('lets browsers keep for ever what carries its hash in its name', async () => {
    const asset = await server.inject({ method: 'GET', url: '/assets/entry-1a2b3c4d.js' });
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('does not publish the list, nor introspection', async () => {
    expect((await server.inject({ method: 'GET', url: '/operations.json' })).statusCode).toBe(404);
  });
});
