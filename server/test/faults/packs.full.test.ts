import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Pack, PackRig, PackServer } from './pack-rig.js';

const TIMEOUT = 300_000;

let rig: PackRig;
let servers: PackServer[] = [];
/** Of the pack as a process makes it that nothing disturbs. */
let whole: Pack['files'];

beforeAll(async () => {
  rig = await PackRig.start();
  const server = await rig.server(rig.filesDir('undisturbed'));
  const id = await server.ask();
  const pack = await server.until(id, ended);
  expect(pack.state).toBe('done');
  whole = pack.files;
  await server.end('SIGTERM');
}, TIMEOUT);
afterEach(async () => {
  for (const server of servers) await server.end('SIGKILL');
  servers = [];
});
afterAll(() => rig.stop());

const ended = ({ state }: Pack): boolean => state !== 'queued' && state !== 'building';

async function start(...given: Parameters<PackRig['server']>): Promise<PackServer> {
  const server = await rig.server(...given);
  servers.push(server);
  return server;
}

/** Every file as it is handed out is the one that was told of. */
async function expectWhole(server: PackServer, { id, files }: Pack): Promise<void> {
  expect(files).toHaveLength(10);
  for (const { part, sha256 } of files) {
    const bytes = await server.file(id, part);
    expect([part, createHash('sha256').update(bytes).digest('hex')]).toEqual([part, sha256]);
  }
}

describe('a pack', () => {
  it(
    'whose disk fills fails in words, leaves nothing of itself behind, and is made once there is room',
    async () => {
      const dir = rig.filesDir('small');
      const server = await start(dir, { before: rig.smallDisk(dir, 250) });
      const failed = await server.until(await server.ask(), ended);
      expect([failed.state, failed.failure, failed.files]).toEqual(['failed', 'storage', []]);
      expect(PackRig.listed(dir)).toEqual([]);
      // The server lives and says so; the retry of the screen goes to a disk with room.
      expect((await server.pack(failed.id)).state).toBe('failed');
      await server.end('SIGTERM');
      const roomy = await start(rig.filesDir('roomy'));
      const pack = await roomy.until(await roomy.ask(), ended);
      expect([pack.state, pack.files]).toEqual(['done', whole]);
      await expectWhole(roomy, pack);
    },
    TIMEOUT,
  );

  it(
    'whose process is killed in the middle is finished by the next one, whole and with the same bytes',
    async () => {
      const dir = rig.filesDir('killed');
      const first = await start(dir);
      const id = await first.ask();
      await first.until(id, ({ state, done }) => state === 'building' && done >= 1);
      await first.end('SIGKILL');
      expect(PackRig.listed(dir).filter((name) => !name.endsWith('.part'))).toEqual([]);
      const next = await start(dir);
      const pack = await next.until(id, ended);
      expect([pack.state, pack.files]).toEqual(['done', whole]);
      await expectWhole(next, pack);
      expect(PackRig.listed(dir).filter((name) => name.endsWith('.part'))).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    'that is cancelled while it is being made stays so, leaves nothing behind, and can be asked for again',
    async () => {
      const dir = rig.filesDir('cancelled');
      const server = await start(dir);
      const id = await server.ask();
      await server.until(id, ({ state }) => state === 'building');
      await server.cancel(id);
      await rig.untilLeft(id);
      const cancelled = await server.pack(id);
      expect([cancelled.state, cancelled.failure, cancelled.files]).toEqual(['cancelled', null, []]);
      expect(PackRig.listed(dir)).toEqual([]);
      const again = await server.until(await server.ask(), ended);
      expect([again.state, again.files]).toEqual(['done', whole]);
      await expectWhole(server, again);
    },
    TIMEOUT,
  );

  it(
    'is made by one of two processes only, also where it takes longer than a lease, and two at once are both whole',
    async () => {
      const dir = rig.filesDir('shared');
      const [one, other] = await Promise.all([start(dir), start(dir)]);
      const [same, again, second] = await Promise.all([
        one.ask('TT01_2011'),
        other.ask('TT01_2011'),
        other.ask('ND30_2020'),
      ]);
      expect(again).toBe(same);
      const [first, third] = await Promise.all([one.until(same, ended), other.until(second, ended)]);
      expect([first.state, third.state, first.files]).toEqual(['done', 'done', whole]);
      await expectWhole(other, first);
      await expectWhole(one, third);
      const tries = await rig.sql<{ attempts: number }>(
        `select attempts from job where run_key in ('session-pack/${same}', 'session-pack/${second}')`,
      );
      expect(tries.map(({ attempts }) => attempts)).toEqual([1, 1]);
    },
    TIMEOUT,
  );

  it(
    'has the same bytes from a server with another time zone and another machine date',
    async () => {
      const ahead = `const R=Date,s=4e10;globalThis.Date=class extends R{constructor(...a){super(...(a.length?a:[R.now()+s]))}static now(){return R.now()+s}};`;
      const server = await start(rig.filesDir('elsewhere'), {
        env: { TZ: 'America/New_York' },
        node: ['--import', `data:text/javascript,${encodeURIComponent(ahead)}`],
      });
      const pack = await server.until(await server.ask(), ended);
      expect([pack.state, pack.files]).toEqual(['done', whole]);
    },
    TIMEOUT,
  );
});

describe('the small disk', () => {
  it('is one: a file larger than it is refused by the system', () => {
    const dir = rig.filesDir('proof');
    const before = rig.smallDisk(dir, 250);
    const write = () =>
      execFileSync('sh', ['-c', `${before}head -c 400000 /dev/zero > '${dir}/packs/x'`], { stdio: 'ignore' });
    expect(write).toThrow();
  });
});
