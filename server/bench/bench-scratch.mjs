import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../../seeds/launch/ports.mjs';
import { openMover } from './board-mover.mjs';
import { movedLoad, steadyLoad } from './load.mjs';
import { measurePage } from './page.mjs';
import { peakMegabytes, residentMegabytes, startBare, startServer } from './processes.mjs';
import { recordRead } from './recorded-read.mjs';
import { conditions, summary, writeResults } from './results.mjs';
import { refusedAfterSignOut } from './revoked.mjs';
import { overviewHeaders, overviewPath, readOverview, signIn } from './visitor.mjs';
import { openWorld } from './world.mjs';

/** `npm run bench`: the overview over HTTP beside bare servers, three rounds; BENCH_SECONDS sets one measurement. */
const ROUNDS = 3;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 8);
const say = (text) => process.stdout.write(`${text}\n`);

const closing = [];
const opened = (thing, close) => {
  closing.unshift(close);
  return thing;
};

async function openAll() {
  const ports = [await findFreePort(), await findFreePort(), await findFreePort()];
  const world = await openWorld({ port: ports[0], say });
  opened(world, world.close);
  const mover = await openMover(world.postgres);
  opened(mover, mover.close);
  const [base, bytesBase, statementsBase] = ports.map((port) => `http://127.0.0.1:${port}`);
  const recorded = await recordRead(world.env, base, mover);
  const folder = mkdtempSync(join(tmpdir(), 'ega-bare-'));
  opened(folder, () => rmSync(folder, { recursive: true, force: true }));
  const bareEnv = {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    DATABASE_URL: world.env.DATABASE_URL,
    BENCH_BODY: join(folder, 'body.json'),
    BENCH_CONTENT_TYPE: recorded.contentType,
    BENCH_STATEMENTS: join(folder, 'statements.json'),
  };
  const [session, ...reads] = recorded.statements;
  writeFileSync(bareEnv.BENCH_BODY, recorded.body);
  writeFileSync(bareEnv.BENCH_STATEMENTS, JSON.stringify({ session, reads }));
  const server = await startServer(world.env);
  opened(server, server.stop);
  const bytes = await startBare('bare-bytes.mjs', { ...bareEnv, PORT: String(ports[1]) });
  opened(bytes, bytes.stop);
  const statements = await startBare('bare-statements.mjs', { ...bareEnv, PORT: String(ports[2]) });
  opened(statements, statements.stop);
  return { mover, server, base, bytesBase, statementsBase, recorded };
}

async function oneRound({ mover, base, bytesBase, statementsBase }, number) {
  const headers = overviewHeaders(await signIn(base));
  const url = base + overviewPath();
  const steady = (options) => steadyLoad({ headers, seconds: SECONDS, ...options });
  const moved = (options) => movedLoad({ headers, seconds: SECONDS, mover, ...options });
  const round = { revoked: [] };
  const note = async (name, work) => {
    await mover.tidy();
    round[name] = await work();
    const { perSecond, meanMs } = round[name];
    say(`round ${number} (${name}) ${perSecond.toFixed(0)} answers/s, mean ${meanMs.toFixed(2)} ms`);
  };
  const { etag } = await readOverview(base, headers);
  await note('a', () => steady({ url, status: 304, headers: { ...headers, 'if-none-match': etag } }));
  round.revoked.push(await refusedAfterSignOut(base, 'a', mover));
  await note('b', () => steady({ url, status: 200 }));
  round.revoked.push(await refusedAfterSignOut(base, 'b', mover));
  await note('d', () => steady({ url: `${bytesBase}${overviewPath()}`, status: 200 }));
  await note('c', () => moved({ url }));
  round.revoked.push(await refusedAfterSignOut(base, 'c', mover));
  const ran = async () => Number(await (await fetch(`${statementsBase}/ran`)).text());
  await note('e', () => moved({ url: `${statementsBase}${overviewPath()}` }));
  round.e.boardsRead = await ran();
  return round;
}

try {
  const all = await openAll();
  const rounds = [];
  for (let number = 1; number <= ROUNDS; number++) rounds.push(await oneRound(all, number));
  const memory = { residentMb: residentMegabytes(all.server.pid), peakMb: peakMegabytes(all.server.pid) };
  const page = process.env.BENCH_PAGE === '0' ? null : await measurePage(all.base, say);
  const { statements, body } = all.recorded;
  const read = { bytes: Buffer.byteLength(body), statements: statements.map(({ text }) => text) };
  const results = { ...conditions(), seconds: SECONDS, ...summary(rounds), memory, page, read, rounds };
  say(writeResults(results));
} catch (e) { await new Promise((r)=>setTimeout(r,800)); throw e; } finally {
  for (const close of closing) await close();
}
