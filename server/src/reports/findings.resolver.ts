import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@ega/shared/access/actor';
import { CurrentActor } from '../platform/graphql/current-actor.js';
import { AnswerValueScalar, CivilDateScalar } from '../platform/graphql/scalars.js';
import { Assessing } from './assessing.service.js';
import { SecondLooking } from './second-looking.service.js';
import { SecretRecording } from './secret-recording.service.js';

/** What the Authority records beside a review: its own findings, what came in secret, the leader's look. */
@Resolver()
export class FindingsResolver {
  constructor(
    private readonly assessing: Assessing,
    private readonly secrets: SecretRecording,
    private readonly looks: SecondLooking,
  ) {}

  @Mutation(() => Boolean, {
    description: "Records the Authority's finding on one project by one rule; the agency's answer stays.",
  })
  assessProject(
    @CurrentActor() actor: Actor,
    @Args('revisionId', { type: () => ID }) revisionId: string,
    @Args('project', { description: 'Id of the line of D2.' }) project: string,
    @Args('rule', { description: 'requirements (D3) or compliance (D5).' }) rule: string,
    @Args('verdict', { description: 'met, notMet, notEnough or notApplicable.' }) verdict: string,
    @Args('reason') reason: string,
    @Args('requestId') requestId: string,
  ): Promise<boolean> {
    return this.assessing.assessProject(actor, revisionId, { project, rule, verdict, reason }, requestId);
  }

  @Mutation(() => Boolean, {
    description: "Records the Authority's finding on the contents of an issued architecture (A7).",
  })
  assessArchitecture(
    @CurrentActor() actor: Actor,
    @Args('revisionId', { type: () => ID }) revisionId: string,
    @Args('assessment', {
      type: () => AnswerValueScalar,
      description: 'As shared/reports/architecture-assessment.',
    })
    assessment: unknown,
    @Args('requestId') requestId: string,
  ): Promise<boolean> {
    return this.assessing.assessArchitecture(actor, revisionId, assessment, requestId);
  }

  @Mutation(() => Boolean, {
    description:
      "Whether newly issued architectures and step backs need the leader's look before they are verified (practice.md 22).",
  })
  switchSecondLook(
    @CurrentActor() actor: Actor,
    @Args('isOn') isOn: boolean,
    @Args('reason') reason: string,
    @Args('requestId') requestId: string,
  ): Promise<boolean> {
    return this.looks.switch(actor, isOn, reason, requestId);
  }

  @Mutation(() => Boolean, { description: 'Lays a finished review before the leader.' })
  askSecondLook(
    @CurrentActor() actor: Actor,
    @Args('revisionId', { type: () => ID }) revisionId: string,
    @Args('requestId') requestId: string,
  ): Promise<boolean> {
    return this.looks.ask(actor, revisionId, requestId);
  }

  @Mutation(() => Boolean, {
    description: 'The leader agrees with a review, or gives it back with a reason.',
  })
  answerSecondLook(
    @CurrentActor() actor: Actor,
    @Args('revisionId', { type: () => ID }) revisionId: string,
    @Args('agreed') agreed: boolean,
    @Args('requestId') requestId: string,
    @Args('reason', { type: () => String, nullable: true }) reason?: string,
  ): Promise<boolean> {
    return this.looks.answer(actor, { revisionId, agreed, reason: reason ?? null }, requestId);
  }

  @Mutation(() => Boolean, {
    description:
      'Records step and day of an architecture that came through the secret channel; the agency counts by it.',
  })
  recordSecret(
    @CurrentActor() actor: Actor,
    @Args('revisionId', { type: () => ID }) revisionId: string,
    @Args('step', { type: () => Int, description: '0 to 8, as A1.' }) step: number,
    @Args('arrivalNumber') arrivalNumber: string,
    @Args('arrivedOn', { type: () => CivilDateScalar }) arrivedOn: string,
    @Args('requestId') requestId: string,
    @Args('reachedOn', {
      type: () => CivilDateScalar,
      nullable: true,
      description: 'Day the step began; of steps 7 and 8 that of the decision; none at step 0.',
    })
    reachedOn?: string,
  ): Promise<boolean> {
    const request = { revisionId, step, arrivalNumber, arrivedOn, reachedOn: reachedOn ?? null };
    return this.secrets.record(actor, request, requestId);
  }
}
