import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@ega/shared/access/actor';
import { CurrentActor } from '../platform/graphql/current-actor.js';
import { CivilDateScalar } from '../platform/graphql/scalars.js';
import { Assigning } from './assigning.service.js';

/** Several units of one agency answer one report. */
@Resolver()
export class AssigningResolver {
  constructor(private readonly assigning: Assigning) {}

  @Mutation(() => Boolean, {
    description: 'Gives questions to a unit of the agency; given again, they change hands.',
  })
  assignQuestions(
    @CurrentActor() actor: Actor,
    @Args('round') round: string,
    @Args('agency', { type: () => Int }) agency: number,
    @Args('questions', { type: () => [String] }) questions: string[],
    @Args('requestId') requestId: string,
    @Args('account', {
      type: () => ID,
      nullable: true,
      description: 'Who answers on screen; null: on paper or in a workbook.',
    })
    account?: string,
    @Args('unit', { type: () => String, nullable: true, description: "Null: the person's own unit." })
    unit?: string,
    @Args('dueOn', { type: () => CivilDateScalar, nullable: true }) dueOn?: string,
  ): Promise<boolean> {
    return this.assigning.assign(actor, { round, agency, questions, account, unit, dueOn }, requestId);
  }

  @Mutation(() => Boolean)
  releaseQuestions(
    @CurrentActor() actor: Actor,
    @Args('round') round: string,
    @Args('agency', { type: () => Int }) agency: number,
    @Args('questions', { type: () => [String] }) questions: string[],
    @Args('requestId') requestId: string,
  ): Promise<boolean> {
    return this.assigning.release(actor, { round, agency, questions }, requestId);
  }

  @Mutation(() => Boolean, {
    description: 'The unit says that its answers are complete, or takes that back.',
  })
  markAssignmentDone(
    @CurrentActor() actor: Actor,
    @Args('round') round: string,
    @Args('agency', { type: () => Int }) agency: number,
    @Args('questions', { type: () => [String] }) questions: string[],
    @Args('done') done: boolean,
    @Args('requestId') requestId: string,
  ): Promise<boolean> {
    return this.assigning.markDone(actor, { round, agency, questions, done }, requestId);
  }
}
