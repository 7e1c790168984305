import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';

const built = (path: string): string => new URL(`../../../dist/${path}`, import.meta.url).href;

/** A process of its own: its zone, and a machine date that the program moves before anything is loaded. */
const PROGRAM = `
const Real = Date;
const shift = Number(process.env.SHIFT_DAYS) * 86_400_000;
globalThis.Date = class extends Real {
  constructor(...given) { super(...(given.length > 0 ? given : [Real.now() + shift])); }
  static now() { return Real.now() + shift; }
};
const { buildPackInput } = await import('@ega/shared/meetings/pack/build-pack');
const { composePack } = await import('@ega/shared/meetings/pack/session-pack');
const { pinWorld } = await import(${JSON.stringify(built('platform/clock-pinned.js'))});
const { packFiles, sha256 } = await import(${JSON.stringify(built('exports/pack/pack-files.js'))});
const pack = composePack(buildPackInput());
pinWorld(pack.asOf);
const files = await packFiles(pack, () => undefined);
process.stdout.write(JSON.stringify(files.map(({ part, bytes }) => [part, sha256(bytes)])));
`;

function hashes(zone: string, days: number): [string, string][] {
  const env = { PATH: process.env['PATH'], TZ: zone, SHIFT_DAYS: String(days) };
  const cwd = new URL('../../..', import.meta.url);
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', PROGRAM], { env, cwd });
  return JSON.parse(out.toString('utf8')) as [string, string][];
}

describe('the files of a pack', () => {
  it('have the same bytes in two processes with other time zones and other machine dates', () => {
    const here = hashes('Asia/Ho_Chi_Minh', 0);
    expect(here).toHaveLength(10);
    expect(hashes('America/New_York', 400)).toEqual(here);
    expect(hashes('Pacific/Kiritimati', -3000)).toEqual(here);
  }, 120_000);
});
