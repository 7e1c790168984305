import { Module } from '@nestjs/common';
import { AgenciesResolver } from './agencies.resolver.js';
import { AgencyQueries } from './agencies.queries.js';
import { Registry } from './registry.service.js';

@Module({ providers: [AgenciesResolver, AgencyQueries, Registry], exports: [AgencyQueries, Registry] })
export class AgenciesModule {}
