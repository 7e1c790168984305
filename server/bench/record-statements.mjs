import { appendFileSync } from 'node:fs';
import pg from 'pg';

/*
 * Loaded in front of the server (`node --import`) for one short run: writes down every statement the server sends to
 * PostgreSQL, so that the bare server runs exactly the same ones. The measured server runs without it.
 */
const file = process.env.BENCH_RECORD;
const send = pg.Client.prototype.query;

pg.Client.prototype.query = function query(first, second, ...rest) {
  const { text, name, values } =
    typeof first === 'string' ? { text: first, values: Array.isArray(second) ? second : [] } : first;
  appendFileSync(file, `${JSON.stringify({ text, name, values: (values ?? []).map(written) })}\n`);
  return send.call(this, first, second, ...rest);
};

const written = (value) => {
  if (Buffer.isBuffer(value)) return { bytes: value.toString('base64') };
  if (Array.isArray(value) && value.some(Buffer.isBuffer)) return { list: value.map(written) };
  return { value };
};
