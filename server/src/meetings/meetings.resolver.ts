import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@ega/shared/access/actor';
import { HandResultInput } from '../directives/directive.types.js';
import {
  actorOf,
  CurrentActor,
  type GraphQLContext,
  RequestContext,
} from '../platform/graphql/current-actor.js';
import { AnswerValueScalar, CivilDateScalar, InstantScalar } from '../platform/graphql/scalars.js';
import { Concluding } from './concluding.service.js';
import { Freezing } from './freezing.service.js';
import { MeetingPages } from './meeting-page.queries.js';
import { MeetingLine, MeetingPage } from './meeting.types.js';
import { Preparing } from './preparing.service.js';
import { Releasing } from './releasing.service.js';

@Resolver()
export class MeetingsResolver {
  constructor(
    private readonly pages: MeetingPages,
    private readonly preparing: Preparing,
    private readonly freezing: Freezing,
    private readonly concluding: Concluding,
    private readonly releasing: Releasing,
  ) {}

  @Query(() => [MeetingLine], { description: 'Sessions of the steering board, newest first.' })
  meetings(@RequestContext() { request }: GraphQLContext): Promise<MeetingLine[]> {
    return this.pages.list(actorOf(request), request.facts!);
  }

  @Query(() => MeetingPage, { description: 'One session: its figures, checks, versions and conclusions.' })
  meeting(
    @RequestContext() { request }: GraphQLContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<MeetingPage> {
    return this.pages.page(actorOf(request), request.facts!, id);
  }

  @Mutation(() => Int, { description: 'Enters or changes a session; gives its revision.' })
  prepareMeeting(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('heldAt', { type: () => InstantScalar }) heldAt: string,
    @Args('plan', { type: () => AnswerValueScalar, description: 'As shared/meetings meetingPlan.' })
    plan: unknown,
    @Args('requestId') requestId: string,
    @Args('revision', { type: () => Int, nullable: true, description: 'The revision seen; null: new.' })
    revision?: number | null,
  ): Promise<number> {
    return this.preparing.prepare(actor, { id, heldAt, plan, revision: revision ?? null }, requestId);
  }

  @Mutation(() => Boolean, {
    description: 'Writes a paragraph of the report; without words the drafted one stands.',
  })
  writeParagraph(
    @CurrentActor() actor: Actor,
    @Args('meeting', { type: () => ID }) meeting: string,
    @Args('code') code: string,
    @Args('requestId') requestId: string,
    @Args('words', { type: () => String, nullable: true }) words?: string | null,
  ): Promise<boolean> {
    return this.preparing.writeParagraph(actor, meeting, code, words ?? null, requestId);
  }

  @Mutation(() => Int, {
    description: 'Freezes the figures of this instant; gives the version. There is no unfreezing.',
  })
  freezeMeeting(
    @CurrentActor() actor: Actor,
    @Args('meeting', { type: () => ID }) meeting: string,
    @Args('version', { type: () => Int, description: 'The version to make: one more than the latest seen.' })
    version: number,
    @Args('typedDate', { type: () => CivilDateScalar, description: 'Today, typed to confirm.' })
    typedDate: string,
    @Args('requestId') requestId: string,
    @Args('reason', { type: () => String, nullable: true, description: 'Needed from version 2 on.' })
    reason?: string | null,
  ): Promise<number> {
    return this.freezing.freeze(actor, { meeting, version, typedDate, reason }, requestId);
  }

  @Mutation(() => String, {
    description: 'A conclusion without code, or the next version of one; gives the code.',
  })
  recordConclusion(
    @CurrentActor() actor: Actor,
    @Args('meeting', { type: () => ID }) meeting: string,
    @Args('draft', { type: () => AnswerValueScalar, description: 'As shared/directives/conclusion-draft.' })
    draft: unknown,
    @Args('requestId') requestId: string,
    @Args('code', { type: () => String, nullable: true }) code?: string | null,
  ): Promise<string> {
    return this.concluding.record(actor, meeting, code ?? null, draft, requestId);
  }

  @Mutation(() => Boolean, { description: 'Records the result of one addressee, or of the Ministry itself.' })
  answerConclusion(
    @CurrentActor() actor: Actor,
    @Args('code') code: string,
    @Args('agency', { type: () => Int }) agency: number,
    @Args('input', { type: () => HandResultInput }) input: HandResultInput,
    @Args('requestId') requestId: string,
  ): Promise<boolean> {
    return this.concluding.answer(actor, code, agency, input, requestId);
  }

  @Mutation(() => ID, { description: 'Releases the figures of a frozen version; gives the release.' })
  releaseFigures(
    @CurrentActor() actor: Actor,
    @Args('meeting', { type: () => ID }) meeting: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('requestId') requestId: string,
    @Args('note', { type: () => String, nullable: true }) note?: string | null,
  ): Promise<string> {
    return this.releasing.release(actor, meeting, version, note ?? null, requestId);
  }

  @Mutation(() => Boolean, { description: 'Takes a release back; the version stays frozen.' })
  revokeRelease(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
    @Args('requestId') requestId: string,
  ): Promise<boolean> {
    return this.releasing.revoke(actor, id, reason, requestId);
  }

  @Mutation(() => Boolean, {
    description: 'Switches the whole public page on or off; gives whether it is on.',
  })
  switchPublicPage(
    @CurrentActor() actor: Actor,
    @Args('isOn') isOn: boolean,
    @Args('reason') reason: string,
    @Args('requestId') requestId: string,
  ): Promise<boolean> {
    return this.releasing.switchPublicPage(actor, isOn, reason, requestId);
  }
}
