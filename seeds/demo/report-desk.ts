import { Transactions } from '@ega/server/platform/transaction';
import { FormListsQueries } from '@ega/server/reports/form-lists.queries';
import { RoundQueries } from '@ega/server/rounds/rounds.queries';
import type { AskedConclusion } from '@ega/shared/directives/asked-conclusion';
import type { Actor } from '@ega/shared/access/actor';
import { type AgencyVersion } from '@ega/shared/agencies/agency';
import { variantOf } from '@ega/shared/agencies/kind';
import type { DocumentDraft } from '@ega/shared/documents/official-document';
import type { Issue } from '@ega/shared/reports/issue';
import type { AnyAnswer, Answers } from '@ega/shared/reports/answer-schemas';
import type { QuestionId } from '@ega/shared/reports/question-id';
import type { CivilDate } from '@ega/shared/text/civil-date';
import type { DemoActors } from './accounts.js';
import type { AgencyFiles } from './answers/context.js';
import { questionsOf, reportAnswers } from './answers/report-answers.js';
import { DEMO_ROUNDS, type DemoRound } from './demo-rounds.js';
import type { DemoWorld } from './demo-world.js';
import { handIn } from './evidence.js';
import { coverOf, missingEvidence } from './evidence-list.js';
import { agencyDocument } from './documents.js';
import { completionOf, withDecisionFile } from './completions.js';
import { reasonFor } from './warning-reasons.js';

/** One agency at work: its reporter drafts and marks ready, its approver sends. It remembers what was sent before. */
export class ReportDesk {
  private readonly reporter: Actor;
  private readonly approver: Actor;
  private readonly versions = new Map<QuestionId, number>();
  private files: AgencyFiles = {};
  private sent: Answers | null = null;
  /** Answers put right after a return; they hold in the quarters that follow. */
  private kept: Answers = {};
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
    const questions = questionsOf(this.draftAnswers);
    const answers = questions.map((question) => ({ question, version: 0, ...this.handedIn(question) }));
    const { issues } = await this.world.batch.saveAll(
      this.reporter,
      { ...this.at(round), answers },
      this.world.request(),
    );
    for (const question of questions) this.versions.set(question, 1);
    await this.explain(round, issues);
  }

  /** The first answers of a report that is still being written. */
  async begin(round: DemoRound, draftedOn: CivilDate, questions: number): Promise<void> {
    const answers = await this.answersOn(round, draftedOn);
    const first = questionsOf(answers).slice(0, questions);
    this.draftAnswers = answers;
    const batch = first.map((question) => ({ question, version: 0, ...this.handedIn(question) }));
    await this.world.batch.saveAll(
      this.reporter,
      { ...this.at(round), answers: batch },
      this.world.request(),
    );
  }

  /** Saves the answer that completion was asked for; where there is nothing to change the agency stands by it. */
  async complete(round: DemoRound, question: QuestionId): Promise<void> {
    const value = await this.completed(question);
    if (value === null) {
      const asked = { ...this.at(round), question, version: this.versions.get(question) ?? 0 };
      const saved = await this.world.drafting.confirmUnchanged(this.reporter, asked, this.world.request());
      this.versions.set(question, saved.version);
      return;
    }
    await this.save(round, question, value);
    this.draftAnswers = { ...this.draftAnswers, [question]: value };
  }

  /** The signed cover document of a report that went without it (practice.md 12). */
  async addCover(round: DemoRound, issuedOn: CivilDate): Promise<void> {
    const document = agencyDocument(this.agency, coverOf(round, issuedOn));
    const fileId = await this.handIn(document, 2);
    const cover = { form: 'digital', authority: 'direct', document: { ...document, fileId } };
    await this.world.covers.add(this.reporter, { ...this.at(round), cover }, this.world.request());
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

  hasAnswer(question: QuestionId): boolean {
    return this.draftAnswers[question] !== undefined;
  }

  /** Whether the cover document is still to come. */
  get owesCover(): boolean {
    return this.draftAnswers.T2?.form === 'later';
  }

  /** The cover document belongs to one sending and is never carried over. */
  private handedIn(question: QuestionId): { value: unknown } | { unchanged: true } {
    const value = this.draftAnswers[question];
    const before = question === 'T2' ? undefined : this.sent?.[question];
    return before && sameJson(before, value) ? { unchanged: true } : { value };
  }

  private async save(round: DemoRound, question: QuestionId, value: AnyAnswer): Promise<void> {
    const asked = { ...this.at(round), question, value, version: this.versions.get(question) ?? 0 };
    const saved = await this.world.drafting.saveAnswer(this.reporter, asked, this.world.request());
    this.versions.set(question, saved.version);
  }

  private async completed(question: QuestionId): Promise<AnyAnswer | null> {
    const change = completionOf(question, this.draftAnswers);
    if (!change) return null;
    if ('value' in change) {
      this.kept = { ...this.kept, [question]: change.value };
      return change.value;
    }
    this.files = { ...this.files, decision: await this.handIn(change.document, 6) };
    return withDecisionFile(this.draftAnswers, this.files.decision!);
  }

  private async explain(round: DemoRound, issues: readonly Issue[]): Promise<void> {
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
      this.versions.set(question, saved.version);
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
      conclusions: await this.askedConclusions(round),
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
    return { ...reportAnswers({ ...context, files: this.files }), ...this.kept };
  }

  /** What the form of the round asks this agency about: only a world that has held the session before. */
  private askedConclusions(round: DemoRound): Promise<readonly AskedConclusion[]> {
    const { services } = this.world;
    return services.get(Transactions).read(this.reporter, async (tx) => {
      const opened = await services.get(RoundQueries).get(tx, round.id);
      return (await services.get(FormListsQueries).formOf(tx, opened, this.agency.number)).conclusions;
    });
  }

  private handIn(document: DocumentDraft, pages: number): Promise<string> {
    return handIn(this.world, this.reporter, this.agency.number, document, pages);
  }

  private at(round: DemoRound): { round: string; agency: number } {
    return { round: round.id, agency: this.agency.number };
  }
}

const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
