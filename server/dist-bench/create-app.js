import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { readBuildId } from './platform/cache/build-id.js';
import { registerResponseCache } from './platform/cache/response-cache.js';
import { resumeWorldClock } from './platform/clock.js';
import { ListedOperations } from './platform/graphql/listed-operations.js';
import { answerError, setUpHttp } from './platform/http.js';
import { assertSafeRole } from './platform/safe-role.js';
import { CACHEABLE_ROOTS } from './status/cacheable-roots.js';
/** Nest would install its own error handler; ours gives every door the same form of refusal. */ let Adapter = class Adapter extends FastifyAdapter {
  setErrorHandler() {
    return this.getInstance().setErrorHandler(answerError);
  }
};
/** Body of one GraphQL request; files go through their own streaming routes. */ const BODY_LIMIT = 200_000;
/** The whole application, not yet listening. Refuses to start where its database role could bypass row security. */ export async function createApp(
  env,
  asAppRole = false,
) {
  const adapter = new Adapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: false,
    forceCloseConnections: true,
    routerOptions: {
      maxParamLength: 200,
    },
  });
  const nest = await NestFactory.create(AppModule.with(env, asAppRole), adapter, {
    logger: ['fatal'],
    abortOnError: false,
  });
  const dataSource = nest.get(DataSource);
  await assertSafeRole(dataSource);
  await resumeWorldClock(dataSource);
  const parts = {
    env,
    dataSource,
    operations: ListedOperations.fromClientBuild(env.clientDir),
    ready: {
      accepting: true,
    },
  };
  const fastify = adapter.getInstance();
  await setUpHttp(fastify, parts);
  registerResponseCache(fastify, {
    buildId: readBuildId(),
    roots: CACHEABLE_ROOTS,
  });
  await nest.init();
  await fastify.ready();
  return {
    nest,
    dataSource,
    parts,
  };
}

//# sourceMappingURL=create-app.js.map
