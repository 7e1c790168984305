import { Module } from '@nestjs/common';
import { RoundQueries } from './rounds.queries.js';
import { RoundsResolver } from './rounds.resolver.js';
import { RoundOpening } from './rounds.service.js';

@Module({ providers: [RoundsResolver, RoundQueries, RoundOpening], exports: [RoundQueries, RoundOpening] })
export class RoundsModule {}
