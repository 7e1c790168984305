import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@ega/shared/access/actor';
import { CurrentActor } from '../platform/graphql/current-actor.js';
import { AnswerValueScalar, CivilDateScalar } from '../platform/graphql/scalars.js';
import { Correcting } from './correcting.service.js';
import { Deciding } from './deciding.service.js';
import { MoveResult } from './report-results.types.js';
import { Review } from './review.service.js';
import { ReviewQueries } from './review.queries.js';
import { ReviewQueue } from './review-queue.types.js';
import { MarkFace, MarkValue, ReviewSheet } from './review.types.js';

/** What the Authority does with a sent report: takes it up, marks, decides, corrects. */
@Resolver()
export class ReviewResolver {
  constructor(
    private readonly review: Review,
    private readonly deciding: Deciding,
    private readonly correcting: Correcting,
    private readonly queries: ReviewQueries,
  ) {}

  @Query(() => ReviewQueue)
  reviewQueue(@CurrentActor() actor: Actor, @Args('round') round: string): Promise<ReviewQueue> {
    return this.queries.getQueue(actor, round);
  }

  @Query(() => ReviewSheet, {
    description:
      'The current sent revision beside the latest verified answers. Reading it does not open it: openReview does.',
  })
  reviewSheet(
    @CurrentActor() actor: Actor,
    @Args('round') round: string,
    @Args('agency', { type: () => Int }) agency: number,
  ): Promise<ReviewSheet> {
    return this.queries.getSheet(actor, round, agency);
  }

  @Mutation(() => MoveResult, {
    description: 'From now on the agency cannot withdraw; asked again it changes nothing.',
  })
  openReview(
    @CurrentActor() actor: Actor,
    @Args('round') round: string,
    @Args('agency', { type: () => Int }) agency: number,
    @Args('requestId') requestId: string,
  ): Promise<MoveResult> {
    return this.review.open(actor, { round, agency }, requestId);
  }

  @Mutation(() => MoveResult, {
    description: 'Gives the report to an officer; null takes it from everybody.',
  })
  assignReview(
    @CurrentActor() actor: Actor,
    @Args('round') round: string,
    @Args('agency', { type: () => Int }) agency: number,
    @Args('requestId') requestId: string,
    @Args('officer', { type: () => ID, nullable: true }) officer?: string,
  ): Promise<MoveResult> {
    return this.review.assign(actor, { round, agency, officer: officer ?? null }, requestId);
  }

  @Mutation(() => MarkFace, {
    description: 'Chấp nhận, or Đề nghị bổ sung with reason code and text, for one question.',
  })
  markQuestion(
    @CurrentActor() actor: Actor,
    @Args('revisionId', { type: () => ID }) revisionId: string,
    @Args('question') question: string,
    @Args('mark', { type: () => MarkValue }) mark: MarkValue,
    @Args('version', { type: () => Int, description: '0 where there is no mark yet.' }) version: number,
    @Args('requestId') requestId: string,
    @Args('reasonCode', { type: () => String, nullable: true }) reasonCode?: string,
    @Args('text', { type: () => String, nullable: true }) text?: string,
    @Args('dueOn', { type: () => CivilDateScalar, nullable: true }) dueOn?: string,
    @Args('proposal', {
      type: () => AnswerValueScalar,
      nullable: true,
      description: 'The answer as the officer proposes it, for the agency to accept.',
    })
    proposal?: unknown,
  ): Promise<MarkFace> {
    return this.review.mark(
      actor,
      { revisionId, question, mark, version, reasonCode, text, dueOn, proposal },
      requestId,
    );
  }

  @Mutation(() => Boolean)
  clearMark(
    @CurrentActor() actor: Actor,
    @Args('revisionId', { type: () => ID }) revisionId: string,
    @Args('question') question: string,
    @Args('requestId') requestId: string,
  ): Promise<boolean> {
    return this.review.clearMark(actor, { revisionId, question }, requestId);
  }

  @Mutation(() => MoveResult, {
    description:
      'Đề nghị hoàn thiện báo cáo: exactly the marked questions open again, until the end of the day given.',
  })
  returnReport(
    @CurrentActor() actor: Actor,
    @Args('revisionId', { type: () => ID }) revisionId: string,
    @Args('dueOn', { type: () => CivilDateScalar }) dueOn: string,
    @Args('requestId') requestId: string,
  ): Promise<MoveResult> {
    return this.deciding.returnForCompletion(actor, { revisionId, dueOn }, requestId);
  }

  @Mutation(() => MoveResult, {
    description:
      'Xác nhận đã thẩm tra: every answer is accepted in this revision or was confirmed unchanged from a verified one.',
  })
  verifyReport(
    @CurrentActor() actor: Actor,
    @Args('revisionId', { type: () => ID }) revisionId: string,
    @Args('requestId') requestId: string,
  ): Promise<MoveResult> {
    return this.deciding.verify(actor, { revisionId }, requestId);
  }

  @Mutation(() => MoveResult, {
    description: 'The officer of the last decision takes it back within 10 seconds.',
  })
  undoDecision(
    @CurrentActor() actor: Actor,
    @Args('round') round: string,
    @Args('agency', { type: () => Int }) agency: number,
    @Args('requestId') requestId: string,
  ): Promise<MoveResult> {
    return this.deciding.undo(actor, { round, agency }, requestId);
  }

  @Mutation(() => MoveResult, {
    description:
      'Opens a verified report, or one of a closed round that was never sent, until the end of the day given.',
  })
  reopenReport(
    @CurrentActor() actor: Actor,
    @Args('round') round: string,
    @Args('agency', { type: () => Int }) agency: number,
    @Args('reason') reason: string,
    @Args('dueOn', { type: () => CivilDateScalar }) dueOn: string,
    @Args('requestId') requestId: string,
    @Args('questions', {
      type: () => [String],
      nullable: true,
      description: 'Questions to open; all where none is named.',
    })
    questions?: string[],
  ): Promise<MoveResult> {
    return this.correcting.reopen(
      actor,
      { round, agency, reason, dueOn, questions: questions ?? null },
      requestId,
    );
  }

  @Mutation(() => MoveResult, {
    description: 'Wrong agency or round: kept, not counted; its receipts answer "voided".',
  })
  voidReport(
    @CurrentActor() actor: Actor,
    @Args('round') round: string,
    @Args('agency', { type: () => Int }) agency: number,
    @Args('reason') reason: string,
    @Args('requestId') requestId: string,
  ): Promise<MoveResult> {
    return this.correcting.voidReport(actor, { round, agency, reason }, requestId);
  }

  @Mutation(() => MoveResult, {
    description: 'One-person agency: the person who marks ready may also send this report.',
  })
  waiveSecondPerson(
    @CurrentActor() actor: Actor,
    @Args('round') round: string,
    @Args('agency', { type: () => Int }) agency: number,
    @Args('waived') waived: boolean,
    @Args('reason') reason: string,
    @Args('requestId') requestId: string,
  ): Promise<MoveResult> {
    return this.review.waiveSecondPerson(actor, { round, agency, waived, reason }, requestId);
  }
}
