import type { Actor } from '@ega/shared/access/actor';
import { type AgencyVersion } from '@ega/shared/agencies/agency';
import { variantOf } from '@ega/shared/agencies/kind';
import type { DocumentDraft } from '@ega/shared/documents/official-document';
import type { AnyAnswer, Answers } from '@ega/shared/reports/answer-schemas';
import type { QuestionId } from '@ega/shared/reports/question-id';
import type { CivilDate } from '@ega/shared/text/civil-date';
import type { DemoActors } from './accounts.js';
import type { AgencyFiles } from './answers/context.js';
import { questionsOf, reportAnswers } from './answers/report-answers.js';
import { DEMO_ROUNDS, type DemoRound } from './demo-rounds.js';
import type { DemoWorld } from './demo-world.js';
import { handIn } from './evidence.js';
import { missingEvidence } from './evidence-list.js';
import { reasonFor } from './warning-reasons.js';

type Saved = Awaited<ReturnType<DemoWorld['drafting']['saveAnswer']>>;

/** One agency at work: its reporter drafts and marks ready, its approver sends. It remembers what was sent before. */
export class ReportDesk {
  private readonly reporter: Actor;
  private readonly approver: Actor;
  private readonly versions = new Map<QuestionId, number>();
  private files: AgencyFiles = {};
  private sent: Answers | null = null;
  private draftAnswers: Answers = {};

  constructor(
    private readonly world: DemoWorld,
    actors: DemoActors,
    readonly agency: AgencyVersion,
  ) {
    this.reporter = actors.of('reporter', agency.number);
    this.approver = actors.of('approver', agency.number);
  }

  /** Answers every question: what is as last quarter is confirmed, the rest is saved. */
  async draft(round: DemoRound, draftedOn: CivilDate): Promise<void> {
    this.versions.clear();
    this.draftAnswers = await this.answersOn(round, draftedOn);
    let last: Saved | null = null;
    for (const question of questionsOf(this.draftAnswers)) last = await this.answer(round, question);
    if (last) await this.explain(round, last);
  }

  /** Saves new answers to the questions that completion was asked for; a question not changed is stood by. */
  async complete(round: DemoRound, questions: readonly QuestionId[], change: Answers): Promise<void> {
    this.draftAnswers = { ...this.draftAnswers, ...change };
    for (const question of questions) {
      const value = change[question];
      if (value) await this.save(round, question, value);
      else await this.confirm(round, question);
    }
  }

  async markReady(round: DemoRound): Promise<void> {
    await this.world.sending.markReady(this.reporter, this.at(round), this.world.request());
  }

  async submit(round: DemoRound): Promise<void> {
    await this.world.sending.submit(this.approver, this.at(round), this.world.request());
    this.sent = this.draftAnswers;
  }

  async withdraw(round: DemoRound, reason: string): Promise<void> {
    await this.world.sending.withdraw(this.approver, { ...this.at(round), reason }, this.world.request());
  }

  answerTo<Q extends QuestionId>(question: Q): Answers[Q] {
    return this.draftAnswers[question];
  }

  private async answer(round: DemoRound, question: QuestionId): Promise<Saved> {
    const value = this.draftAnswers[question]!;
    // The cover document belongs to one sending and is never carried over.
    const same = question !== 'T2' && this.sent?.[question] && sameJson(this.sent[question], value);
    return same ? this.confirm(round, question) : this.save(round, question, value);
  }

  private async save(round: DemoRound, question: QuestionId, value: AnyAnswer): Promise<Saved> {
    const version = this.versions.get(question) ?? 0;
    const asked = { ...this.at(round), question, value, version };
    return this.noted(
      question,
      await this.world.drafting.saveAnswer(this.reporter, asked, this.world.request()),
    );
  }

  private async confirm(round: DemoRound, question: QuestionId): Promise<Saved> {
    const asked = { ...this.at(round), question, version: this.versions.get(question) ?? 0 };
    return this.noted(
      question,
      await this.world.drafting.confirmUnchanged(this.reporter, asked, this.world.request()),
    );
  }

  private noted(question: QuestionId, saved: Saved): Saved {
    this.versions.set(question, saved.version);
    return saved;
  }

  private async explain(round: DemoRound, { issues }: Saved): Promise<void> {
    const blocking = issues.filter((issue) => issue.severity === 'blocking');
    if (blocking.length > 0)
      throw new Error(`agency ${this.agency.number}, ${round.id}: ${JSON.stringify(blocking)}`);
    for (const key of new Set(
      issues.filter((issue) => !issue.reason).map((issue) => `${issue.rule}:${issue.question}`),
    )) {
      const [rule, question] = key.split(':') as [string, QuestionId];
      const reason = reasonFor(rule);
      if (!reason) continue;
      const saved = await this.world.drafting.setWarningReason(
        this.reporter,
        { ...this.at(round), question, rule, reason },
        this.world.request(),
      );
      this.noted(question, saved);
    }
  }

  /** The answers of the day, after every file they speak of has been handed in. */
  private async answersOn(round: DemoRound, draftedOn: CivilDate): Promise<Answers> {
    const context = {
      agency: this.agency,
      variant: variantOf(this.agency.kind),
      round,
      quarter: DEMO_ROUNDS.indexOf(round),
      draftedOn,
    };
    const before = reportAnswers({ ...context, files: this.files });
    for (const { name, document, pages } of missingEvidence(
      this.agency,
      round,
      draftedOn,
      before,
      this.files,
    ))
      this.files = { ...this.files, [name]: await this.handIn(document, pages) };
    return reportAnswers({ ...context, files: this.files });
  }

  private handIn(document: DocumentDraft, pages: number): Promise<string> {
    return handIn(this.world, this.reporter, this.agency.number, document, pages);
  }

  private at(round: DemoRound): { round: string; agency: number } {
    return { round: round.id, agency: this.agency.number };
  }
}

const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
