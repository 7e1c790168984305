import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module.js';
import { DirectivesModule } from '../directives/directives.module.js';
import { AgencyDetails } from './agency-details.service.js';
import { AgencyPageQueries } from './agency-page.queries.js';
import { AgencyPages } from './agency-page.service.js';
import { ForecastResolver } from './forecast.resolver.js';
import { Forecasts } from './forecasts.service.js';
import { GuidanceModule } from '../guidance/guidance.module.js';
import { BoardNewsResolver } from './board-news.resolver.js';
import { AreaHistoryQueries } from './area-history.queries.js';
import { Areas } from './areas.service.js';
import { AreasResolver } from './areas.resolver.js';
import { FrozenBoards } from './frozen-boards.queries.js';
import { BoardQueries } from './board.queries.js';
import { BoardStreamRoutes } from './board-stream.routes.js';
import { BoardWatch } from './board-watch.service.js';
import { BoardSources } from './board-sources.service.js';
import { LibraryQueries } from './library.queries.js';
import { LibraryResolver } from './library.resolver.js';
import { LibraryRoutes } from './library.routes.js';
import { Library } from './library.service.js';
import { ComparisonResolver } from './comparison.resolver.js';
import { Comparisons } from './comparison.service.js';
import { DutyEvidenceQueries } from './duty-evidence.queries.js';
import { DutyEvidences } from './duty-evidence.service.js';
import { ObligationTables } from './obligation-tables.service.js';
import { ObligationsResolver } from './obligations.resolver.js';
import { PublicResolver } from './public.resolver.js';
import { ReleasedQueries } from './released.queries.js';
import { ReleasedResolver } from './released.resolver.js';
import { StatusResolver } from './status.resolver.js';
import { Boards } from './status.service.js';

@Module({
  imports: [DirectivesModule, DocumentsModule, GuidanceModule],
  providers: [
    StatusResolver,
    ObligationsResolver,
    PublicResolver,
    ReleasedResolver,
    ReleasedQueries,
    AreasResolver,
    Areas,
    AreaHistoryQueries,
    LibraryResolver,
    LibraryRoutes,
    Library,
    LibraryQueries,
    ForecastResolver,
    Forecasts,
    ComparisonResolver,
    BoardNewsResolver,
    BoardStreamRoutes,
    BoardWatch,
    Comparisons,
    ObligationTables,
    Boards,
    BoardSources,
    BoardQueries,
    FrozenBoards,
    AgencyPages,
    AgencyDetails,
    AgencyPageQueries,
    DutyEvidences,
    DutyEvidenceQueries,
  ],
  exports: [Areas, Boards, BoardQueries, Comparisons, ObligationTables, ReleasedQueries],
})
export class StatusModule {}
