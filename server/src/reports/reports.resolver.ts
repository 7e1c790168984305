import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@ega/shared/access/actor';
import { CurrentActor } from '../platform/graphql/current-actor.js';
import { AnswerValueScalar } from '../platform/graphql/scalars.js';
import { CoverDocuments } from './cover-documents.service.js';
import { Drafting } from './drafting.service.js';
import { GivenUpDraft } from './given-up-draft.types.js';
import { GivenUpDrafts } from './given-up-drafts.queries.js';
import { ReceiptQueries } from './receipt.queries.js';
import { ReportPage } from './report-page.types.js';
import { MoveResult, ReceiptFace, SavedAnswer } from './report-results.types.js';
import { ReportQueries } from './reports.queries.js';
import { Sending } from './sending.service.js';

const DRAFT_SEEN = {
  type: () => Int,
  nullable: true,
  description:
    'The draftNumber that the person saw: once that draft was given up the answer is DRAFT_GIVEN_UP; left out, any draft is meant.',
};

/** What an agency does with its report. */
@Resolver()
export class ReportsResolver {
  constructor(
    private readonly drafting: Drafting,
    private readonly sending: Sending,
    private readonly covers: CoverDocuments,
    private readonly queries: ReportQueries,
    private readonly receipts: ReceiptQueries,
    private readonly givenUp: GivenUpDrafts,
  ) {}

  @Query(() => ReportPage, {
    description:
      'The report of one agency in one round: draft for its own people, sent revision for the Authority.',
  })
  report(
    @CurrentActor() actor: Actor,
    @Args('round', { type: () => String }) round: string,
    @Args('agency', { type: () => Int }) agency: number,
  ): Promise<ReportPage> {
    return this.queries.getPage(actor, round, agency);
  }

  @Query(() => ReceiptFace, { description: 'Phiếu tiếp nhận by its number: valid, withdrawn or voided.' })
  receipt(@CurrentActor() actor: Actor, @Args('number') number: string): Promise<ReceiptFace> {
    return this.receipts.getFace(actor, number);
  }

  @Mutation(() => SavedAnswer, {
    description:
      'Saves one question; a version seen before somebody else saved answers STALE_VERSION with both sides.',
  })
  saveAnswer(
    @CurrentActor() actor: Actor,
    @Args('round') round: string,
    @Args('agency', { type: () => Int }) agency: number,
    @Args('question') question: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('requestId') requestId: string,
    @Args('value', { type: () => AnswerValueScalar, nullable: true, description: 'Null clears the answer.' })
    value?: unknown,
    @Args('draft', DRAFT_SEEN) draft?: number,
  ): Promise<SavedAnswer> {
    return this.drafting.saveAnswer(
      actor,
      { round, agency, question, version, value: value ?? null, draft: draft ?? undefined },
      requestId,
    );
  }

  @Mutation(() => SavedAnswer, {
    description: '"Xác nhận không thay đổi": a taken-over answer counts from now on.',
  })
  confirmAnswer(
    @CurrentActor() actor: Actor,
    @Args('round') round: string,
    @Args('agency', { type: () => Int }) agency: number,
    @Args('question') question: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('requestId') requestId: string,
    @Args('draft', DRAFT_SEEN) draft?: number,
  ): Promise<SavedAnswer> {
    return this.drafting.confirmUnchanged(
      actor,
      { round, agency, question, version, draft: draft ?? undefined },
      requestId,
    );
  }

  @Mutation(() => SavedAnswer, {
    description: 'The reason why a warning is passed over; an empty reason takes it back.',
  })
  setWarningReason(
    @CurrentActor() actor: Actor,
    @Args('round') round: string,
    @Args('agency', { type: () => Int }) agency: number,
    @Args('question') question: string,
    @Args('rule') rule: string,
    @Args('reason') reason: string,
    @Args('requestId') requestId: string,
    @Args('draft', DRAFT_SEEN) draft?: number,
  ): Promise<SavedAnswer> {
    return this.drafting.setWarningReason(
      actor,
      { round, agency, question, rule, reason, draft: draft ?? undefined },
      requestId,
    );
  }

