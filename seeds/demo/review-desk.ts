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
    const officer = this.actors.officerFor(agency);
    const at = { round: round.id, agency };
    const { revisionId } = await this.world.marking.acceptRest(officer, at, this.world.request());
    await this.world.deciding.verify(officer, { revisionId }, this.world.request());
  }

  /** Marks what is asked for, accepts the rest, and returns the report until the day given. */
  async askForCompletion(round: DemoRound, agency: number, asked: Asked, dueOn: CivilDate): Promise<void> {
    const officer = this.actors.officerFor(agency);
    const at = { round: round.id, agency };
    const { revisionId, questions } = await this.world.sheets.getSheet(officer, round.id, agency);
    const version = questions.find(({ question }) => question === asked.question)?.mark?.version ?? 0;
    await this.world.review.mark(
      officer,
      { revisionId, version, mark: 'return', ...asked },
      this.world.request(),
    );
    await this.world.marking.acceptRest(officer, at, this.world.request());
    await this.world.deciding.returnForCompletion(officer, { revisionId, dueOn }, this.world.request());
  }

  /** Opened and begun, not decided: the agency can no longer withdraw. */
  async begin(round: DemoRound, agency: number, questions: number): Promise<void> {
    const officer = this.actors.officerFor(agency);
    const at = { round: round.id, agency };
    await this.world.review.open(officer, at, this.world.request());
    await this.assign(round, agency);
    const sheet = await this.world.sheets.getSheet(officer, round.id, agency);
    for (const { question } of sheet.questions.filter((row) => !row.acceptedBeforehand).slice(0, questions))
      await this.world.review.mark(
        officer,
        { revisionId: sheet.revisionId, question, version: 0, mark: 'accept' },
        this.world.request(),
      );
  }

  async assign(round: DemoRound, agency: number): Promise<void> {
    const officer = this.actors.officerFor(agency).accountId;
    await this.world.review.assign(
      this.actors.of('leader'),
      { round: round.id, agency, officer },
      this.world.request(),
    );
  }
}
