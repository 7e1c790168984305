import { randomUUID } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { DomainError, isErrorCode, type ErrorCode } from '@ega/shared/errors';
import { log } from '../log.js';

const APOLLO: Record<string, ErrorCode> = {
  GRAPHQL_PARSE_FAILED: 'QUERY_REFUSED',
  GRAPHQL_VALIDATION_FAILED: 'QUERY_REFUSED',
  BAD_USER_INPUT: 'MALFORMED_INPUT',
  BAD_REQUEST: 'QUERY_REFUSED',
  OPERATION_RESOLUTION_FAILURE: 'QUERY_REFUSED',
  PERSISTED_QUERY_NOT_SUPPORTED: 'QUERY_REFUSED',
};

/** SQLSTATEs that mean "text PostgreSQL cannot hold": the door should have refused it; never a 500. */
const MALFORMED_SQL = new Set(['22021', '22P05', '22P02', '22007', '22008', '22003']);
const BUSY_SQL = new Set([
  '57014',
  '55P03',
  '25P03',
  '53300',
  '57P01',
  '57P03',
  '08006',
  '08003',
  '40001',
  '40P01',
]);

/** The one formatter (house decision 10): a closed code and facts; no stack, no SQL, no echo of what was sent. */
export function publicError(
  error: unknown,
  fallback?: ErrorCode,
): { code: ErrorCode; details: Record<string, unknown> } {
  if (error instanceof DomainError) return { code: error.code, details: { ...error.details } };
  const state = sqlState(error);
  if (state && MALFORMED_SQL.has(state)) return { code: 'MALFORMED_INPUT', details: {} };
  if (fallback) return { code: fallback, details: {} };
  const reference = randomUUID().slice(0, 8);
  log.error({ reference, err: error }, 'request failed');
  if ((state && BUSY_SQL.has(state)) || isConnectionTrouble(error))
    return { code: 'UNAVAILABLE', details: { reference } };
  return { code: 'INTERNAL', details: { reference } };
}

function sqlState(error: unknown): string | undefined {
  const code =
    (error as { code?: unknown; driverError?: { code?: unknown } })?.driverError?.code ??
    (error as { code?: unknown })?.code;
  return typeof code === 'string' ? code : undefined;
}

const isConnectionTrouble = (error: unknown): boolean =>
  /ECONNREFUSED|ECONNRESET|Connection terminated|timeout exceeded when trying to connect/.test(
    String((error as Error)?.message ?? ''),
  );

/** Seconds after which somebody who could not be served may ask again. */
export const ASK_AGAIN_AFTER = '2';

/** Not served is told by the status, too, as at every other door: proxies and programs read no body. */
export const unavailablePlugin: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body, http } }) {
        if (body.kind !== 'single') return;
        if (!body.singleResult.errors?.some(({ extensions }) => extensions?.['code'] === 'UNAVAILABLE'))
          return;
        http.status = 503;
        http.headers.set('retry-after', ASK_AGAIN_AFTER);
      },
    };
  },
};

export function formatGraphQLError(formatted: GraphQLFormattedError, raw: unknown): GraphQLFormattedError {
  const original = (raw as { originalError?: unknown })?.originalError ?? raw;
  const claimed = String(formatted.extensions?.['code'] ?? '');
  const known = isErrorCode(claimed) && claimed !== 'INTERNAL' ? claimed : APOLLO[claimed];
  const { code, details } = publicError(original, known);
  return {
    message: code,
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code, details },
  };
}
