import { Query, Resolver } from '@nestjs/graphql';
import { limitLife } from '../platform/cache/answer-life.js';
import { actorOf, type GraphQLContext, RequestContext } from '../platform/graphql/current-actor.js';
import { Library } from './library.service.js';
import { LibraryFace } from './library.types.js';

@Resolver()
export class LibraryResolver {
  constructor(private readonly library: Library) {}

  @Query(() => LibraryFace, {
    description: 'Issued, verified, not secret architectures, the same for every signed-in person.',
  })
  async architectureLibrary(@RequestContext() { request }: GraphQLContext): Promise<LibraryFace> {
    const [face, computed] = await this.library.list(actorOf(request), request.facts!);
    limitLife(request, computed);
    return face;
  }
}
