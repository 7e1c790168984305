import { Injectable } from '@nestjs/common';
import type { Round, RoundId } from '@ega/shared/rounds/round';
import type { BoardAgency, BoardReport } from '@ega/shared/status/board-input';
import type { CivilDate } from '@ega/shared/text/civil-date';
import type { FrozenSession } from '@ega/shared/guidance/guidance-facts';
import type { GuidanceItem } from '@ega/shared/guidance/guidance-item';
import { DirectiveQueries, type DirectivesKnown } from '../directives/directives.queries.js';
import { GuidanceQueries } from '../guidance/guidance.queries.js';
import type { Tx } from '../platform/transaction.js';
import { BoardQueries } from './board.queries.js';
import { reportFacts } from './report-facts.js';

/** Everything the rules need to compute the board of one round at one position; time and basis are not in it. */
export interface BoardSource {
  boardPosition: string;
  round: Round | null;
  previousRound: Round | null;
  agencies: readonly BoardAgency[];
  openedFor: readonly number[];
  previousOpenedFor: readonly number[];
  reports: readonly BoardReport[];
  previous: readonly BoardReport[];
  directives: DirectivesKnown;
  /** The Ministry's own sheet as it was known. */
  guidance: readonly GuidanceItem[];
  sessions: readonly FrozenSession[];
  publicPageOn: boolean;
}

/** Sources kept to go on from; one for each round people look at. */
const KEPT = 6;

/**
 * Reads sources. History only grows, so the facts of an agency that nothing happened to between two positions are the
 * same at both: a later board is made from the kept one and the agencies that moved.
 */
@Injectable()
export class BoardSources {
  private readonly latest = new Map<string, BoardSource>();

  constructor(
    private readonly queries: BoardQueries,
    private readonly directives: DirectiveQueries,
    private readonly guidance: GuidanceQueries,
  ) {}

  async read(tx: Tx, rounds: RoundChoice, boardPosition: string, day: CivilDate): Promise<BoardSource> {
    const key = rounds.round?.id ?? `none ${day}`;
    const kept = this.latest.get(key);
    const source =
      kept && BigInt(kept.boardPosition) <= BigInt(boardPosition)
        ? await this.readOn(tx, kept, rounds, boardPosition, day)
        : await this.readWhole(tx, rounds, boardPosition, day);
    const newest = this.latest.get(key);
    if (!newest || BigInt(newest.boardPosition) < BigInt(boardPosition)) this.keep(key, source);
    return source;
  }

  /** Read whole and not kept: of a past that nobody goes on from, or of an entry that is not committed. */
  readPast(tx: Tx, rounds: RoundChoice, boardPosition: string, day: CivilDate): Promise<BoardSource> {
    return this.readWhole(tx, rounds, boardPosition, day);
  }

  private async readOn(
    tx: Tx,
    kept: BoardSource,
    rounds: RoundChoice,
    boardPosition: string,
    day: CivilDate,
  ): Promise<BoardSource> {
    if (kept.boardPosition === boardPosition) return kept;
    const changes = await this.queries.findChanges(tx, kept.boardPosition, boardPosition);
    if (changes.world) return this.readWhole(tx, rounds, boardPosition, day);
    if (changes.agencies.length === 0) return { ...kept, boardPosition };
    const moved = await this.readReports(tx, rounds, boardPosition, changes.agencies, kept);
    return {
      ...kept,
      boardPosition,
      reports: takeOver(kept.reports, moved.reports),
      previous: takeOver(kept.previous, moved.previous),
    };
  }

  private async readWhole(
    tx: Tx,
    rounds: RoundChoice,
    boardPosition: string,
    day: CivilDate,
  ): Promise<BoardSource> {
    const { round, previousRound } = rounds;
    const agencies = await this.queries.listAgencies(tx, boardPosition, round?.cutOff ?? day);
    const openedFor = round ? await this.queries.listOpened(tx, round.id) : [];
    const previousOpenedFor = previousRound ? await this.queries.listOpened(tx, previousRound.id) : [];
    const directives = await this.directives.known(tx, boardPosition);
    const guidance = await this.guidance.known(tx, boardPosition);
    const sessions = await this.queries.listFrozenSessions(tx, boardPosition);
    const publicPageOn = await this.queries.publicPageIsOn(tx, boardPosition);
    const scope = { openedFor, previousOpenedFor };
    const reports = await this.readReports(tx, rounds, boardPosition, null, scope);
    return {
      ...{ boardPosition, ...rounds, agencies, ...scope, ...reports },
      ...{ directives, guidance, sessions, publicPageOn },
    };
  }

  private async readReports(
    tx: Tx,
    { round, previousRound }: RoundChoice,
    position: string,
    agencies: readonly number[] | null,
    scope: Pick<BoardSource, 'openedFor' | 'previousOpenedFor'>,
  ): Promise<Pick<BoardSource, 'reports' | 'previous'>> {
    const rounds = [round, previousRound].flatMap((one) => (one ? [one.id] : []));
    if (rounds.length === 0) return { reports: [], previous: [] };
    const wanted = { rounds, position, agencies };
    const moves = await this.queries.listMoves(tx, wanted);
    const revisions = await this.queries.listRevisions(tx, wanted);
    const extensions = await this.queries.listExtensions(tx, wanted);
    const summaries = await this.queries.listSummaries(tx, wanted);
    const assessments = await this.queries.listAssessments(tx, wanted);
    const architectures = await this.queries.listArchitectureAssessments(tx, wanted);
    const among = (numbers: readonly number[]): readonly number[] =>
      agencies ? numbers.filter((number) => agencies.includes(number)) : numbers;
    const factsOf = (id: RoundId, numbers: readonly number[]): BoardReport[] => {
      const here = <Row extends { round: RoundId }>(rows: readonly Row[]) =>
        rows.filter((row) => row.round === id);
      return reportFacts(id, among(numbers), {
        moves: here(moves),
        revisions: here(revisions),
        extensions: here(extensions),
        summaries: here(summaries),
        assessments: here(assessments),
        architectures: here(architectures),
      });
    };
    return {
      reports: round ? factsOf(round.id, scope.openedFor) : [],
      previous: previousRound ? factsOf(previousRound.id, scope.previousOpenedFor) : [],
    };
  }

  private keep(key: string, source: BoardSource): void {
    this.latest.delete(key);
    this.latest.set(key, source);
    if (this.latest.size > KEPT) this.latest.delete(this.latest.keys().next().value as string);
  }
}

export interface RoundChoice {
  round: Round | null;
  previousRound: Round | null;
}

/** News in place of what was known; what says the same stays the same object, so that its row need not be made again. */
function takeOver(before: readonly BoardReport[], after: readonly BoardReport[]): readonly BoardReport[] {
  const news = new Map(after.map((report) => [report.agencyNumber, report]));
  return before.map((report) => {
    const newer = news.get(report.agencyNumber);
    return newer && JSON.stringify(newer) !== JSON.stringify(report) ? newer : report;
  });
}
