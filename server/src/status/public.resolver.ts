import { Query, Resolver } from '@nestjs/graphql';
import { type GraphQLContext, RequestContext } from '../platform/graphql/current-actor.js';
import { publicInformation } from './public-information.js';
import { PublicInformation } from './public.types.js';
import { ReleasedQueries } from './released.queries.js';
import { Boards } from './status.service.js';

/** The one read of the board that asks for no session: it shows documents and rules, no agency. */
@Resolver()
export class PublicResolver {
  constructor(
    private readonly boards: Boards,
    private readonly released: ReleasedQueries,
  ) {}

  @Query(() => PublicInformation, {
    description:
      'NGSP plan, standards, the Framework with its guidance, and the data dictionary; for everybody.',
  })
  async publicInformation(@RequestContext() { request }: GraphQLContext): Promise<PublicInformation> {
    const facts = request.facts!;
    await this.released.assertPublic(facts.actor);
    const computed = await this.boards.ofEverybody(facts);
    return publicInformation(computed, facts.mark === 'demo');
  }
}
