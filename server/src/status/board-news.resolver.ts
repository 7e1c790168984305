import { Args, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { CurrentActor } from '../platform/graphql/current-actor.js';
import { Transactions } from '../platform/transaction.js';
import { BoardQueries } from './board.queries.js';
import { BOARD } from './status.service.js';

@ObjectType({ description: 'What has happened to the board since some figures were shown; counts only.' })
export class BoardNews {
  @Field({ description: 'Board position now.' })
  position: string;

  @Field(() => Int, { description: 'Agencies that have sent a report since.' })
  reports: number;
}

@Resolver()
export class BoardNewsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly queries: BoardQueries,
  ) {}

  @Query(() => BoardNews, { description: 'How many newer reports there are than those of a position.' })
  async boardNews(
    @CurrentActor() actor: Actor,
    @Args('since', { type: () => ID, description: 'Position of the answer shown.' }) since: string,
  ): Promise<BoardNews> {
    assertCan(actor, 'board.read');
    if (!/^\d{1,18}$/.test(since)) throw new DomainError('MALFORMED_INPUT', { field: 'since' });
    return this.transactions.read(BOARD, (tx) => this.queries.findNews(tx, since));
  }
}
