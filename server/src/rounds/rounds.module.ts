import { Module } from '@nestjs/common';
import { OpeningLetterQueries } from './opening-letters.queries.js';
import { RoundQueries } from './rounds.queries.js';
import { RoundsResolver } from './rounds.resolver.js';
import { RoundOpening } from './rounds.service.js';
import { TimeRequestsResolver } from './time-requests.resolver.js';
import { TimeRequests } from './time-requests.service.js';

@Module({
  providers: [
    RoundsResolver,
    RoundQueries,
    RoundOpening,
    OpeningLetterQueries,
    TimeRequests,
    TimeRequestsResolver,
  ],
  exports: [RoundQueries, RoundOpening, OpeningLetterQueries, TimeRequests],
})
export class RoundsModule {}
