import { Agent, get } from 'node:http';
import autocannon from 'autocannon';

export const CONNECTIONS = 10;
const WARM_SECONDS = 2;

/** (a), (b), (d): the same request again and again on ten connections; every answer must have the status expected. */
export async function steadyLoad({ url, headers, seconds, status }) {
  const shoot = (duration) => autocannon({ url, headers, connections: CONNECTIONS, duration });
  await shoot(WARM_SECONDS);
  const result = await shoot(seconds);
  const wrong = Object.keys(result.statusCodeStats).filter((code) => Number(code) !== status);
  if (wrong.length > 0 || result.errors > 0)
    throw new Error(`${url}: ${JSON.stringify(result.statusCodeStats)}, ${result.errors} errors`);
  return {
    perSecond: result.requests.average,
    meanMs: result.latency.average,
    p99Ms: result.latency.p99,
    answers: result['2xx'] + result['3xx'],
  };
}

/**
 * (c), (e): ten connections, and each waits for one committed move of the board before each of its requests. Only the
 * request is timed; `perSecond` is what ten connections would get if moves took no time (ten over the mean latency),
 * `walledPerSecond` what really passed, moves included.
 */
export async function movedLoad({ url, headers, seconds, mover }) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const tags = new Set();
  const run = async (duration) => {
    const latencies = [];
    const begun = performance.now();
    const until = begun + duration * 1000;
    const visit = async () => {
      while (performance.now() < until) {
        await mover.move();
        const asked = performance.now();
        const { status, etag } = await ask(url, headers, agent);
        latencies.push(performance.now() - asked);
        if (status !== 200) throw new Error(`${url}: ${status}`);
        if (etag) tags.add(etag);
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, visit));
    return { latencies, took: (performance.now() - begun) / 1000 };
  };
  await run(WARM_SECONDS);
  tags.clear();
  const { latencies, took } = await run(seconds);
  agent.destroy();
  latencies.sort((a, b) => a - b);
  const meanMs = latencies.reduce((sum, one) => sum + one, 0) / latencies.length;
  const rank = (share) => latencies[Math.min(latencies.length - 1, Math.ceil(share * latencies.length) - 1)];
  return {
    perSecond: (CONNECTIONS * 1000) / meanMs,
    walledPerSecond: latencies.length / took,
    meanMs,
    p95Ms: rank(0.95),
    p99Ms: rank(0.99),
    answers: latencies.length,
    differentAnswers: tags.size,
  };
}

function ask(url, headers, agent) {
  return new Promise((resolve, reject) => {
    get(url, { headers, agent }, (response) => {
      response.on('data', () => {});
      response.on('end', () => resolve({ status: response.statusCode, etag: response.headers.etag }));
      response.on('error', reject);
    }).on('error', reject);
  });
}
