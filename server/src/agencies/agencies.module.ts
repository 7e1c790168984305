import { Module } from '@nestjs/common';
import { AgenciesResolver } from './agencies.resolver.js';
import { AgencyQueries } from './agencies.queries.js';
import { RegistryEntries } from './registry-entries.service.js';
import { RegistryQueries } from './registry.queries.js';
import { RegistryResolver } from './registry.resolver.js';
import { Registry } from './registry.service.js';

@Module({
  providers: [AgenciesResolver, AgencyQueries, Registry, RegistryEntries, RegistryQueries, RegistryResolver],
  exports: [AgencyQueries, Registry],
})
export class AgenciesModule {}
