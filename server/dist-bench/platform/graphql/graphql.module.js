import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import { formatGraphQLError } from './format-error.js';
import { LIMITS, operationLimits } from './operation-limits.js';
/** Code-first; batching, APQ and (in production) introspection off; CSRF prevention stays on; cache-control plugin off: it instruments every field. */ export function graphqlModule(
  env,
) {
  return GraphQLModule.forRoot({
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
    parseOptions: {
      maxTokens: LIMITS.tokens,
    },
    validationOptions: {
      maxErrors: LIMITS.errors,
    },
    validationRules: [operationLimits],
    plugins: [ApolloServerPluginCacheControlDisabled()],
    context: (request, reply) => ({
      request,
      reply,
    }),
    formatError: formatGraphQLError,
  });
}

//# sourceMappingURL=graphql.module.js.map
