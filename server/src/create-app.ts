import 'reflect-metadata';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { readBuildId } from './platform/cache/build-id.js';
import { registerResponseCache } from './platform/cache/response-cache.js';
import { resumeWorldClock } from './platform/clock.js';
import type { Env } from './platform/env.js';
import { ListedOperations } from './platform/graphql/listed-operations.js';
import { PublishedOperations } from './platform/graphql/published-operations.js';
import { answerError, setUpHttp, type HttpParts } from './platform/http.js';
import { assertSafeRole } from './platform/safe-role.js';
import { CACHEABLE_ROOTS } from './status/cacheable-roots.js';

export interface App {
  nest: NestFastifyApplication;
  dataSource: DataSource;
  parts: HttpParts;
}

/** Nest would install its own error handler; ours gives every door the same form of refusal. */
class Adapter extends FastifyAdapter {
  override setErrorHandler(): ReturnType<FastifyAdapter['setErrorHandler']> {
    return this.getInstance().setErrorHandler(answerError as never);
  }
}

/** Body of one GraphQL request; files go through their own streaming routes. */
const BODY_LIMIT = 200_000;

/** A hand-made address of 128 kB still gets the page that says so, not a bare 431. */
const HEAD_LIMIT = 192 * 1024;

/** The whole application, not yet listening. Refuses to start where its database role could bypass row security. */
export async function createApp(env: Env, asAppRole = false): Promise<App> {
  const adapter = new Adapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: false,
    forceCloseConnections: true,
    http: { maxHeaderSize: HEAD_LIMIT },
    routerOptions: { maxParamLength: 200 },
  });
  const nest = await NestFactory.create<NestFastifyApplication>(AppModule.with(env, asAppRole), adapter, {
    logger: ['fatal'],
    abortOnError: false,
  });
  const dataSource = nest.get(DataSource);
  await assertSafeRole(dataSource).catch(async (error: unknown) => {
    await nest.close();
    throw error;
  });
  await resumeWorldClock(dataSource);
  const parts: HttpParts = {
    env,
    dataSource,
    operations: ListedOperations.ofRelease(env.clientDir, join(env.filesDir, 'operations')),
    published: PublishedOperations.read(),
    ready: { accepting: true },
  };
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  await setUpHttp(fastify, parts);
  registerResponseCache(fastify, { buildId: readBuildId(), roots: CACHEABLE_ROOTS });
  await nest.init();
  await fastify.ready();
  return { nest, dataSource, parts };
}
