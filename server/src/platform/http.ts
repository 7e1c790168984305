import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fastifyCookie from '@fastify/cookie';
import fastifyStatic from '@fastify/static';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { DomainError } from '@ega/shared/errors';
import type { Env } from './env.js';
import { ASK_AGAIN_AFTER, publicError } from './graphql/format-error.js';
import type { ListedOperations } from './graphql/listed-operations.js';
import type { PublishedOperations } from './graphql/published-operations.js';
import { readLastBackup } from './last-backup.js';
import { comesFromMachine, readMachineFacts, readPublishedBody } from './machine-facts.js';
import { noteRefusal, registerRefusalLog } from './refusal-log.js';
import { readRequestFacts } from './session-statement.js';

export const SESSION_COOKIE = '__Host-ega';

const SECURITY_HEADERS: Record<string, string> = {
  'content-security-policy':
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000',
};

export interface HttpParts {
  env: Env;
  dataSource: DataSource;
  operations: ListedOperations;
  published: PublishedOperations;
  /** Turned off before closing, so that a balancer stops sending (readiness drain). */
  ready: { accepting: boolean };
}

const STATUS: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN_ACTION: 403,
  NOT_FOUND: 404,
  TOO_MANY_REQUESTS: 429,
  FILE_TOO_LARGE: 413,
  UNAVAILABLE: 503,
  INTERNAL: 500,
  STALE_VERSION: 409,
};

/** Paths that need to know who asks; static files and /live do not. */
const needsFacts = (url: string): boolean =>
  /^\/(graphql|files|uploads|exports|reports|receipts|stream)(\/|\?|$)/.test(url);

export async function setUpHttp(app: FastifyInstance, parts: HttpParts): Promise<void> {
  await app.register(fastifyCookie);
  app.decorateRequest('facts', null);
  app.decorateRequest('listedOperation', null);
  registerRefusalLog(app, parts.dataSource);
  const addresses: Addresses = new Map();

  app.addHook('onRequest', async (request, reply) => {
    reply.headers(SECURITY_HEADERS);
    const asks = needsFacts(request.url);
    refuseLongHead(request, asks);
    if (!asks) return;
    reply.header('cache-control', 'private, no-cache').header('vary', 'Cookie');
    if (comesFromMachine(request)) {
      if (request.method !== 'POST' || !request.url.startsWith('/graphql'))
        throw new DomainError('QUERY_REFUSED', { reason: 'tokenElsewhere' });
      request.facts = await readMachineFacts(parts.dataSource, request);
      return;
    }
    if (request.url.startsWith('/graphql')) readListedOperation(request, parts, addresses);
    request.facts = await readRequestFacts(parts.dataSource, request.cookies[SESSION_COOKIE] ?? null);
    // On a 304 too: the client's clock must not be set back by an old answer.
    reply.header('x-world-now', request.facts.worldNow);
  });

  app.addHook('preValidation', async (request) => {
    if (request.method !== 'POST' || !request.url.startsWith('/graphql')) return;
    if (request.facts?.actor?.scopes) readPublishedBody(request, parts.published);
    else readListedBody(request, parts);
  });

  app.get('/live', async () => ({ live: true }));
  app.get('/ready', async (_request, reply) => readiness(reply, parts));
  if (parts.env.clientDir) await serveClient(app, parts.env.clientDir);
}

/** Beyond these no person and no browser asks; the parser's own limit is wider only for a page's address. */
const LONGEST_ADDRESS = 16 * 1024;
const LONGEST_HEADERS = 32 * 1024;

/** A long address of a page gets the page that says so; of data it is refused, as is every head of that size. */
function refuseLongHead({ url, raw }: FastifyRequest, asks: boolean): void {
  if (asks && url.length > LONGEST_ADDRESS) throw headFault(414, 'address');
  let size = 0;
  for (const part of raw.rawHeaders) size += part.length;
  if (size > LONGEST_HEADERS) throw headFault(431, 'headers');
}

const headFault = (statusCode: number, what: string): Error =>
  Object.assign(new Error(`${what} too long`), { statusCode });

/** Refusals of hooks and REST routes take the form that GraphQL errors have. */
export function answerError(
  error: Error & { statusCode?: number },
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  noteRefusal(request, request.url.split('?')[0]!, error);
  const clientFault = error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500;
  const { code, details } = publicError(error, clientFault ? 'QUERY_REFUSED' : undefined);
  const status =
    error instanceof DomainError
      ? (STATUS[code] ?? 400)
      : clientFault
        ? error.statusCode!
        : (STATUS[code] ?? 500);
  if (status === 503) reply.header('retry-after', ASK_AGAIN_AFTER);
  void reply.code(status).send({ errors: [{ message: code, extensions: { code, details } }] });
}

