import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { AddedStandard } from '@ega/shared/areas/one-stop/added-standards';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { CurrentActor } from '../platform/graphql/current-actor.js';
import { AnswerValueScalar } from '../platform/graphql/scalars.js';
import { Transactions } from '../platform/transaction.js';
import { GuidanceEntry } from './guidance-entry.service.js';
import { AddedStandardFace, GuidanceItemFace, UrgingFace } from './guidance.types.js';
import { GuidanceQueries } from './guidance.queries.js';

@Resolver()
export class GuidanceResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly entry: GuidanceEntry,
    private readonly queries: GuidanceQueries,
  ) {}

  @Query(() => [GuidanceItemFace], { description: "The Ministry's sheet and the lists, as they stand now." })
  guidance(@CurrentActor() actor: Actor): Promise<GuidanceItemFace[]> {
    assertCan(actor, 'guidance.record');
    return this.transactions.read(actor, (tx) => this.queries.listEntered(tx));
  }

  @Query(() => UrgingFace, { description: 'Opinions on drafts, reminders and calls (M6, O19).' })
  urging(@CurrentActor() actor: Actor): Promise<UrgingFace> {
    assertCan(actor, 'guidance.record');
    return this.transactions.read(actor, (tx) => this.queries.urging(tx));
  }

  @Query(() => [AddedStandardFace], { description: 'What agencies added to C6 beside the list, as of now.' })
  addedStandards(@CurrentActor() actor: Actor): Promise<AddedStandard[]> {
    assertCan(actor, 'guidance.record');
    return this.transactions.read(actor, (tx) => this.queries.addedStandards(tx));
  }

  @Mutation(() => String, {
    description: 'Enters a fact without code, or with one its next version; gives the code.',
  })
  recordGuidance(
    @CurrentActor() actor: Actor,
    @Args('kind') kind: string,
    @Args('body', { type: () => AnswerValueScalar }) body: unknown,
    @Args('requestId') requestId: string,
    @Args('code', { type: () => String, nullable: true }) code?: string | null,
  ): Promise<string> {
    return this.entry.record(actor, kind, code ?? null, body, requestId);
  }

  @Mutation(() => Boolean, {
    description: 'A fact entered by mistake no longer counts; its history stays.',
  })
  removeGuidance(
    @CurrentActor() actor: Actor,
    @Args('kind') kind: string,
    @Args('code') code: string,
    @Args('reason') reason: string,
    @Args('requestId') requestId: string,
  ): Promise<boolean> {
    return this.entry.remove(actor, kind, code, reason, requestId);
  }
}
