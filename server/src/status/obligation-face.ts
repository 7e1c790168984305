import { isMinistryFormula } from '@ega/shared/directives/formula';
import { lastDayOf, type Obligation } from '@ega/shared/directives/obligation';
import { agencyView, type AssessedRule } from '@ega/shared/reports/project-assessment';
import type { BoardReport } from '@ega/shared/status/board-input';
import type { ObligationCell, ObligationColumn } from '@ega/shared/status/obligations/obligation-table';
import type { DutyInput } from '@ega/shared/status/obligations/verdict';
import { withoutBasis } from '@ega/shared/status/obligations/without-basis';
import { STATUSES } from '@ega/shared/status/status';
import type { AgencyRef } from './as-of.types.js';
import type { DutyEvidence } from './duty-evidence.service.js';
import type {
  ProjectViewFace,
  AgencyObligation,
  DutyInputFace,
  ObligationCells,
  ObligationFacts,
  ObligationLine,
} from './obligation.types.js';

export function obligationFacts(obligation: Obligation, platform: string): ObligationFacts {
  const { document, ...rest } = obligation;
  return {
    ...rest,
    platform,
    document: document.symbol,
    issuedOn: document.issuedOn,
    issuer: document.issuer,
    lastDay: lastDayOf(obligation),
  };
}

/** What the Ministry itself owes is one line, not a count of agencies. */
export function obligationLine({
  obligation,
  platformName,
  figure,
  byStatus,
  cells,
  ...rest
}: ObligationColumn): ObligationLine {
  const [only] = isMinistryFormula(obligation.formula) ? cells : [];
  return {
    ...rest,
    obligation: obligationFacts(obligation, platformName),
    figure,
    withoutBasis: withoutBasis(cells),
    byStatus: STATUSES.filter((status) => byStatus[status] > 0).map((status) => ({
      status,
      value: byStatus[status],
    })),
    standing: only?.grounds[0] ?? null,
  };
}

export function obligationCells(
  cells: readonly ObligationCell[],
  agencies: ReadonlyMap<number, AgencyRef>,
): ObligationCells {
  const shown = cells.flatMap((cell) => {
    const agency = agencies.get(cell.agencyNumber);
    return agency ? [{ cell, agency }] : [];
  });
  const column = <Value>(pick: (cell: ObligationCell) => Value): Value[] =>
    shown.map(({ cell }) => pick(cell));
  return {
    agency: shown.map(({ agency }) => agency),
    status: column((cell) => cell.status),
    meets: column((cell) => cell.meets),
    counted: column((cell) => cell.counted),
    neutral: column((cell) => cell.neutral),
    verified: column((cell) => cell.verified),
    reading: column((cell) => cell.reading),
    grounds: column((cell) => [...cell.grounds]),
    rule: column((cell) => cell.grounds[0].rule),
  };
}

export function agencyObligation(
  { obligation, platformName }: ObligationColumn,
  cell: ObligationCell,
  rubricVersion: number,
  report: BoardReport | undefined,
  evidence: DutyEvidence,
): AgencyObligation {
  const { status, meets, neutral, verified, reading, grounds, inputs } = cell;
  return {
    obligation: obligationFacts(obligation, platformName),
    status,
    meets,
    neutral,
    verified,
    reading,
    grounds: [...grounds],
    rule: grounds[0].rule,
    rubricVersion,
    inputs: inputs.map(inputFace),
    projects: projectViews(obligation.formula, report),
    ...evidence.of(obligation),
  };
}

const RULE_OF: Readonly<Record<string, AssessedRule>> = {
  projectRequirements: 'requirements',
  architectureCompliance: 'compliance',
};

function projectViews(formula: string, report: BoardReport | undefined): ProjectViewFace[] {
  const rule = RULE_OF[formula];
  const projects = report?.summaryReported?.projects ?? [];
  if (!rule) return [];
  return projects.map((project) => ({
    name: project.name,
    agencyView: agencyView(project, rule),
    assessment:
      report?.assessments?.find((one) => one.project === project.id && one.rule === rule)?.verdict ?? null,
  }));
}

const inputFace = ({ name, value }: DutyInput): DutyInputFace => ({
  name,
  value: value === null ? null : String(value),
});
