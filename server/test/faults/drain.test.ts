import { once } from 'node:events';
import { request as open } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer, type TestServer } from '../setup/test-server.js';
import { ServerProcess } from './server-process.js';

let world: TestServer;
beforeAll(async () => {
  world = await startTestServer();
});
afterAll(() => world.stop());

const QUESTION = JSON.stringify({ query: '{ viewer { owed } }' });

describe('a server that is told to stop', () => {
  it('first says that it is not ready, answers what is under way and what still comes, then ends by itself', async () => {
    const server = await ServerProcess.start(world, { DRAIN_MS: '3000' });
    try {
      const address = { host: '127.0.0.1', port: server.port, path: '/graphql', method: 'POST' };
      const headers = { 'content-type': 'application/json', 'content-length': QUESTION.length };
      const underWay = open({ ...address, headers });
      underWay.write(QUESTION.slice(0, 5));
      const answered = once(underWay, 'response') as Promise<
        [AsyncIterable<Buffer> & { statusCode: number }]
      >;
      server.signal('SIGTERM');
      let ready = await server.ready();
      while (ready?.status === 200) ready = await server.ready();
      expect([ready?.status, await ready?.json()]).toEqual([503, { ready: false, reason: 'draining' }]);
      const late = await fetch(`http://127.0.0.1:${server.port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: QUESTION,
      });
      expect([late.status, await late.json()]).toEqual([200, { data: { viewer: { owed: null } } }]);
      underWay.end(QUESTION.slice(5));
      const [answer] = await answered;
      expect([answer.statusCode, JSON.parse(await text(answer))]).toEqual([
        200,
        { data: { viewer: { owed: null } } },
      ]);
      expect(await server.exited).toBe(0);
    } finally {
      server.signal('SIGKILL');
    }
  }, 60_000);
});
