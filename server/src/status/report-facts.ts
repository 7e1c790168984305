import type { BoardReport } from '@ega/shared/status/board-input';
import type { ArchitectureAssessment } from '@ega/shared/reports/architecture-assessment';
import { type ProjectAssessment, withAssessments } from '@ega/shared/reports/project-assessment';
import { readSummary, type Summary } from '@ega/shared/reports/summary';
import type { ReportState } from '@ega/shared/reports/workflow';
import type { RoundId } from '@ega/shared/rounds/round';

/** Moves that change a figure. Drafting moves (ready, taken back, sent back, edited) never do: house decision 13. */
export const BOARD_MOVES = [
  'submit',
  'withdraw',
  'returnForCompletion',
  'verify',
  'reopen',
  'undo',
  'void',
] as const;

export interface MoveRow {
  agency: number;
  action: (typeof BOARD_MOVES)[number];
  to: ReportState;
  returnedUntil: string | null;
  at: string;
}

export interface RevisionRow {
  agency: number;
  number: number;
  late: boolean;
  at: string;
}

export interface ExtensionRow {
  agency: number;
  dueAt: string;
}

export interface SummaryRow {
  agency: number;
  basis: 'reported' | 'verified';
  /** Round whose decision accepted A1; answers merely carried over stay with the round that verified them. */
  confirmedIn: RoundId;
  summary: Summary;
}

export interface AssessmentRow extends ProjectAssessment {
  agency: number;
}

export interface ArchitectureAssessmentRow extends ArchitectureAssessment {
  agency: number;
}

/** The rows of one round (verified summaries: up to that round) at one ledger position, each list in ledger order. */
export interface RoundRows {
  moves: readonly MoveRow[];
  revisions: readonly RevisionRow[];
  extensions: readonly ExtensionRow[];
  summaries: readonly SummaryRow[];
  /** The latest finding on each project by each rule, of that round or an earlier one. */
  assessments: readonly AssessmentRow[];
  /** The latest conclusion on each architecture, of that round or an earlier one. */
  architectures: readonly ArchitectureAssessmentRow[];
}

/** Folds append-only rows into what the board asks of each report. Pure: the same rows give the same report for ever. */
export function reportFacts(round: RoundId, agencies: readonly number[], rows: RoundRows): BoardReport[] {
  const moves = byAgency(rows.moves);
  const revisions = byAgency(rows.revisions);
  const extensions = byAgency(rows.extensions);
  const summaries = byAgency(rows.summaries);
  const assessments = byAgency(rows.assessments);
  const architectures = byAgency(rows.architectures);
  return agencies.map((agency) =>
    reportOf(round, agency, {
      moves: moves.get(agency) ?? [],
      revisions: revisions.get(agency) ?? [],
      extensions: extensions.get(agency) ?? [],
      summaries: summaries.get(agency) ?? [],
      assessments: assessments.get(agency) ?? [],
      architectures: architectures.get(agency) ?? [],
    }),
  );
}

function reportOf(round: RoundId, agencyNumber: number, rows: RoundRows): BoardReport {
  const { moves, revisions, extensions, summaries, assessments } = rows;
  const [architecture] = rows.architectures;
  const state = stateAfter(moves);
  const first = revisions[0];
  const reported = summaries.find((row) => row.basis === 'reported');
  const verified = summaries.find((row) => row.basis === 'verified');
  const verifiedSummary = verified ? withAssessments(readSummary(verified.summary), assessments) : null;
  const confirmedHere = verified?.confirmedIn === round;
  return {
    agencyNumber,
    state,
    submittedFirstAt: first?.at ?? null,
    late: first?.late ?? null,
    extendedUntil: extensions.at(-1)?.dueAt ?? null,
    returnedUntil:
      state === 'returned' ? (moves.findLast((move) => move.returnedUntil)?.returnedUntil ?? null) : null,
    verifiedAt:
      state === 'verified' ? (moves.findLast((move) => move.action === 'verify')?.at ?? null) : null,
    revision: revisions.at(-1)?.number ?? 0,
    everReturned: returnsOf(moves) > 0,
    ...(assessments.length > 0 ? { assessments } : {}),
    ...(architecture
      ? {
          architectureAssessment: {
            conclusion: architecture.conclusion,
            decisionOn: architecture.decisionOn,
          },
        }
      : {}),
    summaryReported: reported ? readSummary(reported.summary) : null,
    summaryVerified: confirmedHere ? verifiedSummary : null,
    standingVerified:
      verified && verifiedSummary && !confirmedHere
        ? { summary: verifiedSummary, roundId: verified.confirmedIn }
        : null,
  };
}

// A report reopened before it was ever sent keeps its drafting state; on the board it is a draft.
function stateAfter(moves: readonly MoveRow[]): ReportState {
  const to = moves.at(-1)?.to ?? 'draft';
  return to === 'ready' ? 'draft' : to;
}

function returnsOf(moves: readonly MoveRow[]): number {
  let count = 0;
  moves.forEach((move, at) => {
    if (move.action === 'returnForCompletion') count++;
    if (move.action === 'undo' && moves[at - 1]?.action === 'returnForCompletion') count--;
  });
  return count;
}

function byAgency<Row extends { agency: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.agency);
    if (group) group.push(row);
    else groups.set(row.agency, [row]);
  }
  return groups;
}
