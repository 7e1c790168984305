import { Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@ega/shared/access/actor';
import { CurrentActor } from '../platform/graphql/current-actor.js';
import { Transactions } from '../platform/transaction.js';
import { AgencyQueries } from './agencies.queries.js';
import { AgencyName } from './agency.types.js';

@Resolver()
export class AgenciesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly agencies: AgencyQueries,
  ) {}

  @Query(() => [AgencyName], {
    description: 'The registry: names valid today, in protocol order. Public to everybody who is signed in.',
  })
  agencyNames(@CurrentActor() actor: Actor): Promise<AgencyName[]> {
    return this.transactions.read(actor, (tx) => this.agencies.listNames(tx, 'all'));
  }
}
