import { createHash } from 'node:crypto';
import { viewKey } from '@ega/shared/status/view-of';
import { instantMs } from '@ega/shared/text/civil-date';
import { readPlan } from './read-plan.js';
const MOST_PLANS = 500;
const MOST_ANSWERS = 40;
/** Bytes of all answers together. */ const MOST_BYTES = 24_000_000;
/**
 * Answers unchanged board reads before GraphQL is asked (house decision 13). The only statement of that path is the one
 * that has already run: session, position, world time; so a session ended a moment ago was refused before this hook.
 */ export function registerResponseCache(app, { buildId, roots }) {
  const plans = new Map();
  const answers = new Answers();
  app.decorateRequest('making', undefined);
  app.decorateRequest('answerLife', undefined);
  app.addHook('onRequest', async (request, reply) => {
    const key = keyOf(request);
    if (key === null) return;
    const nowMs = instantMs(request.facts.worldNow);
    for (let found = answers.find(key); found; found = answers.find(key)) {
      const kept = found instanceof Promise ? await found : found;
      if (kept && stands(kept, nowMs)) return answer(request, reply, kept);
      if (answers.find(key) === found || answers.find(key) === kept) answers.drop(key);
    }
    request.making = answers.begin(key);
    // Whatever ends the request, nobody waits for ever.
    reply.raw.once('close', () => request.making?.tell(null));
  });
  app.addHook('onSend', async (request, reply, payload) => {
    const { making, answerLife } = request;
    if (!making) return payload;
    request.making = undefined;
    const sound = reply.statusCode === 200 && typeof payload === 'string' && payload.startsWith('{"data"');
    if (!sound || !answerLife) {
      making.tell(null);
      return payload;
    }
    const { validUntilMs } = answerLife;
    const kept = {
      body: Buffer.from(payload),
      contentType: String(reply.getHeader('content-type') ?? 'application/json; charset=utf-8'),
      etag: etagOf(buildId, making.key, validUntilMs),
      validUntilMs,
    };
    making.tell(kept);
    reply.header('etag', kept.etag);
    if (!hasCopy(request, kept.etag)) return payload;
    reply.code(304).removeHeader('content-length');
    return '';
  });
  function keyOf(request) {
    const { facts } = request;
    if (request.method !== 'GET' || !facts?.actor || !askedByOurClient(request)) return null;
    const url = request.raw.url ?? '';
    if (!url.startsWith('/graphql?')) return null;
    let known = plans.get(url);
    if (known === undefined) {
      known = {
        plan: readPlan(url, roots),
        id: createHash('sha256').update(url).digest('base64url'),
      };
      if (plans.size >= MOST_PLANS) plans.delete(plans.keys().next().value);
      plans.set(url, known);
    }
    const moment = known.plan?.(facts) ?? null;
    const form = String(request.headers.accept ?? '').includes('graphql-response+json') ? 'response' : 'json';
    return moment === null ? null : `${viewKey(facts.actor)}\n${moment}\n${form}\n${known.id}`;
  }
}
/** A page of another site can send a GET with our cookie, but not these headers: the same test as Apollo's, kept here. */ function askedByOurClient({
  headers,
}) {
  return Boolean(headers['x-apollo-operation-name'] || headers['apollo-require-preflight']);
}
const stands = (kept, nowMs) => kept.validUntilMs === null || nowMs < kept.validUntilMs;
const etagOf = (buildId, key, validUntilMs) =>
  `W/"${createHash('sha256').update(`${buildId}\n${validUntilMs}\n${key}`).digest('base64url').slice(0, 27)}"`;
const hasCopy = ({ headers }, etag) =>
  (headers['if-none-match'] ?? '').split(',').some((known) => known.trim() === etag);
function answer(request, reply, kept) {
  reply.header('etag', kept.etag);
  if (hasCopy(request, kept.etag)) return reply.code(304).send();
  return reply.header('content-type', kept.contentType).send(kept.body);
}
/** Answers ready and in the making, the least recently used given up first. */ let Answers = class Answers {
  find(key) {
    const found = this.kept.get(key);
    if (found && !(found instanceof Promise)) {
      this.kept.delete(key);
      this.kept.set(key, found);
    }
    return found;
  }
  begin(key) {
    let settle = () => undefined;
    const promise = new Promise((resolve) => (settle = resolve));
    this.kept.set(key, promise);
    const tell = (kept) => {
      if (this.kept.get(key) === promise) {
        this.kept.delete(key);
        if (kept) this.add(key, kept);
      }
      settle(kept);
    };
    return {
      key,
      tell,
    };
  }
  drop(key) {
    const found = this.kept.get(key);
    if (found && !(found instanceof Promise)) this.bytes -= found.body.length;
    this.kept.delete(key);
  }
  add(key, kept) {
    this.kept.set(key, kept);
    this.bytes += kept.body.length;
    for (const [oldest, one] of this.kept) {
      if (this.kept.size <= MOST_ANSWERS && this.bytes <= MOST_BYTES) return;
      if (!(one instanceof Promise)) this.drop(oldest);
    }
  }
  constructor() {
    this.kept = new Map();
    this.bytes = 0;
  }
};

//# sourceMappingURL=response-cache.js.map
