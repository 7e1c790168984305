import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { findFreePort } from './ports.mjs';
import { StartError } from './start-error.mjs';

async function taken(port) {
  const server = createServer();
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return () => new Promise((resolve) => server.close(resolve));
}

describe('a free port', () => {
  it('is none that the system gives to outgoing connections before it is used', async () => {
    for (let turn = 0; turn < 50; turn += 1) {
      const port = await findFreePort();
      assert.ok(port >= 20_000 && port < 32_768, `${port}`);
    }
  });

  it('is one that nobody listens on; where there is none, a sentence says so', async () => {
    const first = await findFreePort(20_000, 32_766);
    const leave = await taken(first);
    try {
      for (let turn = 0; turn < 20; turn += 1) assert.notEqual(await findFreePort(first, first + 9), first);
      await assert.rejects(
        findFreePort(first, first),
        (error) => error instanceof StartError && /Không còn cổng trống/.test(error.message),
      );
    } finally {
      await leave();
    }
    assert.equal(await findFreePort(first, first), first);
  });
});
