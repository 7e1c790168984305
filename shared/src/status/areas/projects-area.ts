import { type Group, groupOf } from '../../agencies/kind.js';
import type { ProjectSummary } from '../../reports/area-summary.js';
import type { AssessedRule, ProjectAssessment } from '../../reports/project-assessment.js';
import type { RoundId } from '../../rounds/round.js';
import type { CivilDate } from '../../text/civil-date.js';
import type { Figure } from '../figure.js';
import { summaryOn } from '../known-summary.js';
import { type AreaAgency, areaAgency } from './area-agency.js';
import type { AreaHistoryRow } from './area-history.js';
import type { AreaInput, NamedFigure } from './area-input.js';

/** What a rule says of a project, in the order in which it is drawn. */
export const PROJECT_VERDICTS = ['met', 'notMet', 'notEnough', 'noBasis', 'notBound'] as const;
export type ProjectVerdict = (typeof PROJECT_VERDICTS)[number];

export interface ProjectRow extends AreaAgency {
  readonly id: string;
  readonly name: string;
  readonly form: string | null;
  readonly state: string | null;
  readonly approvedOn: CivilDate | null;
  readonly o3: ProjectVerdict;
  readonly o45: ProjectVerdict;
  /** By each rule what the agency says and what the Authority found, side by side (D3, D5); null where nothing was said. */
  readonly o3Agency: ProjectVerdict | null;
  readonly o3Authority: ProjectVerdict | null;
  readonly o45Agency: ProjectVerdict | null;
  readonly o45Authority: ProjectVerdict | null;
  /** Whole đồng. */
  readonly total: string | null;
  readonly year: string | null;
  readonly integration: string | null;
  /** Verified answers say the same of O3, O4 and O5 and of the amounts. */
  readonly verified: boolean;
}

/** Projects and money under one rule: O3, or O4 and O5 together. */
export interface RuleLine {
  readonly rule: 'o3' | 'o45';
  /** Projects by PROJECT_VERDICTS, and their amounts in whole đồng. */
  readonly projects: readonly number[];
  readonly money: readonly string[];
}

export interface GroupMoney {
  readonly group: Group | 'all';
  readonly agencies: number;
  readonly projects: number;
  /** Projects whose amount is given: what the sums are counted on. */
  readonly priced: number;
  readonly total: string;
  readonly year: string;
  readonly integration: string;
}

export interface ProjectsArea {
  readonly figures: readonly NamedFigure[];
  readonly rules: readonly RuleLine[];
  readonly money: readonly GroupMoney[];
  /** Projects of the country, and those that verified answers confirm. */
  readonly projects: number;
  readonly projectsVerified: number | null;
  readonly rows: readonly ProjectRow[];
}

/** Every project of the register with what O3 to O5 say of it and what it costs; sums of whole đồng, never of rounded ones. */
export function projectsArea({ board, reports, columns }: AreaInput): ProjectsArea {
  const reportOf = new Map(reports.map((report) => [report.agencyNumber, report]));
  const rows = board.rows.flatMap((row) => {
    const report = reportOf.get(row.number) ?? null;
    const checked = new Map(
      (summaryOn(report, 'verified')?.projects ?? []).map((project) => [project.id, project]),
    );
    const said = new Map(
      (summaryOn(report, 'reported')?.projects ?? []).map((project) => [project.id, project]),
    );
    const agency = areaAgency(row);
    return (summaryOn(report, board.basis)?.projects ?? []).map((project) => ({
      ...agency,
      ...projectFace(project),
      ...bothViews(said.get(project.id), project.id, report?.assessments ?? []),
      verified: sameProject(project, checked.get(project.id)),
    }));
  });
  const named = ['projectRequirements', 'architectureCompliance'].flatMap((formula): NamedFigure[] => {
    const [first, ...more] = columns.filter(({ obligation }) => obligation.formula === formula);
    // O4 binds ministries, O5 provinces: the country is both.
    return first
      ? [{ name: formula, figure: more.reduce((sum, { figure }) => added(sum, figure), first.figure) }]
      : [];
  });
  return {
    figures: named,
    rules: [ruleLine('o3', rows), ruleLine('o45', rows)],
    money: GROUPS.map((group) => groupMoney(group, rows)),
    projects: rows.length,
    projectsVerified: board.basis === 'reported' ? rows.filter((row) => row.verified).length : null,
    rows,
  };
}

/** Two figures of wholes that share nobody, as one. */
function added(one: Figure, other: Figure): Figure {
  const both = (a: number | null, b: number | null): number | null =>
    a === null || b === null ? null : a + b;
  return {
    ...one,
    value: one.value + other.value,
    denominator: one.denominator + other.denominator,
    verified: both(one.verified, other.verified),
    verifiedOnly: one.verifiedOnly + other.verifiedOnly,
    change: both(one.change, other.change),
  };
}

const GROUPS = ['all', 'bo', 'cp', 'tinh'] as const;

