import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openMover } from '../../server/bench/board-mover.mjs';
import { HERE, peakMegabytes, residentMegabytes, startServer } from '../../server/bench/processes.mjs';
import { readHeaders, readPath, signInByPassword } from '../../server/bench/visitor.mjs';
import { SCALE_VIEWER, UNITS } from '../dist/scale/size.js';
import { findFreePort } from '../launch/ports.mjs';
import { danglingReferences, expectedFigures } from './expected-figures.mjs';
import { openFilledWorld } from './filled-world.mjs';
import { packOfMany } from './pack-of-many.mjs';
import { recordedStatements, wholeTablesRead } from './query-plans.mjs';

/*
 * 12,000 units x 40 quarters on the server as `npm start` runs it: the figures equal those counted from the rows, the
 * change of one position is read by indexes, and nothing takes absurdly long. Bounds are generous: `npm run bench`
 * prints figures, this is a check.
 */
const PAST = '2022-03-14T12:00:00.000+07:00';
const AGENCY = 4321;
/** SERVER_HEAP_MB that 12,000 units need: the 160 MB of `npm start` hold hundreds of agencies, not thousands. */
const HEAP_MB = Number(process.env.SCALE_HEAP_MB ?? 1024);
const BOUND_MS = { first: 60_000, past: 60_000, moved: 10_000, again: 5_000 };

const failures = [];
const say = (text) => process.stdout.write(`${text}\n`);
const check = (right, sentence) => {
  if (right) return;
  failures.push(sentence);
  say(`WRONG: ${sentence}`);
};

async function read(base, cookie, kind, name, variables) {
  const begun = performance.now();
  const response = await fetch(base + readPath(name, variables), { headers: readHeaders(name, cookie) });
  const text = await response.text();
  const ms = Math.round(performance.now() - begun);
  say(
    `${name} ${JSON.stringify(variables ?? {})} (${kind}): ${response.status}, ${ms} ms, ${text.length} characters`,
  );
  check(ms < BOUND_MS[kind], `${name} (${kind}) took ${ms} ms, allowed are ${BOUND_MS[kind]}`);
  const { data, errors } = response.status === 200 ? JSON.parse(text) : {};
  check(response.status === 200 && !errors, `${name} was answered ${response.status} ${text.slice(0, 300)}`);
  return data;
}

function compareOverview(data, expected, when) {
  const { asOf, groups = [] } = data?.overview ?? {};
  check(asOf?.round === expected.round, `${when}: the round is ${asOf?.round}, not ${expected.round}`);
  for (const [name, figures] of Object.entries(expected.groups)) {
    const group = groups.find((one) => one.group === name);
    const shown = {
      denominator: group?.denominator,
      issued: group?.issued.value,
      underWay: group?.underWay.value,
    };
    check(
      JSON.stringify(shown) === JSON.stringify(figures),
      `${when}, ${name}: shown ${JSON.stringify(shown)}, counted ${JSON.stringify(figures)}`,
    );
  }
}

async function readAll(base, cookie, client, at) {
  const when = at ? `as of ${at}` : 'now';
  const asked = at ? { at } : undefined;
  const kind = at ? 'past' : 'first';
  const expected = await expectedFigures(client, at);
  compareOverview(await read(base, cookie, kind, 'Overview', asked), expected, when);
  const list = (await read(base, cookie, 'again', 'AgencyList', asked))?.agencyList;
  check(list?.number.length === UNITS, `${when}: the list has ${list?.number.length} agencies, not ${UNITS}`);
  const page = (await read(base, cookie, 'again', 'AgencyPage', { number: AGENCY, ...asked }))?.agencyPage;
  const { rows } = await client.query(
    `select count(distinct round_id)::integer as count from report_revision
      where agency_id = $1 and recorded_at <= coalesce($2::timestamptz, 'infinity') and dropped_position is null`,
    [AGENCY, at],
  );
  check(page?.agency.number === AGENCY, `${when}: the page is not that of agency ${AGENCY}`);
  check(
    page?.rounds.length === rows[0].count,
    `${when}: the page has ${page?.rounds.length} rounds, not ${rows[0].count}`,
  );
}

async function measured({ env, postgres, base, client }) {
  const server = await startServer(env, [], HEAP_MB);
  try {
    const cookie = await signInByPassword(base, SCALE_VIEWER);
    await readAll(base, cookie, client, null);
    await readAll(base, cookie, client, PAST);
    await read(base, cookie, 'again', 'Overview');
    await read(base, cookie, 'first', 'Overview', { basis: 'verified' });
    const mover = await openMover(postgres);
    try {
      for (let turn = 0; turn < 3; turn++) {
        await mover.move();
        compareOverview(
          await read(base, cookie, 'moved', 'Overview'),
          await expectedFigures(client, null),
          'moved',
        );
      }
    } finally {
      await mover.close();
    }
    await packOfMany({ base, client, say, check });
    say(
      `server, heap ${HEAP_MB} MB: ${residentMegabytes(server.pid)} MB resident, ${peakMegabytes(server.pid)} MB at most`,
    );
  } finally {
    await server.stop();
  }
}

/** The same server once more, its statements written down: those of one move of the board, and those of a page. */
async function plans({ env, postgres, base }) {
  const folder = mkdtempSync(join(tmpdir(), 'ega-plans-'));
  const file = join(folder, 'statements.jsonl');
  const server = await startServer(
    { ...env, BENCH_RECORD: file },
    ['--import', join(HERE, 'record-statements.mjs')],
    HEAP_MB,
  );
  const mover = await openMover(postgres);
  try {
    const cookie = await signInByPassword(base, SCALE_VIEWER);
    await read(base, cookie, 'first', 'Overview');
    await mover.move();
    writeFileSync(file, '');
    await read(base, cookie, 'moved', 'Overview');
    await read(base, cookie, 'again', 'AgencyPage', { number: AGENCY });
    const { asked, read: whole } = await wholeTablesRead(env.DATABASE_URL, recordedStatements(file));
    say(`${asked} statements explained after one move of the board`);
    check(asked >= 8, `only ${asked} statements were recorded`);
    for (const one of whole) check(false, `a whole table is read: ${one}`);
  } finally {
    await mover.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const port = await findFreePort();
const begun = performance.now();
const world = await openFilledWorld({ port, say });
try {
  say(`filled in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  const client = new pg.Client({ connectionString: world.insideUrl });
  await client.connect();
  try {
    const dangling = await danglingReferences(client);
    check(dangling.length === 0, `rows refer to nothing: ${dangling.join('; ')}`);
    const all = { ...world, base: `http://127.0.0.1:${port}`, client };
    await measured(all);
    await plans(all);
  } finally {
    await client.end();
  }
} finally {
  await world.close();
}
say(failures.length === 0 ? 'scale: as it should be' : `scale: ${failures.length} wrong`);
process.exitCode = failures.length === 0 ? 0 : 1;
