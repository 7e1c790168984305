import type { Actor } from '@ega/shared/access/actor';
import type { QuestionId } from '@ega/shared/reports/question-id';
import type { ReturnReason } from '@ega/shared/reports/return-reason';
import type { CivilDate } from '@ega/shared/text/civil-date';
import type { DemoActors } from './accounts.js';
import type { DemoRound } from './demo-rounds.js';
import type { DemoWorld } from './demo-world.js';

/** Completion asked for one question, in words the agency reads as they stand. */
export interface Asked {
  readonly question: QuestionId;
  readonly reasonCode: ReturnReason;
  readonly text: string;
}

/** The Authority at work: an officer opens, marks question by question, decides. */
export class ReviewDesk {
  constructor(
    private readonly world: DemoWorld,
    private readonly actors: DemoActors,
  ) {}

  async verify(round: DemoRound, agency: number): Promise<void> {
    const { officer, revisionId } = await this.mark(round, agency, []);
    await this.world.deciding.verify(officer, { revisionId }, this.world.request());
  }

  async askForCompletion(
    round: DemoRound,
    agency: number,
    asked: readonly Asked[],
    dueOn: CivilDate,
  ): Promise<void> {
    const { officer, revisionId } = await this.mark(round, agency, asked);
    await this.world.deciding.returnForCompletion(officer, { revisionId, dueOn }, this.world.request());
  }

  /** Opened and begun, not decided: the agency can no longer withdraw. */
  async begin(round: DemoRound, agency: number, questions: number): Promise<void> {
    const officer = this.actors.officerFor(agency);
    const at = { round: round.id, agency };
    await this.world.review.open(officer, at, this.world.request());
    await this.assign(round, agency);
    await this.mark(round, agency, [], questions);
  }

  async assign(round: DemoRound, agency: number): Promise<void> {
    const officer = this.actors.officerFor(agency).accountId;
    await this.world.review.assign(
      this.actors.of('leader'),
      { round: round.id, agency, officer },
      this.world.request(),
    );
  }

  /** Marks what has not been accepted beforehand. */
  private async mark(
    round: DemoRound,
    agency: number,
    asked: readonly Asked[],
    most = Infinity,
  ): Promise<{ officer: Actor; revisionId: string }> {
    const officer = this.actors.officerFor(agency);
    const { revisionId, questions } = await this.world.sheets.getSheet(officer, round.id, agency);
    const open = questions.filter(
      ({ question, acceptedBeforehand }) =>
        !acceptedBeforehand || asked.some((item) => item.question === question),
    );
    for (const { question, mark } of open.slice(0, most)) {
      const words = asked.find((item) => item.question === question);
      await this.world.review.mark(
        officer,
        { revisionId, question, version: mark?.version ?? 0, mark: words ? 'return' : 'accept', ...words },
        this.world.request(),
      );
    }
    return { officer, revisionId };
  }
}