function projectFace(project: ProjectSummary) {
  const { id, name, form, state, approvedOn, o3, o45, handlesProcedures, money } = project;
  return {
    id,
    name,
    form,
    state,
    approvedOn,
    o3: boundOrNot(o3),
    o45: handlesProcedures === false ? ('notBound' as const) : boundOrNot(o45 ?? 'notEnough'),
    total: money?.total ?? null,
    year: money?.year ?? null,
    integration: money?.integration ?? null,
  };
}

/** The agency's own view, and the Authority's latest finding where there is one; neither replaces the other. */
function bothViews(
  own: ProjectSummary | undefined,
  id: string,
  assessments: readonly ProjectAssessment[],
): Pick<ProjectRow, 'o3Agency' | 'o3Authority' | 'o45Agency' | 'o45Authority'> {
  const found = (rule: AssessedRule): ProjectVerdict | null => {
    const verdict = assessments.find((one) => one.project === id && one.rule === rule)?.verdict;
    return verdict ? boundOrNot(verdict) : null;
  };
  const face = own && projectFace(own);
  return {
    o3Agency: face?.o3 ?? null,
    o3Authority: found('requirements'),
    o45Agency: face?.o45 ?? null,
    o45Authority: found('compliance'),
  };
}

/** What the Authority finds not applicable does not bind the project. */
function boundOrNot(verdict: NonNullable<ProjectSummary['o45']>): ProjectVerdict {
  return verdict === 'notApplicable' ? 'notBound' : verdict;
}

const boundOrNull = (verdict: ProjectSummary['o3'] | undefined): ProjectVerdict | null =>
  verdict === undefined ? null : boundOrNot(verdict);

function sameProject(own: ProjectSummary, checked: ProjectSummary | undefined): boolean {
  return (
    checked !== undefined &&
    own.o3 === checked.o3 &&
    own.o45 === checked.o45 &&
    own.money?.total === checked.money?.total
  );
}

/** Sums of whole đồng; what is not given adds nothing. */
export function sumDong(amounts: readonly (string | null)[]): string {
  return String(amounts.reduce((sum, amount) => sum + BigInt(amount ?? 0), 0n));
}

function ruleLine(rule: 'o3' | 'o45', rows: readonly ProjectRow[]): RuleLine {
  const of = (verdict: ProjectVerdict) => rows.filter((row) => row[rule] === verdict);
  return {
    rule,
    projects: PROJECT_VERDICTS.map((verdict) => of(verdict).length),
    money: PROJECT_VERDICTS.map((verdict) => sumDong(of(verdict).map(({ total }) => total))),
  };
}

function groupMoney(group: Group | 'all', all: readonly ProjectRow[]): GroupMoney {
  const rows = all.filter((row) => group === 'all' || groupOf(row.kind) === group);
  return {
    group,
    agencies: new Set(rows.map((row) => row.number)).size,
    projects: rows.length,
    priced: rows.filter((row) => row.total !== null).length,
    total: sumDong(rows.map((row) => row.total)),
    year: sumDong(rows.map((row) => row.year)),
    integration: sumDong(rows.map((row) => row.integration)),
  };
}

/** One project followed by its stable id: what each round said of it; null where the round does not name it. */
export interface RegisterRow extends AreaAgency {
  readonly id: string;
  readonly name: string;
  readonly o3: readonly (ProjectVerdict | null)[];
  readonly total: readonly (string | null)[];
  /** No longer named although the agency answered the newest round. */
  readonly gone: boolean;
}

/** The register across the rounds, oldest first. */
export function projectRegister(
  rounds: readonly RoundId[],
  history: readonly Pick<AreaHistoryRow, 'roundId' | 'agencyNumber' | 'projects'>[],
  agencies: readonly AreaAgency[],
): RegisterRow[] {
  const agencyOf = new Map(agencies.map((agency) => [agency.number, agency]));
  const ordered = [...rounds].sort((a, b) => a.localeCompare(b));
  const rows = new Map<string, { agencyNumber: number; byRound: Map<RoundId, ProjectSummary> }>();
  for (const { roundId, agencyNumber, projects } of history)
    for (const project of projects) {
      const key = `${agencyNumber}/${project.id}`;
      const row = rows.get(key) ?? { agencyNumber, byRound: new Map<RoundId, ProjectSummary>() };
      row.byRound.set(roundId, project);
      rows.set(key, row);
    }
  const newest = ordered.at(-1);
  const answered = new Set(
    history.filter(({ roundId }) => roundId === newest).map(({ agencyNumber }) => agencyNumber),
  );
  return [...rows.values()]
    .flatMap(({ agencyNumber, byRound }) => {
      const agency = agencyOf.get(agencyNumber);
      const latest = ordered.map((round) => byRound.get(round)).findLast((project) => project !== undefined);
      if (!agency || !latest) return [];
      return {
        ...agency,
        id: latest.id,
        name: latest.name,
        o3: ordered.map((round) => boundOrNull(byRound.get(round)?.o3)),
        total: ordered.map((round) => byRound.get(round)?.money?.total ?? null),
        gone: newest !== undefined && answered.has(agencyNumber) && !byRound.has(newest),
      };
    })
    .sort((a, b) => a.number - b.number || a.id.localeCompare(b.id));
}
