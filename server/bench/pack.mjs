import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '../../seeds/launch/ports.mjs';
import { HERE, peakMegabytes, residentMegabytes, startServer } from './processes.mjs';
import { mutate, overviewHeaders, overviewPath, readHeaders, readPath, signIn } from './visitor.mjs';
import { openCopy, openWorld } from './world.mjs';

/**
 * `node server/bench/pack.mjs`: the pack of quý I/2018 for 93 agencies and six rounds, built three times from the figures
 * of now and three times from frozen ones, while somebody else reads the overview ten times a second; the annex workbook
 * of 12,000 units beside a bare stream of its cells. Writes PACK.md, also where a target is missed.
 */
const RUNS = 3;
const LEADER = 'lanh-dao@cuctinhochoa.demo.example';
const MEETING = '2018-Q1';
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const percentile = (list, share) =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.ceil(list.length * share) - 1)];

async function packOnce({ base, cookie, pid, version, at }) {
  const before = residentMegabytes(pid);
  const times = [];
  let reading = true;
  let most = before;
  const visitor = (async () => {
    const headers = overviewHeaders(await signIn(base));
    while (reading) {
      const from = performance.now();
      await (await fetch(base + overviewPath(), { headers })).arrayBuffer();
      times.push(performance.now() - from);
      most = Math.max(most, residentMegabytes(pid));
      await sleep(100);
    }
  })();
  await sleep(500);
  times.length = 0;
  const from = performance.now();
  await mutate(
    base,
    'BuildSessionPack',
    {
      meeting: MEETING,
      version,
      profile: at % 2 ? 'ND30_2020' : 'TT01_2011',
      requestId: randomUUID(),
    },
    cookie,
  );
  for (;;) {
    const [newest] = (await read(base, cookie, 'SessionPacks', { meeting: MEETING })).sessionPacks;
    if (newest.state === 'done') break;
    if (newest.state === 'failed') throw new Error(`pack failed: ${newest.failure}`);
    await sleep(50);
  }
  const seconds = (performance.now() - from) / 1000;
  reading = false;
  await visitor;
  return { seconds, megabytes: most - before, p95: percentile(times, 0.95), reads: times.length };
}

async function read(base, cookie, name, variables) {
  const answer = await fetch(base + readPath(name, variables), { headers: readHeaders(name, cookie) });
  return (await answer.json()).data;
}

/** As the leader types it: the day on which the world stands. */
async function freeze(base, cookie, version) {
  const { viewer } = await read(base, cookie, 'Viewer');
  const typedDate = viewer.world.now.slice(0, 10);
  const asked = { meeting: MEETING, version, typedDate, reason: null, requestId: randomUUID() };
  await mutate(base, 'FreezeMeeting', asked, cookie);
}

/** From the figures of now, or from a version that is frozen first; on a server of its own, whose memory tells of it alone. */
async function measured(env, base, version) {
  const server = await startServer(env);
  try {
    const cookie = await signIn(base, LEADER);
    if (version !== null) await freeze(base, cookie, version);
    const runs = [];
    for (let at = 0; at < RUNS; at++) {
      runs.push(await packOnce({ base, cookie, pid: server.pid, version, at }));
      say(`${version === null ? 'draft' : 'frozen'} ${JSON.stringify(runs.at(-1))}`);
    }
    return { runs, peak: peakMegabytes(server.pid) };
  } finally {
    await server.stop();
  }
}

async function bothKinds() {
  const port = await findFreePort();
  const base = `http://127.0.0.1:${port}`;
  const world = await openWorld({ port, say });
  try {
    const { env, close } = await openCopy(world);
    try {
      const draft = await measured(env, base, null);
      return { draft, frozen: await measured(env, base, 1) };
    } finally {
      await close();
    }
  } finally {
    await world.close();
  }
}

const say = (text) => process.stdout.write(`${text}\n`);
const { draft, frozen } = await bothKinds();
const cells = (mode) =>
  Array.from({ length: RUNS }, () =>
    JSON.parse(execFileSync(process.execPath, [join(HERE, 'annex-cells.mjs'), mode], { encoding: 'utf8' })),
  );
const bare = cells('bare');
const ours = cells('ours');
const of = (list, key) => median(list.map((one) => one[key]));
const number = (value, digits = 1) => value.toFixed(digits);
const ratio = of(ours, 'seconds') / of(bare, 'seconds');
const ofBoth = (tell) => [draft, frozen].map(tell);
const lines = [
  ['full pack, 93 agencies, 6 rounds', ...ofBoth(({ runs }) => `${number(of(runs, 'seconds'))} s`), '< 5 s'],
  [
    'memory of the server above before',
    ...ofBoth(({ runs, peak }) => `${of(runs, 'megabytes')} MB (peak ${peak} MB)`),
    '< 400 MB',
  ],
  [
    'p95 of the overview read meanwhile',
    ...ofBoth(({ runs }) => `${number(of(runs, 'p95'))} ms`),
    '< 100 ms',
  ],
];
const workbook = [
  [
    'annex workbook, 12,000 × 40',
    `${number(of(ours, 'seconds'))} s beside ${number(of(bare, 'seconds'))} s bare: × ${number(ratio, 2)}`,
    '≤ × 1.3',
  ],
  ['its memory', `${of(ours, 'megabytes')} MB (bare ${of(bare, 'megabytes')} MB)`, '< 200 MB'],
];
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const text = `# Pack of a session: measured

Written by \`node server/bench/pack.mjs\`; medians of ${RUNS}. ${cpus().length} cores (${cpus()[0]?.model.trim() ?? '?'}), load ${loadavg()
  .map((one) => one.toFixed(1))
  .join(' / ')} at the end.

${table(['what', 'figures of now', 'frozen, version 1', 'target'], lines)}

${table(['what', 'measured', 'target'], workbook)}
`;
writeFileSync(join(HERE, 'PACK.md'), text);
say(text);
