import {
  type ArchitectureObligation,
  deadlineOf,
  isArchitectureObligation,
} from '@ega/shared/directives/obligation';
import type { Rubric } from '@ega/shared/directives/rubric';
import type { Actor } from '@ega/shared/access/actor';
import type { Figure } from '@ega/shared/status/figure';
import { type AttentionRow, GROUPS, type GroupFigures } from '@ega/shared/status/overview';
import { STATUSES } from '@ega/shared/status/status';
import { viewOfOverview } from '@ega/shared/status/view-of';
import { instantOf } from '@ega/shared/text/civil-date';
import type { AgencyRef, AsOf, FigureFace } from './as-of.types.js';
import type { ComputedBoard } from './computed-board.js';
import type { AttentionLine, GroupFiguresFace, OverviewFace } from './overview.types.js';
import type { ObligationFace, RubricFace } from './status.types.js';

/** The overview as one actor sees it, in the form in which it travels. */
export function overviewFace(computed: ComputedBoard, actor: Actor): OverviewFace {
  const overview = viewOfOverview(computed.overview, actor);
  const agencies = new Map(computed.source.agencies.map((agency) => [agency.number, agency as AgencyRef]));
  const lines = (rows: readonly AttentionRow[]): AttentionLine[] =>
    rows.map(({ agencyNumber, reasons, ...line }) => ({
      ...line,
      agency: agencies.get(agencyNumber)!,
      reasons: reasons.map((reason) => ({ ...reason })),
    }));
  return {
    asOf: asOfFace(computed),
    since: overview.since,
    countdown: overview.countdown,
    groups: GROUPS.map((group) => groupFace(overview.groups[group])),
    regions: overview.regions.map(({ byStatus, ...region }) => ({
      ...region,
      byStatus: STATUSES.map((status) => byStatus[status]),
    })),
    reporting: GROUPS.map((group) => ({ group, ...overview.reporting[group] })),
    areas: overview.areas,
    withoutProcedures: overview.withoutProcedures,
    atRisk: lines(overview.atRisk),
    overdue: lines(overview.overdue),
    notSubmitted: overview.notSubmitted.map((number) => agencies.get(number)!),
    burnUp: computed.burnUp,
    obligations: computed.obligations.filter(isArchitectureObligation).map(obligationFace),
    rubric: rubricFace(computed.rubric),
    benchmarks: [...computed.benchmarks],
  };
}

export function asOfFace(computed: ComputedBoard): AsOf {
  return {
    instant: computed.instant,
    position: computed.position,
    current: computed.current,
    basis: computed.board.basis,
    round: computed.board.roundId,
    previousRound: computed.board.previousRoundId,
    previousMeeting: computed.baseline?.meeting ?? null,
    frozen: computed.frozen,
    validUntil: computed.validUntilMs === null ? null : instantOf(computed.validUntilMs),
  };
}

function groupFace(figures: GroupFigures): GroupFiguresFace {
  const columns = STATUSES.map((status) => figures.byStatus[status]);
  const column = <K extends keyof Figure>(key: K): Figure[K][] => columns.map((figure) => figure[key]);
  const face = (figure: Figure): FigureFace => figure;
  return {
    group: figures.group,
    denominator: figures.issued.denominator,
    issued: face(figures.issued),
    underWay: face(figures.underWay),
    notStarted: face(figures.notStarted),
    noReport: face(figures.noReport),
    noBasis: face(figures.noBasis),
    byStatus: {
      status: [...STATUSES],
      value: column('value'),
      verified: column('verified'),
      change: column('change'),
    },
  };
}

export function obligationFace(obligation: ArchitectureObligation): ObligationFace {
  const { code, version, titleVi, titleEn, document, sentence, firstDay, dueAt, doubt } = obligation;
  return {
    code,
    version,
    titleVi,
    titleEn,
    document: document.symbol,
    issuedOn: document.issuedOn,
    issuer: document.issuer,
    sentence,
    firstDay,
    dueAt,
    lastGoodDay: deadlineOf(obligation).lastDay,
    doubt,
  };
}

export function rubricFace(rubric: Rubric): RubricFace {
  return {
    version: rubric.version,
    proposal: rubric.proposal,
    leadDays: [1, 2, 3, 4, 5, 6].map((step) => rubric.leadDays[step] ?? 0),
    optionalSteps: [...rubric.optionalSteps],
    stuckDays: rubric.stuckDays,
    validFrom: rubric.validFrom,
  };
}
