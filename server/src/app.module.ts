import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from './accounts/accounts.module.js';
import { AgenciesModule } from './agencies/agencies.module.js';
import { AuditModule } from './audit/audit.module.js';
import { DirectivesModule } from './directives/directives.module.js';
import { DocumentsModule } from './documents/documents.module.js';
import { entities } from './entities.js';
import { ChasingModule } from './chasing/chasing.module.js';
import { dataSourceOptions } from './platform/database.js';
import type { Env } from './platform/env.js';
import { ExportsModule } from './exports/exports.module.js';
import { NotificationsModule } from './notifications/notifications.module.js';
import { graphqlModule } from './platform/graphql/graphql.module.js';
import { PlatformModule } from './platform/platform.module.js';
import { MeetingsModule } from './meetings/meetings.module.js';
import { GuidanceModule } from './guidance/guidance.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { RoundsModule } from './rounds/rounds.module.js';
import { StatusModule } from './status/status.module.js';

/** In pipeline order: a module imports only from modules above it. This list is the table of contents. */
const MODULES: Type[] = [
  AuditModule,
  AgenciesModule,
  AccountsModule,
  DocumentsModule,
  NotificationsModule,
  RoundsModule,
  DirectivesModule,
  ReportsModule,
  GuidanceModule,
  StatusModule,
  ExportsModule,
  ChasingModule,
  MeetingsModule,
];

@Module({})
export class AppModule {
  static with(env: Env, asAppRole = false): DynamicModule {
    return {
      module: AppModule,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions({ url: env.databaseUrl, poolSize: env.poolSize, entities, asAppRole }),
          retryAttempts: 1,
          retryDelay: 200,
        }),
        graphqlModule(env),
        PlatformModule.with(env),
        ...MODULES,
      ],
    };
  }
}
