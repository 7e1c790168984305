import { Module } from '@nestjs/common';
import { DirectivesModule } from '../directives/directives.module.js';
import { GuidanceEntry } from './guidance-entry.service.js';
import { GuidanceQueries } from './guidance.queries.js';
import { GuidanceResolver } from './guidance.resolver.js';

@Module({
  imports: [DirectivesModule],
  providers: [GuidanceEntry, GuidanceQueries, GuidanceResolver],
  exports: [GuidanceEntry, GuidanceQueries],
})
export class GuidanceModule {}
