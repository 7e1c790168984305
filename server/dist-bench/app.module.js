function _ts_decorate(decorators, target, key, desc) {
  var c = arguments.length,
    r = c < 3 ? target : desc === null ? (desc = Object.getOwnPropertyDescriptor(target, key)) : desc,
    d;
  if (typeof Reflect === 'object' && typeof Reflect.decorate === 'function') {
    r = Reflect.decorate(decorators, target, key, desc);
  } else {
    for (var i = decorators.length - 1; i >= 0; i--) {
      if ((d = decorators[i])) {
        r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
      }
    }
  }
  return (c > 3 && r && Object.defineProperty(target, key, r), r);
}
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from './accounts/accounts.module.js';
import { AgenciesModule } from './agencies/agencies.module.js';
import { AuditModule } from './audit/audit.module.js';
import { DirectivesModule } from './directives/directives.module.js';
import { DocumentsModule } from './documents/documents.module.js';
import { entities } from './entities.js';
import { dataSourceOptions } from './platform/database.js';
import { ExportsModule } from './exports/exports.module.js';
import { graphqlModule } from './platform/graphql/graphql.module.js';
import { PlatformModule } from './platform/platform.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { RoundsModule } from './rounds/rounds.module.js';
import { StatusModule } from './status/status.module.js';
/** In pipeline order: a module imports only from modules above it. This list is the table of contents. */ const MODULES =
  [
    AuditModule,
    AgenciesModule,
    AccountsModule,
    DocumentsModule,
    RoundsModule,
    DirectivesModule,
    ReportsModule,
    StatusModule,
    ExportsModule,
  ];
export class AppModule {
  static with(env, asAppRole = false) {
    return {
      module: AppModule,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions({
            url: env.databaseUrl,
            poolSize: env.poolSize,
            entities,
            asAppRole,
          }),
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
AppModule = _ts_decorate([Module({})], AppModule);

//# sourceMappingURL=app.module.js.map
