import { Module } from '@nestjs/common';
import { DirectiveEntry } from './directive-entry.service.js';
import { DirectiveQueries } from './directives.queries.js';
import { DirectivesResolver } from './directives.resolver.js';
import { Directives } from './directives.service.js';

@Module({
  providers: [Directives, DirectiveQueries, DirectiveEntry, DirectivesResolver],
  exports: [Directives, DirectiveQueries, DirectiveEntry],
})
export class DirectivesModule {}
