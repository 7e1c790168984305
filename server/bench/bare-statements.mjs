import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { setImmediate as turnEnded } from 'node:timers/promises';
import pg from 'pg';

/*
 * (e) Nothing but Node and `pg`: for each request the statements that the server sends for the same request, one after
 * another, and then bytes from memory. No session is judged, no rule computed, no JSON made. Like the server it sends one
 * session statement for the requests that arrive together and reads one board at a time, once for all who
 * wait; otherwise it would run more statements than the server does.
 */
const { session, reads } = JSON.parse(readFileSync(process.env.BENCH_STATEMENTS, 'utf8'));
const body = readFileSync(process.env.BENCH_BODY);
const headers = { 'content-type': process.env.BENCH_CONTENT_TYPE, 'content-length': body.length };

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 10,
  options: '-c TimeZone=Asia/Ho_Chi_Minh -c statement_timeout=15000 -c lock_timeout=10000',
});

const unwrap = (values, facts) =>
  values.map(({ is, bytes, list, value }) => {
    if (is) return facts[is];
    if (list) return unwrap(list, facts);
    return bytes ? Buffer.from(bytes, 'base64') : value;
  });
const first = { ...session, values: unwrap(session.values, {}) };

let reached = 0n;
let wanted = 0n;
let reading = null;
let ran = 0;
let waiting = null;
let sent = Promise.resolve();

// Shared by the requests that arrive meanwhile, as in the server while the board moves, so that both send as many.
function askSession() {
  waiting ??= Promise.all([sent, turnEnded()]).then(() => {
    waiting = null;
    sent = pool.query(first);
    return sent;
  });
  return waiting;
}

// One board at a time, and the next one for all who wait for a later position, as in the server.
async function boardOf(position) {
  if (position > wanted) wanted = position;
  while (reached < position) await (reading ??= readBoard().finally(() => (reading = null)));
}

async function readBoard() {
  ran++;
  const before = reached === 0n ? wanted - 1n : reached;
  const facts = { position: String(wanted), before: String(before), agencies: [] };
  const client = await pool.connect();
  try {
    for (const { text, name, values } of reads) {
      const result = await client.query({ text, name, values: unwrap(values, facts) });
      // The position at which the board is settled, which may be later than the one asked for: two statements at once.
      if (Array.isArray(result)) facts.position = result.at(-1).rows[0].boardPosition;
      if (result.rows?.[0]?.agencies) facts.agencies = result.rows[0].agencies;
    }
  } finally {
    client.release();
  }
  reached = BigInt(facts.position);
}

const server = createServer(async (request, response) => {
  if (request.url === '/ran') return response.end(String(ran));
  const { rows } = await askSession();
  await boardOf(BigInt(rows[0].board_position));
  response.writeHead(200, headers);
  response.end(body);
});

const port = Number(process.env.PORT);
server.listen(port, '127.0.0.1', () => process.stdout.write(`ready http://127.0.0.1:${port}\n`));
