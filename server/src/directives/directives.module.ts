import { Module } from '@nestjs/common';
import { DirectiveEntry } from './directive-entry.service.js';
import { DirectiveQueries } from './directives.queries.js';
import { DirectivesResolver } from './directives.resolver.js';
import { Letterheads } from './letterheads.service.js';
import { LetterheadsResolver } from './letterheads.resolver.js';
import { Directives } from './directives.service.js';

@Module({
  providers: [
    Directives,
    DirectiveQueries,
    DirectiveEntry,
    DirectivesResolver,
    Letterheads,
    LetterheadsResolver,
  ],
  exports: [Directives, DirectiveQueries, DirectiveEntry],
})
export class DirectivesModule {}
