import type { RoundId } from '../rounds/round.js';
import type { CivilDate, Instant } from '../text/civil-date.js';
import type { Board, BoardRow } from './board.js';
import type { Figure } from './figure.js';
import { GROUPS, type GroupName, type Overview } from './overview.js';
import { type Account, accountFor, type ReconciledName } from './reconcile.js';
import type { Status } from './status.js';

/** The figures two boards are compared by, in the order of the screens. */
export const COMPARED = [
  'issued',
  'underWay',
  'notStarted',
  'atRisk',
  'overdue',
  'lgsp',
  'oneStop',
  'sharing',
  'focalUnit',
  'projects',
  'submitted',
  'onTime',
  'verifiedReports',
] as const;

export type ComparedName = (typeof COMPARED)[number];

/** One figure on both sides, each with its own denominator, basis and instant. */
export interface ComparedFigure {
  readonly name: ComparedName;
  readonly group: GroupName;
  readonly before: Figure;
  readonly now: Figure;
  readonly change: number;
}

/** What became of an agency between two instants; one agency may have moved in several ways. */
export const MOVES = [
  'issued',
  'started',
  'stepForward',
  'becameAtRisk',
  'becameOverdue',
  'stepBack',
  'noLongerIssued',
  'noLongerKnown',
  'joined',
  'left',
] as const;

export type Move = (typeof MOVES)[number];

export interface Mover {
  readonly move: Move;
  readonly agencyNumber: number;
  readonly stepBefore: number | null;
  readonly stepNow: number | null;
  readonly statusBefore: Status | null;
  readonly statusNow: Status | null;
  /** Whether verified answers say the same as the later side. */
  readonly verified: boolean;
  /** The decision of the later side; the number of a secret one is not told. */
  readonly documentNumber: string | null;
  readonly documentOn: CivilDate | null;
}

/** What the two sides are. */
export interface ComparedSide {
  readonly instant: Instant;
  readonly roundId: RoundId | null;
}

export interface Comparison {
  readonly before: ComparedSide;
  readonly now: ComparedSide;
  readonly figures: readonly ComparedFigure[];
  /** How many agencies moved each way in the whole country; names may be cut to the viewer's own. */
  readonly counts: Readonly<Record<Move, number>>;
  readonly movers: readonly Mover[];
  /** The earlier side lies before the first day of the duty: who became at risk cannot be told. */
  readonly unjudgedBefore: boolean;
  readonly accounts: Readonly<Record<ReconciledName, Account>>;
}

/** One side of a comparison: a board and the overview cut from it. */
export interface Side {
  readonly board: Board;
  readonly overview: Overview;
}

const OF_STATUS: readonly ComparedName[] = ['atRisk', 'overdue'];

/** Two boards of the same basis, figure by figure and agency by agency (issue 4, items 1 and 7). */
export function compareBoards(before: Side, now: Side): Comparison {
  const movers = moversBetween(before.board, now.board);
  const unjudgedBefore = before.board.rows.every((row) => row.architecture.status === null);
  const counts = Object.fromEntries(MOVES.map((move) => [move, 0])) as Record<Move, number>;
  for (const { move } of movers) counts[move]++;
  return {
    before: { instant: before.board.asOf, roundId: before.board.roundId },
    now: { instant: now.board.asOf, roundId: now.board.roundId },
    // Where no status was given, nobody became anything: 0 would be made up.
    figures: GROUPS.flatMap((group) => figuresOf(group, before, now)).filter(
      ({ name }) => !unjudgedBefore || !OF_STATUS.includes(name),
    ),
    counts,
    movers,
    unjudgedBefore,
    accounts: {
      issued: accountFor('issued', before.board, now.board),
      underWay: accountFor('underWay', before.board, now.board),
    },
  };
}

type Chosen = (side: Side, group: GroupName) => Figure | null;

const nationwide =
  (area: keyof Overview['areas']): Chosen =>
  ({ overview }, group) =>
    group === 'all' ? overview.areas[area] : null;

