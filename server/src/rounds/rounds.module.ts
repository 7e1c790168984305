import { Module } from '@nestjs/common';
import { RoundQueries } from './rounds.queries.js';
import { RoundsResolver } from './rounds.resolver.js';
import { RoundOpening } from './rounds.service.js';
import { TimeRequestsResolver } from './time-requests.resolver.js';
import { TimeRequests } from './time-requests.service.js';

@Module({
  providers: [RoundsResolver, RoundQueries, RoundOpening, TimeRequests, TimeRequestsResolver],
  exports: [RoundQueries, RoundOpening, TimeRequests],
})
export class RoundsModule {}
