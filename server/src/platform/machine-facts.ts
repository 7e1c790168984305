import type { FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import type { Actor, MachineScope } from '@ega/shared/access/actor';
import { TOKEN_PER_MINUTE } from '@ega/shared/access/machine';
import { DomainError } from '@ega/shared/errors';
import type { PublishedOperations } from './graphql/published-operations.js';
import { hashToken, readRequestFacts, type RequestFacts } from './session-statement.js';
import { SYSTEM, Transactions } from './transaction.js';

interface TokenRow {
  account_id: string;
  agency_id: number;
  scopes: MachineScope[];
  used: number;
}

const BEARER = /^Bearer (ega_[\w-]{43})$/;
const WINDOW = `interval '1 minute'`;
/** Unknown tokens from one address in 15 minutes, before even a right one is refused. */
const UNKNOWN_PER_ADDRESS = 30;

/** Whether the request comes from a program: then its cookie, if any, counts for nothing. */
export function comesFromMachine(request: FastifyRequest): boolean {
  return /^Bearer /i.test(request.headers.authorization ?? '');
}

/**
 * Who asks with a token. One sentence for a wrong, expired or revoked one; every use is counted in the row itself, so that
 * all processes share one limit. A token is a header that no form or link can send: other sites cannot use it.
 */
export async function readMachineFacts(
  dataSource: DataSource,
  request: FastifyRequest,
): Promise<RequestFacts> {
  const facts = await readRequestFacts(dataSource, null);
  const token = BEARER.exec(request.headers.authorization ?? '')?.[1];
  const key = `address:token:${request.ip}`;
  await assertAddressOpen(dataSource, key);
  const row = token ? await useToken(dataSource, token) : undefined;
  if (!row) {
    await countUnknown(dataSource, key);
    throw new DomainError('UNAUTHENTICATED');
  }
  if (row.used > TOKEN_PER_MINUTE) throw new DomainError('TOO_MANY_REQUESTS', { minutes: 1 });
  return { ...facts, actor: actorOf(row) };
}

function actorOf({ account_id, agency_id, scopes }: TokenRow): Actor {
  return {
    accountId: account_id,
    role: scopes.includes('submit') ? 'approver' : 'reporter',
    grants: [],
    agencyNumbers: [agency_id],
    reach: 'own',
    scopes,
  };
}

async function useToken(dataSource: DataSource, token: string): Promise<TokenRow | undefined> {
  return new Transactions(dataSource).write(SYSTEM, async (tx) => {
    const [row] = await tx.query<TokenRow>(
      `update api_token t set last_used_at = clock_timestamp(),
              window_count = case when window_since > clock_timestamp() - ${WINDOW} then window_count + 1 else 1 end,
              window_since = case when window_since > clock_timestamp() - ${WINDOW} then window_since else clock_timestamp() end
         from account a
        where t.token_hash = $1 and t.revoked_at is null and t.expires_at > clock_timestamp()
          and a.id = t.account_id and a.disabled_at is null
        returning t.account_id, t.agency_id, t.scopes, t.window_count as used`,
      [hashToken(token)],
    );
    return row;
  });
}

async function assertAddressOpen(dataSource: DataSource, key: string): Promise<void> {
  const rows = await dataSource.query<{ failures: number }[]>(
    `select failures from throttle where key = $1 and since > clock_timestamp() - interval '15 minutes'`,
    [key],
  );
  if ((rows[0]?.failures ?? 0) >= UNKNOWN_PER_ADDRESS)
    throw new DomainError('TOO_MANY_REQUESTS', { minutes: 15 });
}

async function countUnknown(dataSource: DataSource, key: string): Promise<void> {
  await dataSource.query(
    `insert into throttle (key, failures, since) values ($1, 1, clock_timestamp())
     on conflict (key) do update set
       failures = case when throttle.since < clock_timestamp() - interval '15 minutes' then 1 else throttle.failures + 1 end,
       since = case when throttle.since < clock_timestamp() - interval '15 minutes' then clock_timestamp() else throttle.since end`,
    [key],
  );
}

/** A program names a published operation and sends variables, never a text of its own; the token must carry its scope. */
export function readPublishedBody(request: FastifyRequest, published: PublishedOperations): void {
  const body = request.body as { operation?: unknown; query?: unknown } | null;
  const operation = published.find(body?.operation);
  if (!body || !operation) throw new DomainError('QUERY_REFUSED', { reason: 'unpublished' });
  if (!request.facts?.actor?.scopes?.includes(operation.scope))
    throw new DomainError('FORBIDDEN_ACTION', { scope: operation.scope });
  request.listedOperation = operation.name;
  body.query = operation.text;
  delete body.operation;
}
