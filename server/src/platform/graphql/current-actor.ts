import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '@ega/shared/access/actor';
import { DomainError } from '@ega/shared/errors';
import type { RequestFacts } from '../session-statement.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Read once per request by the session-and-position statement; null on static files. */
    facts: RequestFacts | null;
    /** SHA-256 of the listed operation that was asked; null for a free text (tests). */
    listedOperation: string | null;
  }
}

/** What a resolver may see of the request. */
export interface GraphQLContext {
  request: FastifyRequest;
  reply: FastifyReply;
}

export function actorOf(request: FastifyRequest): Actor {
  if (!request.facts?.actor) throw new DomainError('UNAUTHENTICATED');
  return request.facts.actor;
}

export const contextOf = (context: ExecutionContext): GraphQLContext =>
  GqlExecutionContext.create(context).getContext<GraphQLContext>();

/** The signed-in actor; refuses with UNAUTHENTICATED while the second factor is owed. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor =>
  actorOf(contextOf(context).request),
);

/** The whole context, for sign-in and sign-out that set cookies. */
export const RequestContext = createParamDecorator((_: unknown, context: ExecutionContext): GraphQLContext =>
  contextOf(context),
);
