import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { HERE, startServer } from './processes.mjs';
import { overviewHeaders, readOverview, signIn, signOut } from './visitor.mjs';

/** Several, because the server's own work (jobs, the sweep of each minute) may fall into one. */
const READS = 5;

/**
 * The statements of one overview read after the board has moved once, as the server sent them, and the bytes it
 * answered; of several reads the one with the fewest. Positions and the changed agency become placeholders that the bare
 * server fills in.
 */
export async function recordRead(env, base, mover) {
  const folder = mkdtempSync(join(tmpdir(), 'ega-record-'));
  const file = join(folder, 'statements.jsonl');
  const server = await startServer({ ...env, BENCH_RECORD: file }, [
    '--import',
    join(HERE, 'record-statements.mjs'),
  ]);
  try {
    const cookie = await signIn(base);
    const headers = overviewHeaders(cookie);
    await readOverview(base, headers);
    await quiet(file);
    const reads = [];
    while (reads.length < READS) reads.push(await recordOne());
    await signOut(base, cookie);
    return reads.reduce((least, read) => (read.statements.length < least.statements.length ? read : least));

    async function recordOne() {
      const before = await mover.position();
      const { position, agency } = await mover.move();
      writeFileSync(file, '');
      const { text, contentType } = await readOverview(base, headers);
      const lines = readFileSync(file, 'utf8').trim().split('\n');
      const statements = lines.map((line) => placed(JSON.parse(line), { before, position, agency }));
      return { statements, body: text, contentType };
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A server that has just started has letters to write; none of that belongs to a read. */
async function quiet(file) {
  const letters = () => readFileSync(file, 'utf8').match(/insert into mail/g)?.length ?? 0;
  for (let before = -1; before !== letters(); await sleep(1500)) before = letters();
}

function placed({ text, name, values }, { before, position, agency }) {
  const place = (one) => {
    if (one.value === position) return { is: 'position' };
    if (one.value === before) return { is: 'before' };
    if (Array.isArray(one.value) && one.value.length === 1 && one.value[0] === agency)
      return { is: 'agencies' };
    return one;
  };
  return { text, ...(name ? { name } : {}), values: values.map(place) };
}
