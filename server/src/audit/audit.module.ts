import { Global, Module } from '@nestjs/common';
import { AuditQueries } from './audit.queries.js';
import { AuditResolver } from './audit.resolver.js';
import { Audit } from './audit.service.js';

/** A sink inside the caller's transaction: global, imports no other module. */
@Global()
@Module({ providers: [Audit, AuditQueries, AuditResolver], exports: [Audit] })
export class AuditModule {}
