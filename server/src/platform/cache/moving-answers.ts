/** What somebody needs of an answer: made at this board position or later, and not outlived at this world time. */
export interface Need {
  position: bigint;
  nowMs: number;
}

export interface MovingAnswer<Answer> {
  answer: Answer;
  /** Board position up to which it counts everything; 0 for a question whose answer no write changes. */
  position: bigint;
  /** World time from which the answer is wrong although nothing was written; null when it stands for ever. */
  validUntilMs: number | null;
}

/** The right and the duty to make an answer: others wait for it. Told once, whatever became of it; null for a failure. */
export interface Making<Answer> {
  tell(made: MovingAnswer<Answer> | null): void;
}

export type Turn<Answer> = { made: MovingAnswer<Answer> } | { making: Making<Answer> };

export interface Room<Answer> {
  /** Questions kept, the least recently asked given up first. */
  most: number;
  /** Of all answers together, where it is bounded; asked again each time, for an answer may still be growing. */
  weight?: { most: number; of(answer: Answer): number };
}

interface Waiting<Answer> extends Need {
  take(turn: Turn<Answer>): void;
}

interface Line<Answer> {
  readonly question: string;
  kept: MovingAnswer<Answer> | null;
  /** True while somebody makes the next one. */
  busy: boolean;
  waiting: Waiting<Answer>[];
}

/**
 * Answers to questions whose answers move with the board; of each question the newest is kept. One is made at a time.
 * Whoever asks meanwhile is given it if it turns out new enough; the others wait for one next that is made for all of
 * them, by the one who knows the newest position. So a board that moves faster than it can be computed costs one
 * computation after another, not one for every move. A failure is never kept.
 */
export class MovingAnswers<Answer> {
  private readonly lines = new Map<string, Line<Answer>>();

  constructor(private readonly room: Room<Answer>) {}

  /** At once where an answer stands or nobody is making one. */
  ask(question: string, need: Need): Turn<Answer> | Promise<Turn<Answer>> {
    const line = this.line(question);
    if (line.kept && satisfies(line.kept, need)) return { made: line.kept };
    if (line.busy)
      return new Promise<Turn<Answer>>((take) => {
        line.waiting.push({ ...need, take });
      });
    return { making: this.begin(line) };
  }

  async get(question: string, need: Need, make: () => Promise<MovingAnswer<Answer>>): Promise<Answer> {
    const turn = await this.ask(question, need);
    if ('made' in turn) return turn.made.answer;
    try {
      const made = await make();
      turn.making.tell(made);
      return made.answer;
    } catch (error) {
      turn.making.tell(null);
      throw error;
    }
  }

  /** The newest answer to a question, however old; null where none is kept. */
  newest(question: string): Answer | null {
    return this.lines.get(question)?.kept?.answer ?? null;
  }

  /** Forgets an answer that turned out to be none. */
  drop(question: string, answer: Answer): void {
    const line = this.lines.get(question);
    if (line?.kept?.answer === answer) line.kept = null;
  }

  private line(question: string): Line<Answer> {
    const line = this.lines.get(question) ?? { question, kept: null, busy: false, waiting: [] };
    this.lines.delete(question);
    this.lines.set(question, line);
    return line;
  }

  private begin(line: Line<Answer>): Making<Answer> {
    line.busy = true;
    let told = false;
    return {
      tell: (made) => {
        if (told) return;
        told = true;
        if (made) this.keep(line, made);
        this.handOver(line, made);
      },
    };
  }

  private handOver(line: Line<Answer>, made: MovingAnswer<Answer> | null): void {
    const [served, left]: Waiting<Answer>[][] = [[], []];
    for (const one of line.waiting) (made && satisfies(made, one) ? served! : left!).push(one);
    const next = left!.reduce<Waiting<Answer> | null>(
      (best, one) => (best && !isLater(one, best) ? best : one),
      null,
    );
    line.busy = false;
    line.waiting = left!.filter((one) => one !== next);
    for (const one of served!) one.take({ made: made! });
    if (next) return next.take({ making: this.begin(line) });
    if (!line.kept) this.lines.delete(line.question);
    this.tidy();
  }

  private keep(line: Line<Answer>, made: MovingAnswer<Answer>): void {
    if (!line.kept || line.kept.position <= made.position) line.kept = made;
  }

  /** The question asked last is kept however heavy its answer is. */
  private tidy(): void {
    const { most, weight } = this.room;
    const weigh = ({ kept }: Line<Answer>): number => (kept && weight ? weight.of(kept.answer) : 0);
    let sum = [...this.lines.values()].reduce((all, line) => all + weigh(line), 0);
    for (const [question, line] of this.lines) {
      if (this.lines.size <= 1 || (this.lines.size <= most && sum <= (weight?.most ?? Infinity))) return;
      if (line.busy) continue;
      sum -= weigh(line);
      this.lines.delete(question);
    }
  }
}

const satisfies = ({ position, validUntilMs }: MovingAnswer<unknown>, need: Need): boolean =>
  position >= need.position && (validUntilMs === null || need.nowMs < validUntilMs);

const isLater = (one: Need, other: Need): boolean =>
  one.position === other.position ? one.nowMs > other.nowMs : one.position > other.position;
