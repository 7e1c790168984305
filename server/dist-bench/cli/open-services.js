import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { readEnv } from '../platform/env.js';
/** The services without HTTP, for loaders and command-line tools: they enter through the same doors as people. */ export function openServices() {
  return NestFactory.createApplicationContext(
    AppModule.with(readEnv(process.env), process.env['APP_ROLE_FROM_OWNER'] === '1'),
    {
      logger: ['fatal'],
      abortOnError: false,
    },
  );
}

//# sourceMappingURL=open-services.js.map
