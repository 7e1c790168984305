import type { QuotedBenchmark } from '../../directives/benchmark.js';
import type { Letterhead } from '../../directives/letterhead.js';
import type { Rubric } from '../../directives/rubric.js';
import type { GuidanceFacts } from '../../guidance/guidance-facts.js';
import type { Round, RoundId } from '../../rounds/round.js';
import type { BoardReport } from '../../status/board-input.js';
import type { Board } from '../../status/board.js';
import type { BurnUp } from '../../status/burn-up.js';
import type { ObligationColumn } from '../../status/obligations/obligation-table.js';
import type { Overview } from '../../status/overview.js';
import type { CivilDate, Instant } from '../../text/civil-date.js';

/** Typography of an administrative document: of 2018 (TT 01/2011/TT-BNV) or of today (NĐ 30/2020/NĐ-CP). */
export const PACK_PROFILES = ['TT01_2011', 'ND30_2020'] as const;
export type PackProfile = (typeof PACK_PROFILES)[number];

/** What was concluded at the session before and how far it is. */
export interface PackConclusion {
  /** The session that concluded it. */
  readonly meeting: RoundId;
  readonly number: number;
  readonly text: string;
  readonly owners: string;
  readonly dueOn: CivilDate | null;
  readonly done: number;
  readonly total: number;
  /** Code of the duty it serves; null or missing where it serves none. */
  readonly obligation?: string | null;
  /** Whom it was given to, and who of them has not reported it done. */
  readonly agencies: readonly number[];
  readonly open: readonly number[];
}

/** An earlier round as of the same position: the points of the curve by rounds. */
export interface PackRound {
  readonly round: RoundId;
  readonly issued: number;
  readonly underWay: number;
  readonly submitted: number;
  readonly opened: number;
  readonly agencies: number;
}

/** The latest version of the session before: later comparisons use it and say so (practice.md 23). */
export interface PreviousSession {
  readonly quarter: string;
  readonly version: number;
  readonly heldOn: CivilDate;
  readonly overview: Overview;
  readonly issued: readonly number[];
}

/** A frozen version of a session; null parts while the figures are still moving. */
export interface PackSession {
  readonly id: RoundId;
  readonly heldOn: CivilDate;
  readonly version: number | null;
  readonly frozenAt: Instant | null;
  readonly position: string;
  readonly chainHead: string | null;
}

/** Everything a pack is made of; each number comes from the board at one position (house decisions 4 and 16). */
export interface PackInput {
  readonly session: PackSession;
  /** The names that held on the day of the session. */
  readonly letterhead: Letterhead;
  readonly profile: PackProfile;
  readonly demo: boolean;
  readonly round: Round | null;
  readonly board: Board;
  readonly overview: Overview;
  readonly rubric: Rubric;
  readonly obligations: readonly ObligationColumn[];
  readonly indicators: readonly ObligationColumn[];
  readonly burnUp: BurnUp;
  readonly guidance: GuidanceFacts;
  readonly reports: readonly BoardReport[];
  readonly benchmarks: readonly QuotedBenchmark[];
  /** Oldest first, the round of the session last. */
  readonly rounds: readonly PackRound[];
  readonly previous: PreviousSession | null;
  readonly conclusions: readonly PackConclusion[];
  /** Paragraphs as the secretariat changed them before freezing, by the rule that proposed them. */
  readonly edited: Readonly<Record<string, string>>;
}
