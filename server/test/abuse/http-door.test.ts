import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer, type TestServer } from '../setup/test-server.js';

let server: TestServer;
let port: number;
const open: Socket[] = [];

beforeAll(async () => {
  server = await startTestServer();
  await server.app.nest.listen(0, '127.0.0.1');
  port = (server.app.nest.getHttpServer() as { address(): { port: number } }).address().port;
});
afterAll(async () => {
  for (const socket of open) socket.destroy();
  await server.stop();
});

/** Writes bytes as no browser would and gives what comes back within two seconds. */
async function bytes(text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  open.push(socket);
  await once(socket, 'connect');
  let answer = '';
  socket.on('data', (part: Buffer) => (answer += part.toString('latin1')));
  socket.on('error', () => undefined);
  socket.write(text);
  await Promise.race([once(socket, 'close'), new Promise((resolve) => setTimeout(resolve, 2000))]);
  return answer;
}

const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);

describe('the door for bytes', () => {
  it('five hundred half-open requests keep nobody else waiting', async () => {
    for (let n = 0; n < 500; n += 1) {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => undefined);
      socket.write('POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\nX-Slow: ');
      open.push(socket);
    }
    const started = performance.now();
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ viewer { owed } }' }),
    });
    expect(answer.status).toBe(200);
    expect(performance.now() - started).toBeLessThan(2000);
    for (const socket of open.splice(0)) socket.destroy();
  });

  it('a header of 100 KB is refused', async () => {
    expect(
      statusOf(await bytes(`GET /live HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(100_000)}\r\n\r\n`)),
    ).toBe(431);
  });

  it('an address of 128 KB is refused', async () => {
    expect([414, 431]).toContain(
      statusOf(await bytes(`GET /graphql?query=${'a'.repeat(128_000)} HTTP/1.1\r\nHost: x\r\n\r\n`)),
    );
  });

  it.each([
    ['with two lengths', 'Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcde'],
    [
      'with a length and chunks',
      'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /live HTTP/1.1\r\n\r\n',
    ],
    ['with a line break in a header', 'X-A: b\rX-C: d\r\n\r\n'],
  ])('a request %s is refused and its connection closed', async (_what, rest) => {
    const answer = await bytes(
      `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${rest}`,
    );
    expect(statusOf(answer)).toBe(400);
    expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1);
  });

  it('a packed body is not unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, 32));
    expect(bomb.length).toBeLessThan(100_000);
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: bomb,
    });
    expect([400, 415]).toContain(answer.status);
  });

  it('a body of 1.2 MB is refused', async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ viewer { owed } }', variables: { a: 'x'.repeat(1_200_000) } }),
    });
    expect(answer.status).toBe(413);
  });
});

describe('the door for questions', () => {
  const post = (payload: object, headers: Record<string, string> = {}) =>
    server.inject({ method: 'POST', url: '/graphql', payload, headers });

  it('keeps no operation that a stranger registers by its hash', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } };
    for (const payload of [{ extensions }, { extensions, query: '{ viewer { owed } }' }]) {
      const answer = await post(payload);
      expect([answer.statusCode < 500, answer.body.includes('PERSISTED_QUERY_NOT_FOUND')]).toEqual([
        true,
        false,
      ]);
    }
    expect((await post({ extensions })).body).toContain('QUERY_REFUSED');
  });

  it('shows no page to a browser', async () => {
    const answer = await server.inject({ method: 'GET', url: '/graphql', headers: { accept: 'text/html' } });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.body).not.toMatch(/<html|sandbox|GraphiQL/i);
  });

  it('takes no file in a multipart question', async () => {
    const body =
      '--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{"query":"{ viewer { owed } }"}\r\n--x--\r\n';
    const answer = await server.inject({
      method: 'POST',
      url: '/graphql',
      payload: body,
      headers: { 'content-type': 'multipart/form-data; boundary=x', 'apollo-require-preflight': '1' },
    });
    expect(answer.statusCode).toBe(415);
  });

  it('tells no timing, no trace and no stack, also where something broke', async () => {
    const answer = await post({
      query: 'query ($number: String!) { receipt(number: $number) { number } }',
      variables: { number: 7 },
    });
    const { errors, extensions } = answer.json<{ errors: { extensions: object }[]; extensions?: unknown }>();
    expect(Object.keys(errors[0]!.extensions).sort()).toEqual(['code', 'details']);
    expect(extensions).toBeUndefined();
    expect(answer.body).not.toContain('7');
  });

  it('tells nothing of its schema when it runs for real', async () => {
    const real = await startTestServer({ operations: 'listed' });
    try {
      for (const query of [
        '{ __schema { types { name } } }',
        '{ __type(name: "Query") { fields { name } } }',
      ])
        expect((await real.anonymous().graphql(query)).statusCode).toBe(400);
    } finally {
      await real.stop();
    }
  });
});