/** C10 came with form 2: against a side that was not asked there is no change. */
const sharing: Chosen = (side, group) =>
  side.board.rows.some(({ areas }) => areas?.sharing) ? nationwide('sharing')(side, group) : null;

const PICKS: Readonly<Record<ComparedName, Chosen>> = {
  issued: ({ overview }, group) => overview.groups[group].issued,
  underWay: ({ overview }, group) => overview.groups[group].underWay,
  notStarted: ({ overview }, group) => overview.groups[group].notStarted,
  atRisk: ({ overview }, group) => overview.groups[group].byStatus.atRisk,
  overdue: ({ overview }, group) => overview.groups[group].byStatus.overdue,
  lgsp: nationwide('lgsp'),
  oneStop: nationwide('oneStop'),
  sharing,
  focalUnit: nationwide('focalUnit'),
  projects: nationwide('projects'),
  submitted: ({ overview }, group) => overview.reporting[group].submitted,
  onTime: ({ overview }, group) => overview.reporting[group].onTime,
  verifiedReports: ({ overview }, group) => overview.reporting[group].verified,
};

function figuresOf(group: GroupName, before: Side, now: Side): ComparedFigure[] {
  return COMPARED.flatMap((name) => {
    const then = PICKS[name](before, group);
    const later = PICKS[name](now, group);
    if (!then || !later) return [];
    return [{ name, group, before: then, now: later, change: later.value - then.value }];
  });
}

function moversBetween(before: Board, now: Board): Mover[] {
  const earlier = new Map(before.rows.map((row) => [row.number, row]));
  const later = new Set(now.rows.map((row) => row.number));
  const movers = now.rows.flatMap((row) => {
    const then = earlier.get(row.number) ?? null;
    return movesOf(then, row).map((move) => moverOf(move, then, row));
  });
  const gone = before.rows.filter((row) => !later.has(row.number));
  return [...movers, ...gone.map((row) => moverOf('left', row, null))].sort(
    (a, b) => MOVES.indexOf(a.move) - MOVES.indexOf(b.move),
  );
}

/** Step 8, a new version being drawn up, is no further than 7: the architecture is issued either way. */
const rungOf = (row: BoardRow): number | null =>
  row.architecture.step === null ? null : Math.min(row.architecture.step, 7);

function movesOf(before: BoardRow | null, now: BoardRow): Move[] {
  if (!before) return ['joined'];
  const [then, later] = [rungOf(before), rungOf(now)];
  const [was, is] = [before.architecture, now.architecture];
  const moves: Move[] = [];
  if (!was.issued && is.issued) moves.push('issued');
  if (was.started !== true && is.started === true) moves.push('started');
  if (then !== null && later !== null && later > then && !is.issued && was.started === true)
    moves.push('stepForward');
  if (was.status !== null && was.status !== is.status) {
    if (is.status === 'atRisk') moves.push('becameAtRisk');
    if (is.status === 'overdue') moves.push('becameOverdue');
  }
  if (then !== null && later !== null && later < then) moves.push('stepBack');
  if (was.issued && !is.issued) moves.push('noLongerIssued');
  if (then !== null && later === null) moves.push('noLongerKnown');
  return moves;
}

function moverOf(move: Move, before: BoardRow | null, now: BoardRow | null): Mover {
  const row = now ?? before!;
  const { architecture } = row;
  return {
    move,
    agencyNumber: row.number,
    stepBefore: before?.architecture.step ?? null,
    stepNow: now?.architecture.step ?? null,
    statusBefore: before?.architecture.status ?? null,
    statusNow: now?.architecture.status ?? null,
    verified: now !== null && architecture.verified,
    documentNumber:
      architecture.secret || !architecture.issued ? null : (architecture.decision?.numberSymbol ?? null),
    documentOn: architecture.issued ? architecture.inputs.decisionOn : null,
  };
}
