import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { meetingVersionName } from '@ega/shared/meetings/meeting';
import type { Round, RoundId } from '@ega/shared/rounds/round';
import { type Board, computeBoard } from '@ega/shared/status/board';
import type { Basis } from '@ega/shared/status/status';
import { type Instant, instantMs } from '@ega/shared/text/civil-date';
import { MovingAnswers } from '../platform/cache/moving-answers.js';
import { settledMoment } from '../platform/settled-moment.js';
import { type Acting, Transactions, type Tx } from '../platform/transaction.js';
import { type Asked, askedInstant, chosenRound, dayOf, type Moment, momentKey, SETTLED_MS } from './as-of.js';
import { entryOf } from '../platform/ledger.js';
import { BoardQueries } from './board.queries.js';
import { type BoardSource, BoardSources } from './board-sources.service.js';
import {
  type Baseline,
  boardInput,
  type BoardMoment,
  computeAll,
  type ComputedBoard,
} from './computed-board.js';
import { type FrozenBoard, FrozenBoards } from './frozen-boards.queries.js';

/** The board is computed for everybody at once and cut afterwards by viewOf (house decision 11). */
export const BOARD: Acting = { accountId: null, reach: 'all', agencyNumbers: [] };

/** Boards of past instants kept in memory: those of a meeting, as far as they are not of thousands of agencies. */
const KEPT_PAST = 20;
/** Boards of now, the newest of each basis and round. */
const KEPT_NOW = 4;
/** Rows of all kept boards of one kind together: a board of 12,000 agencies weighs a hundred megabytes. */
const KEPT_ROWS = 24_000;

const ROWS = {
  most: KEPT_ROWS,
  of: (kept: { board: Board } | null): number => kept?.board.rows.length ?? 0,
};

