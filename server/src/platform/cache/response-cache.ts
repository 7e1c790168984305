import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { viewKey } from '@ega/shared/status/view-of';
import { instantMs } from '@ega/shared/text/civil-date';
import type { AnswerLife } from './answer-life.js';
import { type Making, MovingAnswers } from './moving-answers.js';
import { type CacheableRoots, type ReadPlan, readPlan } from './read-plan.js';

export interface ResponseCacheParts {
  buildId: string;
  roots: CacheableRoots;
}

/** Addresses carry whole operations: they are read once, and a short name stands for them in the key. */
interface KnownAddress {
  plan: ReadPlan | null;
  id: string;
}

interface KeptResponse {
  body: Buffer;
  contentType: string;
  etag: string;
}

/** An answer whose board is known and whose words may still be written; null when nothing sound came of it. */
interface Copy {
  response: KeptResponse | null;
  ready: Promise<KeptResponse | null>;
}

/** What is asked, for whom and in which form, and the board it must be made of. */
interface Asking {
  question: string;
  position: bigint;
  /** True where the first board that a resolver finds is the one of the whole answer. */
  ofOneBoard: boolean;
}

declare module 'fastify' {
  interface FastifyRequest {
    making: MakingResponse | undefined;
  }
}

const MOST_PLANS = 500;
const MOST_ANSWERS = 150;
/** Bytes of all answers together. */
const MOST_BYTES = 24_000_000;

/**
 * Answers unchanged board reads before GraphQL is asked (house decision 13). The only statement of that path is the one
 * that has already run: session, position, world time; so a session ended a moment ago was refused before this hook.
 */
export function registerResponseCache(app: FastifyInstance, { buildId, roots }: ResponseCacheParts): void {
  const plans = new Map<string, KnownAddress>();
  const answers = new MovingAnswers<Copy>({
    most: MOST_ANSWERS,
    weight: { most: MOST_BYTES, of: ({ response }) => response?.body.length ?? 0 },
  });
  app.decorateRequest('making', undefined);
  app.decorateRequest('answerLife', undefined);

  app.addHook('onRequest', async (request, reply) => {
    const asking = askingOf(request);
    if (asking === null) return;
    const need = { position: asking.position, nowMs: instantMs(request.facts!.worldNow) };
    for (;;) {
      const asked = answers.ask(asking.question, need);
      const turn = asked instanceof Promise ? await asked : asked;
      if ('made' in turn) {
        const copy = turn.made.answer;
        const response = copy.response ?? (await copy.ready);
        if (response) return answer(request, reply, response);
        continue;
      }
      const making = new MakingResponse(answers, turn.making, asking);
      // Whatever ends the request, nobody waits for ever.
      if (reply.raw.destroyed) return making.end(null);
      request.making = making;
      reply.raw.once('close', () => making.end(null));
      return;
    }
  });

  app.addHook('onSend', async (request, reply, payload) => {
    const { making, answerLife } = request;
    if (!making) return payload;
    request.making = undefined;
    const sound = reply.statusCode === 200 && typeof payload === 'string' && payload.startsWith('{"data"');
    if (!sound || !answerLife) {
      making.end(null);
      return payload;
    }
    const position = making.boardKnown(answerLife);
    const response: KeptResponse = {
      body: Buffer.from(payload),
      contentType: String(reply.getHeader('content-type') ?? 'application/json; charset=utf-8'),
      etag: etagOf(buildId, `${position}\n${answerLife.validUntilMs}\n${making.asking.question}`),
    };
    making.end(response);
    reply.header('etag', response.etag);
    if (!hasCopy(request, response.etag)) return payload;
    reply.code(304).removeHeader('content-length');
    return '';
  });

  function askingOf(request: FastifyRequest): Asking | null {
    const { facts } = request;
    if (request.method !== 'GET' || !facts?.actor || !askedByOurClient(request)) return null;
    const url = request.raw.url ?? '';
    if (!url.startsWith('/graphql?')) return null;
    let known = plans.get(url);
    if (known === undefined) {
      known = { plan: readPlan(url, roots), id: createHash('sha256').update(url).digest('base64url') };
      if (plans.size >= MOST_PLANS) plans.delete(plans.keys().next().value as string);
      plans.set(url, known);
    }
    const moment = known.plan?.(facts) ?? null;
    const form = String(request.headers.accept ?? '').includes('graphql-response+json') ? 'response' : 'json';
    if (moment === null) return null;
    const question = `${viewKey(facts.actor)}\n${moment.question}\n${form}\n${known.id}`;
    return { question, position: moment.position, ofOneBoard: moment.roots === 1 };
  }
}

/** A page of another site can send a GET with our cookie, but not these headers: the same test as Apollo's, kept here. */
function askedByOurClient({ headers }: FastifyRequest): boolean {
  return Boolean(headers['x-apollo-operation-name'] || headers['apollo-require-preflight']);
}

const etagOf = (buildId: string, key: string): string =>
  `W/"${createHash('sha256').update(`${buildId}\n${key}`).digest('base64url').slice(0, 27)}"`;

const hasCopy = ({ headers }: FastifyRequest, etag: string): boolean =>
  (headers['if-none-match'] ?? '').split(',').some((known) => known.trim() === etag);

function answer(request: FastifyRequest, reply: FastifyReply, kept: KeptResponse): FastifyReply {
  reply.header('etag', kept.etag);
  if (hasCopy(request, kept.etag)) return reply.code(304).send();
  return reply.header('content-type', kept.contentType).send(kept.body);
}

/**
 * The answer of one request that others wait for. Who needs a later board waits only until the board of this one is
 * known: the next is read from the database while the words of this one are written.
 */
class MakingResponse {
  private ended = false;
  private settle!: (response: KeptResponse | null) => void;
  private readonly copy: Copy = { response: null, ready: new Promise((settle) => (this.settle = settle)) };

  constructor(
    private readonly answers: MovingAnswers<Copy>,
    private readonly making: Making<Copy>,
    readonly asking: Asking,
  ) {}

  /** The board of the answer was found; gives its position. */
  boardKnown({ validUntilMs, position }: AnswerLife): bigint {
    const { position: asked } = this.asking;
    const found = position !== null && position > asked ? position : asked;
    this.making.tell({ answer: this.copy, position: found, validUntilMs });
    return found;
  }

  /** Once; what comes afterwards (the connection that closes) says nothing new. */
  end(response: KeptResponse | null): void {
    if (this.ended) return;
    this.ended = true;
    if (!response) this.answers.drop(this.asking.question, this.copy);
    this.copy.response = response;
    this.settle(response);
    this.making.tell(null);
  }
}
