import { type ArchitectureObligation, architectureObligation } from '../directives/obligation.js';
import { type ContentConclusion, standingConclusion } from '../reports/architecture-assessment.js';
import type { Summary } from '../reports/summary.js';
import type { Round, RoundId } from '../rounds/round.js';
import {
  civilDateAt,
  type CivilDate,
  endOfDay,
  type Instant,
  instantMs,
  instantOf,
} from '../text/civil-date.js';
import { type ArchitectureFacts, architectureFacts, saysIssued } from './architecture-facts.js';
import { type ArchitectureStatus, computeArchitectureStatus } from './architecture-status.js';
import { areaFigures, type AreaFigures } from './area-figures.js';
import type { BoardAgency, BoardInput, BoardReport } from './board-input.js';
import { summaryOn } from './known-summary.js';
import { type ReportFace, reportFace } from './report-face.js';
import type { Basis } from './status.js';

/** The architecture of one agency on one basis, with its judgement and its grounds. */
export interface ArchitectureFace extends ArchitectureStatus {
  readonly obligation: string | null;
  readonly step: number | null;
  readonly issued: boolean;
  /** Step 1 and above, the issued among them; null while the step is not known. */
  readonly started: boolean | null;
  readonly decision: Summary['decision'];
  readonly secret: boolean;
  /** Whether verified answers say the same. */
  readonly verified: boolean;
  readonly lastConfirmedRound: RoundId | null;
  readonly draftPercent: number | null;
  readonly checkedAgainstGuidance: Summary['checkedAgainstGuidance'];
  /** What the Authority concluded on this architecture; never told on the reported basis. */
  readonly guidanceConclusion: ContentConclusion | null;
}

export interface BoardRow extends BoardAgency {
  readonly opened: boolean;
  readonly report: ReportFace;
  readonly architecture: ArchitectureFace;
  /** The same on the verified basis; on a verified board it is the same object. */
  readonly architectureVerified: ArchitectureFace;
  readonly areas: AreaFigures | null;
  readonly areasVerified: AreaFigures | null;
  /** Step on the same basis in the previous round, to show moves and steps back. */
  readonly previousStep: number | null;
  /** Whether any verified answers of this agency exist. */
  readonly hasVerified: boolean;
}

export interface Board {
  readonly asOf: Instant;
  readonly basis: Basis;
  readonly roundId: RoundId | null;
  readonly previousRoundId: RoundId | null;
  readonly rubricVersion: number;
  readonly rows: readonly BoardRow[];
  /** The next instant at which time alone changes a figure (house decision 13); matters only while as-of is "now". */
  readonly validUntil: Instant;
}

/** A board with what it was computed from: the next one takes over the rows of agencies to which nothing happened. */
export interface BoardWithInput {
  readonly input: BoardInput;
  readonly board: Board;
}

/**
 * The one board: every list, figure, filter and export is cut from it (house decision 3). One pass, no lookups in lists.
 * `before` only saves work: with it and without it the board is the same.
 */
export function computeBoard(input: BoardInput, before: BoardWithInput | null = null): Board {
  const { asOf, basis, round } = input;
  const context: Context = {
    input,
    nowMs: instantMs(asOf),
    today: civilDateAt(asOf),
    reports: once(() => byAgency(input.reports)),
    previous: once(() => byAgency(input.previous)),
    opened: once(() => (input.openedFor ? new Set(input.openedFor) : null)),
    obligations: new Map(),
  };
  const moved = before && movedAgencies(before, input, context.nowMs);
  return {
    asOf,
    basis,
    roundId: round?.id ?? null,
    previousRoundId: input.previousRound?.id ?? null,
    rubricVersion: input.rubric.version,
    rows:
      moved?.size === 0
        ? before!.board.rows
        : input.agencies.map((agency, at) =>
            moved && !moved.has(agency.number) ? before!.board.rows[at]! : rowOf(context, agency),
          ),
    validUntil: validUntil(context),
  };
}

interface Context {
  readonly input: BoardInput;
  readonly nowMs: number;
  readonly today: CivilDate;
  readonly reports: () => ReadonlyMap<number, BoardReport>;
  readonly previous: () => ReadonlyMap<number, BoardReport>;
  readonly opened: () => ReadonlySet<number> | null;
  readonly obligations: Map<string, ArchitectureObligation | null>;
}

/**
 * The agencies whose rows are to be made anew, where all others still stand: the same world around them and no instant
 * passed at which time alone changes a figure. Null where the world is another one.
 */
function movedAgencies(
  { input, board }: BoardWithInput,
  now: BoardInput,
  nowMs: number,
): ReadonlySet<number> | null {
  const sameWorld =
    input.basis === now.basis &&
    input.rubric === now.rubric &&
    input.agencies === now.agencies &&
    input.openedFor === now.openedFor &&
    input.reports.length === now.reports.length &&
    input.previous.length === now.previous.length &&
    sameItems(input.obligations, now.obligations) &&
    sameRound(input.round, now.round) &&
    sameRound(input.previousRound, now.previousRound) &&
    instantMs(board.asOf) <= nowMs &&
    nowMs < instantMs(board.validUntil);
  if (!sameWorld) return null;
  const moved = new Set<number>();
  const compare = (before: readonly BoardReport[], after: readonly BoardReport[]): void =>
    before.forEach((report, at) => {
      if (report !== after[at]) moved.add(report.agencyNumber).add(after[at]!.agencyNumber);
    });
  compare(input.reports, now.reports);
  compare(input.previous, now.previous);
  return moved;
}

