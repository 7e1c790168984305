import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { DirectiveQueries } from './directives.queries.js';
import { Directives } from './directives.service.js';

@Module({ imports: [AuditModule], providers: [Directives, DirectiveQueries], exports: [Directives, DirectiveQueries] })
export class DirectivesModule {}