/** Addresses as asked and as Apollo reads them: clients ask few different ones, again and again. */
type Addresses = Map<string, { hash: string; url: string }>;
const MOST_ADDRESSES = 500;

/** GET /graphql?operation=<sha256>&variables=…: the listed text takes the place of the hash (house decision 13). */
function readListedOperation(
  request: FastifyRequest,
  { env, operations }: HttpParts,
  addresses: Addresses,
): void {
  if (request.method !== 'GET') return;
  let known = addresses.get(request.url);
  if (!known) {
    const search = new URL(request.url, 'http://localhost').searchParams;
    const hash = search.get('operation');
    if (hash === null) {
      if (env.operations === 'listed') throw new DomainError('QUERY_REFUSED', { reason: 'unlisted' });
      return;
    }
    known = { hash, url: listedAddress(operations.find(hash), search.get('variables')) };
    if (addresses.size >= MOST_ADDRESSES) addresses.delete(addresses.keys().next().value as string);
    addresses.set(request.url, known);
  }
  request.listedOperation = known.hash;
  request.raw.url = known.url;
}

function listedAddress(text: string | undefined, variables: string | null): string {
  if (!text) throw new DomainError('QUERY_REFUSED', { reason: 'unlisted' });
  return `/graphql?${new URLSearchParams({ query: text, ...(variables ? { variables } : {}) })}`;
}

function readListedBody(request: FastifyRequest, { env, operations }: HttpParts): void {
  const body = request.body as { operation?: unknown; query?: unknown } | null;
  if (Array.isArray(body)) throw new DomainError('QUERY_REFUSED', { reason: 'batch' });
  if (typeof body?.operation === 'string') {
    const text = operations.find(body.operation);
    if (!text) throw new DomainError('QUERY_REFUSED', { reason: 'unlisted' });
    request.listedOperation = body.operation;
    body.query = text;
    delete body.operation;
    return;
  }
  if (env.operations === 'listed') throw new DomainError('QUERY_REFUSED', { reason: 'unlisted' });
}

/** A balancer asks often and waits briefly: what answers later is not ready, milliseconds. */
const READY_MS = 2000;

interface Standing {
  mark: string;
  shifted: boolean;
  position: string;
}

async function readStanding(dataSource: DataSource): Promise<Standing | null> {
  const asked = dataSource.query<Standing[]>(
    `select w.mark, w.shift <> interval '0' as shifted, l.position::text from world_clock w cross join ledger l`,
  );
  return asked.then(
    ([row]) => row ?? null,
    () => null,
  );
}

async function readiness(reply: FastifyReply, { env, dataSource, ready }: HttpParts): Promise<unknown> {
  if (!ready.accepting) return reply.code(503).send({ ready: false, reason: 'draining' });
  const row = await Promise.race([readStanding(dataSource), sleep(READY_MS, null, { ref: false })]);
  if (!row) return reply.code(503).send({ ready: false, reason: 'database' });
  const backup = await readLastBackup(env.backupsDir);
  return { ready: true, ...row, ...(backup ? { backup } : {}) };
}

/** Hashed assets for ever, the page itself never; every path of the client gets the page. */
async function serveClient(app: FastifyInstance, clientDir: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: clientDir,
    wildcard: false,
    index: false,
    preCompressed: true,
    // Its own would be written over ours.
    cacheControl: false,
    globIgnore: ['**/operations.json', '**/*.map'],
    setHeaders: (reply, path) => {
      const hashed = path.includes(`${join(clientDir, 'assets')}`);
      reply.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const ahead = await pagesAhead(clientDir);
  app.get('/*', async (request, reply) => {
    const page = (request.headers.accept ?? '').includes('text/html') && !needsFacts(request.url);
    if (!page) throw new DomainError('NOT_FOUND');
    const own = ahead.get(request.url.split('?')[0]!);
    return reply.header('cache-control', 'no-cache').sendFile(own ?? 'index.html');
  });
}

/** Screens whose page names their code beside the entry (client `page-ahead.ts`), by path. */
async function pagesAhead(clientDir: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(join(clientDir, 'pages')).catch(() => []);
  return new Map(
    names
      .filter((name) => name.endsWith('.html'))
      .map((name) => [`/${name.slice(0, -'.html'.length)}`, `pages/${name}`]),
  );
}