const sameItems = <Item>(before: readonly Item[], now: readonly Item[]): boolean =>
  before.length === now.length && before.every((item, at) => item === now[at]);

const sameRound = (before: Round | null, now: Round | null): boolean =>
  before === now || JSON.stringify(before) === JSON.stringify(now);

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

function byAgency(reports: readonly BoardReport[]): Map<number, BoardReport> {
  return new Map(reports.map((report) => [report.agencyNumber, report]));
}

function rowOf(context: Context, agency: BoardAgency): BoardRow {
  const { round, basis } = context.input;
  const opened = context.opened();
  const report = context.reports().get(agency.number) ?? null;
  const architectureVerified = architectureOf(context, agency, report, 'verified');
  const areasVerified = areaFigures(summaryOn(report, 'verified'));
  const standing = report?.summaryVerified ?? report?.standingVerified?.summary ?? null;
  // Written out field by field: copies by spreading made a board of 12,000 agencies several times slower.
  return {
    number: agency.number,
    slug: agency.slug,
    kind: agency.kind,
    nameVi: agency.nameVi,
    nameEn: agency.nameEn,
    shortName: agency.shortName,
    abbreviationVi: agency.abbreviationVi,
    code: agency.code,
    region6: agency.region6,
    nameFold: agency.nameFold,
    opened: round !== null && (opened === null || opened.has(agency.number)),
    report: reportFace(report, round, context.nowMs),
    architecture:
      basis === 'verified' ? architectureVerified : architectureOf(context, agency, report, 'reported'),
    architectureVerified,
    areas: basis === 'verified' ? areasVerified : areaFigures(summaryOn(report, 'reported'), standing),
    areasVerified,
    previousStep:
      factsOf(context.previous().get(agency.number) ?? null, context, basis, true).summary?.A1 ?? null,
    hasVerified: standing !== null,
  };
}

function factsOf(
  report: BoardReport | null,
  context: Context,
  basis: Basis,
  ofPrevious = false,
): ArchitectureFacts {
  const round = ofPrevious ? context.input.previousRound : context.input.round;
  return architectureFacts(
    {
      roundId: round?.id ?? null,
      reported: report?.summaryReported ?? null,
      verified: report?.summaryVerified ?? null,
      standing: report?.standingVerified ?? null,
    },
    basis,
  );
}

function architectureOf(
  context: Context,
  agency: BoardAgency,
  report: BoardReport | null,
  basis: Basis,
): ArchitectureFace {
  const { input, nowMs, today } = context;
  const obligation = obligationOf(context, agency);
  const facts = factsOf(report, context, basis);
  const { summary } = facts;
  const status = computeArchitectureStatus({
    obligation,
    rubric: input.rubric,
    facts,
    basis,
    reportedThisRound: report?.summaryReported != null,
    asOf: input.asOf,
    nowMs,
    today,
  });
  const step = summary?.A1 ?? null;
  return {
    status: status.status,
    rule: status.rule,
    rubricVersion: status.rubricVersion,
    inputs: status.inputs,
    explanationCode: status.explanationCode,
    params: status.params,
    reasons: status.reasons,
    todoCode: status.todoCode,
    validUntil: status.validUntil,
    obligation: obligation?.code ?? null,
    step,
    issued: facts.issued,
    started: step === null ? null : step >= 1,
    decision: facts.decision,
    secret: summary?.secretA ?? false,
    verified: facts.confirmedIn !== null,
    lastConfirmedRound: facts.confirmedIn,
    draftPercent: summary?.draftPercent ?? null,
    checkedAgainstGuidance: saysIssued(summary) ? (summary?.checkedAgainstGuidance ?? null) : null,
    guidanceConclusion:
      basis === 'verified' && facts.issued
        ? standingConclusion(report?.architectureAssessment, facts.decisionOn)
        : null,
  };
}

function obligationOf(context: Context, agency: BoardAgency): ArchitectureObligation | null {
  const cached = context.obligations.get(agency.kind);
  if (cached !== undefined) return cached;
  const obligation = architectureObligation(context.input.obligations, agency.kind);
  context.obligations.set(agency.kind, obligation);
  return obligation;
}

// Days left, days in a step and the countdown change at midnight; the rest at its own instant.
function validUntil(context: Context): Instant {
  const { round, obligations, reports } = context.input;
  const candidates = [instantMs(endOfDay(context.today))];
  for (const { dueAt } of obligations) if (dueAt) candidates.push(instantMs(dueAt));
  if (round) candidates.push(instantMs(round.opensAt), instantMs(round.dueAt), instantMs(round.closesAt));
  for (const report of reports) {
    if (report.extendedUntil) candidates.push(instantMs(report.extendedUntil));
    if (report.returnedUntil) candidates.push(instantMs(report.returnedUntil));
  }
  return instantOf(Math.min(...future(candidates, context.nowMs)));
}

function future(candidates: readonly number[], nowMs: number): number[] {
  return candidates.filter((ms) => ms > nowMs);
}
