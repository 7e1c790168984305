import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/** (d) Nothing but Node: the bytes of the overview from memory to whoever asks, with no session and no look at anything. */
const body = readFileSync(process.env.BENCH_BODY);
const headers = {
  'content-type': process.env.BENCH_CONTENT_TYPE,
  'content-length': body.length,
};

const server = createServer((_request, response) => {
  response.writeHead(200, headers);
  response.end(body);
});

const port = Number(process.env.PORT);
server.listen(port, '127.0.0.1', () => process.stdout.write(`ready http://127.0.0.1:${port}\n`));