@Injectable()
export class Boards {
  private readonly past = new MovingAnswers<ComputedBoard>({ most: KEPT_PAST, weight: ROWS });
  private readonly now = new MovingAnswers<ComputedBoard>({ most: KEPT_NOW, weight: ROWS });
  private readonly baselines = new MovingAnswers<Baseline | null>({ most: KEPT_PAST, weight: ROWS });

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly queries: BoardQueries,
    private readonly sources: BoardSources,
    private readonly frozen: FrozenBoards,
  ) {}

  /** The board that was asked for; whoever asks for the same one meanwhile waits for it. The caller cuts it to the actor. */
  async of(actor: Actor, moment: Moment, asked: Asked): Promise<ComputedBoard> {
    assertCan(actor, asked.meeting ? 'board.readFrozen' : 'board.read');
    return asked.meeting ? this.findFrozen(moment, asked.meeting, asked) : this.find(moment, asked);
  }

  /**
   * The board at the entry of a transaction that holds the ledger, on both bases: what a session freezes. Read past the
   * kept sources, because that entry is not committed yet and may never be.
   */
  async ofOpenEntry(tx: Tx, roundId: RoundId): Promise<Record<Basis, ComputedBoard>> {
    const { position, recordedAt: instant } = entryOf(tx);
    const rounds = chosenRound(await this.queries.listRounds(tx, position), roundId, instant);
    const source = await this.sources.readPast(tx, rounds, position, dayOf(instant));
    const moment = { instant, current: false, position };
    const boardOn = async (basis: Basis) =>
      computeAll(source, moment, basis, {
        baseline: await (await this.baseline(tx, rounds, { instant, position }, basis))(tx),
      });
    return { reported: await boardOn('reported'), verified: await boardOn('verified') };
  }

  /** The board of now for pages that nobody signs in for; the caller shows nothing of an agency. */
  ofEverybody(moment: Moment): Promise<ComputedBoard> {
    return this.find(moment, { basis: 'verified' });
  }

  /** A board that is looked at once, as an earlier round of a paper: not kept, and without what changed. */
  async inPassing(moment: Moment, asked: Asked): Promise<ComputedBoard> {
    const { source, at } = asked.meeting
      ? await this.readFrozen(await this.foundFrozen(asked.meeting), asked)
      : await this.read(moment, asked, 'readPast');
    return computeAll(source, at, asked.basis, { baseline: null });
  }

  private find(moment: Moment, asked: Asked): Promise<ComputedBoard> {
    const { question, position } = momentKey(asked, moment);
    const kept = askedInstant(asked, moment.worldNow).current ? this.now : this.past;
    return kept.get(question, { position, nowMs: instantMs(moment.worldNow) }, async () => {
      const answer = await this.compute(moment, asked, kept.newest(question));
      const { validUntilMs, boardPosition } = answer;
      return { answer, validUntilMs, position: answer.current ? BigInt(boardPosition) : position };
    });
  }

  // Computed after the transaction: thousands of agencies take longer than a transaction may lie idle.
  private async compute(moment: Moment, asked: Asked, newest: ComputedBoard | null): Promise<ComputedBoard> {
    const { source, at, baseline } = await this.read(moment, asked);
    return computeAll(source, at, asked.basis, { newest, baseline: await baseline() });
  }

  private async read(moment: Moment, asked: Asked, reading: 'read' | 'readPast' = 'read'): Promise<Reading> {
    const { instant: named, current } = askedInstant(asked, moment.worldNow);
    // Before the transaction: whoever computes holds one connection, never two.
    const settled = current ? await settledMoment(this.dataSource) : moment;
    return this.transactions.read(BOARD, async (tx) => {
      const instant = current ? settled.worldNow : named;
      const { position, boardPosition } = current ? settled : await this.entryAt(tx, instant);
      const rounds = chosenRound(await this.queries.listRounds(tx, boardPosition), asked.round, instant);
      const source = await this.sources[reading](tx, rounds, boardPosition, dayOf(instant));
      const baseline = await this.baseline(tx, rounds, { instant, position }, asked.basis);
      return { source, baseline, at: { instant, current, position } };
    });
  }

  /** Which version is the latest is asked each time; a version itself never changes. */
  private async findFrozen(moment: Moment, name: string, asked: Asked): Promise<ComputedBoard> {
    const found = await this.foundFrozen(name);
    const { meeting, version, latest } = found;
    const question = `frozen ${meeting}.${version} of ${latest} ${asked.basis} ${asked.round ?? ''}`;
    return this.past.get(question, { position: 0n, nowMs: instantMs(moment.worldNow) }, async () => {
      const { source, at, baseline } = await this.readFrozen(found, asked);
      const answer = computeAll(source, at, asked.basis, { baseline: await baseline() });
      return { answer, position: 0n, validUntilMs: null };
    });
  }

  private async foundFrozen(name: string): Promise<FrozenBoard> {
    const found = await this.transactions.read(BOARD, (tx) => this.frozen.find(tx, name));
    if (!found) throw new DomainError('AS_OF_UNKNOWN', { what: 'meeting' });
    return found;
  }

  private readFrozen(found: FrozenBoard, asked: Asked): Promise<Reading> {
    return this.transactions.read(BOARD, async (tx) => {
      const { instant, position, boardPosition, roundId, ...frozen } = found;
      const known = await this.queries.listRounds(tx, boardPosition);
      const rounds = chosenRound(known, asked.round ?? roundId, instant);
      const source = await this.sources.readPast(tx, rounds, boardPosition, dayOf(instant));
      const baseline = await this.baseline(tx, rounds, { instant, position }, asked.basis);
      return { source, baseline, at: { instant, current: false, position, frozen } };
    });
  }

  /**
   * What changes are counted from: the last session before the round, as far as one was frozen; otherwise what was known
   * when the previous round fell due. It lies in the past and never changes, so it is made once, when first asked for.
   */
  private async baseline(
    tx: Tx,
    { round, previousRound }: ReturnType<typeof chosenRound>,
    now: { instant: Instant; position: string },
    basis: Basis,
  ): Promise<BaselineAsked> {
    const session = round ? await this.frozen.findBefore(tx, round.id, now.position) : undefined;
    if (session)
      return this.baselineCalled(
        `${meetingVersionName(session.meeting as RoundId, session.version)} ${basis}`,
        (within) => this.sourceOfSession(within, session),
        basis,
      );
    if (!previousRound || instantMs(now.instant) - instantMs(previousRound.dueAt) <= SETTLED_MS)
      return async () => null;
    return this.baselineCalled(
      `${previousRound.id} ${previousRound.dueAt} ${basis}`,
      (within) => this.sourceAtDue(within, previousRound),
      basis,
    );
  }

  private baselineCalled(
    question: string,
    find: (tx: Tx) => Promise<BaselineSource | null>,
    basis: Basis,
  ): BaselineAsked {
    return (within) =>
      this.baselines.get(question, { position: 0n, nowMs: 0 }, async () => {
        const found = await (within ? find(within) : this.transactions.read(BOARD, find));
        return { answer: found && baselineOf(found, basis), position: 0n, validUntilMs: null };
      });
  }

  private async sourceOfSession(
    tx: Tx,
    { meeting, version, roundId, instant, boardPosition }: FrozenBoard,
  ): Promise<BaselineSource> {
    const rounds = chosenRound(await this.queries.listRounds(tx, boardPosition), roundId, instant);
    const source = await this.sources.readPast(tx, rounds, boardPosition, dayOf(instant));
    return { source, instant, meeting: meetingVersionName(meeting as RoundId, version) };
  }

  private async sourceAtDue(tx: Tx, { id, dueAt }: Round): Promise<BaselineSource | null> {
    const entry = await this.queries.findEntryAt(tx, dueAt);
    const rounds = entry ? await this.queries.listRounds(tx, entry.boardPosition) : [];
    // Recorded after its own due instant: of that day nothing of it was known.
    if (!entry || !rounds.some((round) => round.id === id)) return null;
    const chosen = chosenRound(rounds, id, dueAt);
    const source = await this.sources.read(tx, chosen, entry.boardPosition, dayOf(dueAt));
    return { source, instant: dueAt, meeting: null };
  }

  private async entryAt(tx: Tx, instant: string) {
    const entry = await this.queries.findEntryAt(tx, instant);
    if (!entry) throw new DomainError('AS_OF_UNKNOWN', { what: 'before' });
    return entry;
  }
}

interface Reading {
  source: BoardSource;
  at: BoardMoment;
  baseline: BaselineAsked;
}

/** Whoever holds a transaction reads within it and takes no second connection. */
type BaselineAsked = (within?: Tx) => Promise<Baseline | null>;

interface BaselineSource extends Pick<Baseline, 'source' | 'meeting'> {
  instant: Instant;
}

function baselineOf({ source, instant, meeting }: BaselineSource, basis: Basis): Baseline | null {
  const input = boardInput(source, instant, basis);
  return input && { board: computeBoard(input), source, meeting };
}
