import { Module } from '@nestjs/common';
import { DirectiveQueries } from './directives.queries.js';
import { Directives } from './directives.service.js';

@Module({ providers: [Directives, DirectiveQueries], exports: [Directives, DirectiveQueries] })
export class DirectivesModule {}