  @Mutation(() => MoveResult, {
    description: 'Draft or returned becomes ready; refused with all blocking issues.',
  })
  markReady(
    @CurrentActor() actor: Actor,
    @Args('round') round: string,
    @Args('agency', { type: () => Int }) agency: number,
    @Args('requestId') requestId: string,
  ): Promise<MoveResult> {
    return this.sending.markReady(actor, { round, agency }, requestId);
  }

  @Mutation(() => MoveResult, { description: 'The reporter takes a ready report back.' })
  takeBack(
    @CurrentActor() actor: Actor,
    @Args('round') round: string,
    @Args('agency', { type: () => Int }) agency: number,
    @Args('requestId') requestId: string,
  ): Promise<MoveResult> {
    return this.sending.takeBack(actor, { round, agency }, requestId);
  }

  @Mutation(() => MoveResult, {
    description: 'The approver sends a ready report back inside the agency, with a reason.',
  })
  sendBack(
    @CurrentActor() actor: Actor,
    @Args('round') round: string,
    @Args('agency', { type: () => Int }) agency: number,
    @Args('reason') reason: string,
    @Args('requestId') requestId: string,
  ): Promise<MoveResult> {
    return this.sending.sendBack(actor, { round, agency, reason }, requestId);
  }

  @Mutation(() => MoveResult, {
    description: 'Gửi báo cáo: writes the next immutable revision and its receipt.',
  })
  submitReport(
    @CurrentActor() actor: Actor,
    @Args('round') round: string,
    @Args('agency', { type: () => Int }) agency: number,
    @Args('requestId') requestId: string,
  ): Promise<MoveResult> {
    return this.sending.submit(actor, { round, agency }, requestId);
  }

  @Mutation(() => MoveResult, { description: 'Takes a sent report back while no officer has opened it.' })
  withdrawReport(
    @CurrentActor() actor: Actor,
    @Args('round') round: string,
    @Args('agency', { type: () => Int }) agency: number,
    @Args('reason') reason: string,
    @Args('requestId') requestId: string,
  ): Promise<MoveResult> {
    return this.sending.withdraw(actor, { round, agency, reason }, requestId);
  }

  @Mutation(() => MoveResult, {
    description:
      'Bỏ bản đang soạn: what was written is laid aside and stays readable, the form is as if nobody had begun; only while nothing stands as sent.',
  })
  giveUpDraft(
    @CurrentActor() actor: Actor,
    @Args('round') round: string,
    @Args('agency', { type: () => Int }) agency: number,
    @Args('requestId') requestId: string,
  ): Promise<MoveResult> {
    return this.sending.giveUpDraft(actor, { round, agency }, requestId);
  }

  @Query(() => GivenUpDraft, { description: 'What stood in a draft that was given up; own agency only.' })
  givenUpDraft(
    @CurrentActor() actor: Actor,
    @Args('round') round: string,
    @Args('agency', { type: () => Int }) agency: number,
    @Args('number', { type: () => Int, description: 'Its draftNumber.' }) number: number,
  ): Promise<GivenUpDraft> {
    return this.givenUp.get(actor, { round, agency, number });
  }

  @Mutation(() => ID, {
    description:
      'The signed cover document that follows the submission, in the shape of an answer to T2; a line beside the revision, not in its hash.',
  })
  addCoverDocument(
    @CurrentActor() actor: Actor,
    @Args('round') round: string,
    @Args('agency', { type: () => Int }) agency: number,
    @Args('document', { type: () => AnswerValueScalar }) document: unknown,
    @Args('requestId') requestId: string,
  ): Promise<string> {
    return this.covers.add(actor, { round, agency, cover: document }, requestId);
  }
}
