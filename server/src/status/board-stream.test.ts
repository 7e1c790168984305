import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { openRound, QUARTER_1 } from '../../test/build/sent-summary.js';
import type { TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

interface Stream {
  status: number;
  type: string | undefined;
  positions: string[];
  /** After how many milliseconds a browser takes up a broken line again. */
  retry: number[];
  ended: Promise<void>;
  close: () => void;
}

describe('the stream of the board position', () => {
  let server: TestServer;
  let leader: TestClient;
  let port: number;

  const open = async (cookie: string | undefined): Promise<Stream> => {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      get({ port, host: '127.0.0.1', path: '/stream', headers: cookie ? { cookie } : {} }, resolve).on(
        'error',
        reject,
      );
    });
    const positions: string[] = [];
    const retry: number[] = [];
    answer.setEncoding('utf8').on('data', (text: string) => {
      for (const [, position] of text.matchAll(/^data: (\d+)$/gm)) positions.push(position!);
      for (const [, ms] of text.matchAll(/^retry: (\d+)$/gm)) retry.push(Number(ms));
    });
    const ended = new Promise<void>((resolve) => answer.once('close', resolve));
    return {
      status: answer.statusCode!,
      type: answer.headers['content-type'],
      positions,
      retry,
      ended,
      close: () => answer.destroy(),
    };
  };
  const until = async (says: () => boolean, ms = 10_000): Promise<number> => {
    const begun = performance.now();
    while (!says()) {
      if (performance.now() - begun > ms) throw new Error(`not within ${ms} ms`);
      await sleep(20);
    }
    return performance.now() - begun;
  };

  beforeAll(async () => {
    server = await startTestServer({ at: '2018-02-19T08:00:00+07:00' });
    leader = await server.as('leader');
    await server.app.nest.listen(0, '127.0.0.1');
    port = (server.app.nest.getHttpServer() as { address: () => AddressInfo }).address().port;
  });
  afterAll(() => server.stop());

  it('is for whoever is signed in, and says where the board stands', async () => {
    expect((await open(undefined)).status).toBe(401);
    const stream = await open(leader.cookieText);
    await until(() => stream.positions.length > 0);
    expect([stream.status, stream.type]).toEqual([200, 'text/event-stream; charset=utf-8']);
    // A broken line is up again within the two seconds in which a change is to be told.
    expect(stream.retry).toEqual([1000]);
    stream.close();
  });

  it('tells a change of the board within two seconds, and of nothing else', async () => {
    const stream = await open(leader.cookieText);
    await until(() => stream.positions.length > 0);
    await server.as('viewer');
    await sleep(1200);
    expect(stream.positions).toHaveLength(1);
    await openRound(server, leader, QUARTER_1);
    const waited = await until(() => stream.positions.length > 1);
    expect(waited).toBeLessThan(2000);
    stream.close();
  });

  it('ends when the session is ended, and when its rights change', async () => {
    const viewer = await server.as('viewer');
    const officer = await server.as('officer');
    const streams = [await open(viewer.cookieText), await open(officer.cookieText)];
    await until(() => streams.every(({ positions }) => positions.length > 0));
    await sleep(1000);
    await server.sql(`update session set ended_at = clock_timestamp() where account_id = $1`, [
      viewer.accountId,
    ]);
    await server.sql(`update session set grants = '{extend}' where account_id = $1`, [officer.accountId]);
    await Promise.all(streams.map(({ ended }) => ended));
    expect((await open(viewer.cookieText)).status).toBe(401);
    const again = await open(officer.cookieText);
    expect(again.status).toBe(200);
    again.close();
  });

  it('gives one session only so many streams', async () => {
    const viewer = await server.as('viewer');
    const streams: Stream[] = [];
    for (let count = 0; count < 7; count++) streams.push(await open(viewer.cookieText));
    expect(streams.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200, 429]);
    for (const { close } of streams) close();
  });
});
