import { Module } from '@nestjs/common';
import { DirectivesModule } from '../directives/directives.module.js';
import { AgencyPageQueries } from './agency-page.queries.js';
import { AgencyPages } from './agency-page.service.js';
import { BoardQueries } from './board.queries.js';
import { BoardSources } from './board-sources.service.js';
import { StatusResolver } from './status.resolver.js';
import { Boards } from './status.service.js';

@Module({
  imports: [DirectivesModule],
  providers: [StatusResolver, Boards, BoardSources, BoardQueries, AgencyPages, AgencyPageQueries],
  exports: [Boards],
})
export class StatusModule {}
