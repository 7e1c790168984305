import { Module } from '@nestjs/common';
import { OpeningLetterQueries } from './opening-letters.queries.js';
import { RoundQueries } from './rounds.queries.js';
import { RoundsResolver } from './rounds.resolver.js';
import { RoundOpening } from './rounds.service.js';

@Module({
  providers: [RoundsResolver, RoundQueries, RoundOpening, OpeningLetterQueries],
  exports: [RoundQueries, RoundOpening, OpeningLetterQueries],
})
export class RoundsModule {}
