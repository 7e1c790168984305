import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Env } from '../env.js';
import { refusalPlugin } from '../refusal-log.js';
import type { GraphQLContext } from './current-actor.js';
import { formatGraphQLError, unavailablePlugin } from './format-error.js';
import { LIMITS, operationLimits } from './operation-limits.js';

/** Code-first; batching, APQ and (in production) introspection off; CSRF prevention stays on; cache-control plugin off: it instruments every field. */
export function graphqlModule(env: Env): DynamicModule {
  return GraphQLModule.forRoot<ApolloDriverConfig>({
    driver: ApolloDriver,
    autoSchemaFile: true,
    sortSchema: true,
    path: '/graphql',
    graphiql: false,
    introspection: !env.production && env.operations === 'any',
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationOptions: { maxErrors: LIMITS.errors },
    // Else a status that says 'not served' would be written over with 200.
    preserveHttpStatusForExecutionErrors: false,
    validationRules: [operationLimits],
    plugins: [refusalPlugin, unavailablePlugin, ApolloServerPluginCacheControlDisabled()],
    context: (request: FastifyRequest, reply: FastifyReply): GraphQLContext => ({ request, reply }),
    formatError: formatGraphQLError,
  });
}
