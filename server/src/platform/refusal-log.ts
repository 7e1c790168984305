import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { DomainError, type ErrorCode } from '@ega/shared/errors';
import type { GraphQLContext } from './graphql/current-actor.js';
import { log } from './log.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What was refused to a signed-in person in this request; written after the answer has gone. */
    refusal: { operation: string; code: ErrorCode } | null;
  }
}

/** Refusals about the person, not about the state of a thing: what somebody tries who looks for what is not his. */
const ABOUT_THE_PERSON: readonly ErrorCode[] = ['FORBIDDEN_ACTION', 'NOT_FOUND', 'SAME_PERSON', 'OWN_UNIT'];

export function noteRefusal(request: FastifyRequest, operation: string, error: unknown): void {
  if (error instanceof DomainError && ABOUT_THE_PERSON.includes(error.code))
    request.refusal = { operation: operation.slice(0, 100), code: error.code };
}

/** The field that was refused, as the schema names it. */
export const refusalPlugin: ApolloServerPlugin<GraphQLContext> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue, operationName }) {
        for (const error of errors)
          noteRefusal(
            contextValue.request,
            String(error.path?.[0] ?? operationName ?? ''),
            error.originalError,
          );
      },
    };
  },
};

/**
 * Keeps what was refused to people and programs that are signed in (trust.md, marks L): one line for each account, operation,
 * code and minute, so that nobody can fill it. Nobody's refusals are not kept: anybody could make them. Machine time.
 */
export function registerRefusalLog(app: FastifyInstance, dataSource: DataSource): void {
  app.decorateRequest('refusal', null);
  app.addHook('onResponse', async (request) => {
    const { refusal, facts } = request;
    if (!refusal || !facts?.actor) return;
    await dataSource
      .query(
        `insert into refusal (account_id, operation, code, minute, last_at, address)
         values ($1, $2, $3, date_trunc('minute', clock_timestamp()), clock_timestamp(), $4)
         on conflict (account_id, operation, code, minute)
           do update set times = refusal.times + 1, last_at = excluded.last_at`,
        [facts.actor.accountId, refusal.operation, refusal.code, request.ip],
      )
      .catch((error: unknown) => log.warn({ err: error }, 'refusal not kept'));
  });
}
