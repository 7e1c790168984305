import { Module } from '@nestjs/common';
import { DirectivesModule } from '../directives/directives.module.js';
import { ExportsModule } from '../exports/exports.module.js';
import { StatusModule } from '../status/status.module.js';
import { Concluding } from './concluding.service.js';
import { ConclusionProgressQueries } from './conclusion-progress.queries.js';
import { Freezing } from './freezing.service.js';
import { FrozenVersions } from './frozen-versions.queries.js';
import { MeetingPages } from './meeting-page.queries.js';
import { MeetingsResolver } from './meetings.resolver.js';
import { PackSources } from './pack-source.queries.js';
import { PackStore } from './pack-store.js';
import { Packing } from './packing.service.js';
import { Preparing } from './preparing.service.js';
import { Releasing } from './releasing.service.js';
import { SessionPacks } from './session-packs.queries.js';
import { SessionPacksResolver } from './session-packs.resolver.js';
import { Notices } from './notices.queries.js';
import { SessionPaperRoutes } from './session-papers.routes.js';
import { SessionPackRoutes } from './session-packs.routes.js';

@Module({
  imports: [DirectivesModule, ExportsModule, StatusModule],
  providers: [
    MeetingsResolver,
    MeetingPages,
    Preparing,
    Freezing,
    Concluding,
    Releasing,
    FrozenVersions,
    ConclusionProgressQueries,
    PackSources,
    PackStore,
    Packing,
    SessionPacks,
    SessionPacksResolver,
    SessionPackRoutes,
    Notices,
    SessionPaperRoutes,
  ],
  exports: [FrozenVersions, ConclusionProgressQueries, Preparing, Freezing, Concluding, Releasing],
})
export class MeetingsModule {}
