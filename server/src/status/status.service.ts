import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { meetingVersionName } from '@ega/shared/meetings/meeting';
import type { Round, RoundId } from '@ega/shared/rounds/round';
import { computeBoard } from '@ega/shared/status/board';
import type { Basis } from '@ega/shared/status/status';
import { type Instant, instantMs } from '@ega/shared/text/civil-date';
import { MovingAnswers } from '../platform/cache/moving-answers.js';
import { settledMoment } from '../platform/settled-moment.js';
import { type Acting, Transactions, type Tx } from '../platform/transaction.js';
import { type Asked, askedInstant, chosenRound, dayOf, type Moment, momentKey, SETTLED_MS } from './as-of.js';
import { entryOf } from '../platform/ledger.js';
import { BoardQueries } from './board.queries.js';
import { BoardSources } from './board-sources.service.js';
import { boardInput, computeAll, type ComputedBoard, type Baseline } from './computed-board.js';
import { type FrozenBoard, FrozenBoards } from './frozen-boards.queries.js';

/** The board is computed for everybody at once and cut afterwards by viewOf (house decision 11). */
export const BOARD: Acting = { accountId: null, reach: 'all', agencyNumbers: [] };

/** Boards of past instants kept in memory: those of a meeting. */
const KEPT_PAST = 20;
/** Boards of now, the newest of each basis and round. */
const KEPT_NOW = 4;

@Injectable()
export class Boards {
  private readonly past = new MovingAnswers<ComputedBoard>({ most: KEPT_PAST });
  private readonly now = new MovingAnswers<ComputedBoard>({ most: KEPT_NOW });
  private readonly baselines = new Map<string, Baseline | null>();

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
        baseline: await this.baseline(tx, rounds, { instant, position }, basis),
      });
    return { reported: await boardOn('reported'), verified: await boardOn('verified') };
  }

  /** The board of now for pages that nobody signs in for; the caller shows nothing of an agency. */
  ofEverybody(moment: Moment): Promise<ComputedBoard> {
    return this.find(moment, { basis: 'verified' });
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

  private async compute(moment: Moment, asked: Asked, newest: ComputedBoard | null): Promise<ComputedBoard> {
    const { instant: named, current } = askedInstant(asked, moment.worldNow);
    // Before the transaction: whoever computes holds one connection, never two.
    const settled = current ? await settledMoment(this.dataSource) : moment;
    return this.transactions.read(BOARD, async (tx) => {
      const instant = current ? settled.worldNow : named;
      const { position, boardPosition } = current ? settled : await this.entryAt(tx, instant);
      const rounds = chosenRound(await this.queries.listRounds(tx, boardPosition), asked.round, instant);
      const source = await this.sources.read(tx, rounds, boardPosition, dayOf(instant));
      const baseline = await this.baseline(tx, rounds, { instant, position }, asked.basis);
      const at = { instant, current, position };
      return computeAll(source, at, asked.basis, { newest, baseline });
    });
  }

  /** Which version is the latest is asked each time; a version itself never changes. */
  private async findFrozen(moment: Moment, name: string, asked: Asked): Promise<ComputedBoard> {
    const found = await this.transactions.read(BOARD, (tx) => this.frozen.find(tx, name));
    if (!found) throw new DomainError('AS_OF_UNKNOWN', { what: 'meeting' });
    const { meeting, version, latest } = found;
    const question = `frozen ${meeting}.${version} of ${latest} ${asked.basis} ${asked.round ?? ''}`;
    return this.past.get(question, { position: 0n, nowMs: instantMs(moment.worldNow) }, async () => {
      return { answer: await this.computeFrozen(found, asked), position: 0n, validUntilMs: null };
    });
  }

  private computeFrozen(found: FrozenBoard, asked: Asked): Promise<ComputedBoard> {
    return this.transactions.read(BOARD, async (tx) => {
      const { instant, position, boardPosition, roundId, ...frozen } = found;
      const known = await this.queries.listRounds(tx, boardPosition);
      const rounds = chosenRound(known, asked.round ?? roundId, instant);
      const source = await this.sources.readPast(tx, rounds, boardPosition, dayOf(instant));
      const baseline = await this.baseline(tx, rounds, { instant, position }, asked.basis);
      return computeAll(source, { instant, current: false, position, frozen }, asked.basis, { baseline });
    });
  }

  /**
   * What changes are counted from: the last session before the round, as far as one was frozen; otherwise what was known
   * when the previous round fell due. It lies in the past and never changes, so it is made once.
   */
  private async baseline(
    tx: Tx,
    { round, previousRound }: ReturnType<typeof chosenRound>,
    now: { instant: Instant; position: string },
    basis: Basis,
  ): Promise<Baseline | null> {
    const session = round ? await this.frozen.findBefore(tx, round.id, now.position) : undefined;
    if (session)
      return this.keptBaseline(
        `${meetingVersionName(session.meeting as RoundId, session.version)} ${basis}`,
        () => this.boardOfSession(tx, session, basis),
      );
    if (!previousRound || instantMs(now.instant) - instantMs(previousRound.dueAt) <= SETTLED_MS) return null;
    return this.keptBaseline(`${previousRound.id} ${previousRound.dueAt} ${basis}`, async () => {
      const entry = await this.queries.findEntryAt(tx, previousRound.dueAt);
      return entry ? this.boardThen(tx, entry.boardPosition, previousRound, basis) : null;
    });
  }

  private async keptBaseline(key: string, make: () => Promise<Baseline | null>): Promise<Baseline | null> {
    const known = this.baselines.get(key);
    if (known !== undefined) return known;
    const made = await make();
    this.baselines.set(key, made);
    if (this.baselines.size > KEPT_PAST) this.baselines.delete(this.baselines.keys().next().value as string);
    return made;
  }

  private async boardOfSession(
    tx: Tx,
    { meeting, version, roundId, instant, boardPosition }: FrozenBoard,
    basis: Basis,
  ): Promise<Baseline | null> {
    const rounds = chosenRound(await this.queries.listRounds(tx, boardPosition), roundId, instant);
    const source = await this.sources.readPast(tx, rounds, boardPosition, dayOf(instant));
    const input = boardInput(source, instant, basis);
    return (
      input && {
        board: computeBoard(input),
        source,
        meeting: meetingVersionName(meeting as RoundId, version),
      }
    );
  }

  private async boardThen(
    tx: Tx,
    boardPosition: string,
    { id, dueAt }: Round,
    basis: Basis,
  ): Promise<Baseline | null> {
    const rounds = await this.queries.listRounds(tx, boardPosition);
    // Recorded after its own due instant: of that day nothing of it was known.
    if (!rounds.some((round) => round.id === id)) return null;
    const source = await this.sources.read(tx, chosenRound(rounds, id, dueAt), boardPosition, dayOf(dueAt));
    const input = boardInput(source, dueAt, basis);
    return input && { board: computeBoard(input), source, meeting: null };
  }

  private async entryAt(tx: Tx, instant: string) {
    const entry = await this.queries.findEntryAt(tx, instant);
    if (!entry) throw new DomainError('AS_OF_UNKNOWN', { what: 'before' });
    return entry;
  }
}
