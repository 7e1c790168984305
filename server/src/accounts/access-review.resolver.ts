import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@ega/shared/access/actor';
import { CurrentActor } from '../platform/graphql/current-actor.js';
import { AccessReviews } from './access-review.service.js';
import { AccessReview, REVIEW_OUTCOMES } from './access-review.types.js';

/** Who has what, confirmed each quarter. */
@Resolver()
export class AccessReviewResolver {
  constructor(private readonly reviews: AccessReviews) {}

  @Query(() => AccessReview, {
    description: 'Accounts in reach with their powers and the mark of this quarter.',
  })
  accessReview(@CurrentActor() actor: Actor): Promise<AccessReview> {
    return this.reviews.read(actor);
  }

  @Mutation(() => AccessReview, {
    description: 'Marks that the powers of an account were looked at this quarter.',
  })
  confirmAccess(
    @CurrentActor() actor: Actor,
    @Args('accountId', { type: () => ID }) accountId: string,
    @Args('outcome', { type: () => REVIEW_OUTCOMES }) outcome: keyof typeof REVIEW_OUTCOMES,
    @Args('requestId') requestId: string,
    @Args('note', { type: () => String, nullable: true }) note?: string | null,
  ): Promise<AccessReview> {
    return this.reviews.confirm(actor, accountId, outcome, note, requestId);
  }
}
