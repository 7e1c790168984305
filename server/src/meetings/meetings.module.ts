import { Module } from '@nestjs/common';
import { DirectivesModule } from '../directives/directives.module.js';
import { StatusModule } from '../status/status.module.js';
import { Concluding } from './concluding.service.js';
import { ConclusionProgressQueries } from './conclusion-progress.queries.js';
import { Freezing } from './freezing.service.js';
import { FrozenVersions } from './frozen-versions.queries.js';
import { MeetingPages } from './meeting-page.queries.js';
import { MeetingsResolver } from './meetings.resolver.js';
import { Preparing } from './preparing.service.js';
import { Releasing } from './releasing.service.js';

@Module({
  imports: [DirectivesModule, StatusModule],
  providers: [
    MeetingsResolver,
    MeetingPages,
    Preparing,
    Freezing,
    Concluding,
    Releasing,
    FrozenVersions,
    ConclusionProgressQueries,
  ],
  exports: [FrozenVersions, ConclusionProgressQueries, Preparing, Freezing, Concluding, Releasing],
})
export class MeetingsModule {}
