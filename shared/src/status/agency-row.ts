import type { AgencyKind } from '../agencies/kind.js';
import type { RoundId } from '../rounds/round.js';
import type { CivilDate, Instant } from '../text/civil-date.js';
import type { MessageCode } from '../text/say.js';
import type { Reason } from './architecture-status.js';
import type { AreaFigures } from './area-figures.js';
import type { BoardRow } from './board.js';
import type { ReportWord } from './report-face.js';
import type { Status } from './status.js';

/** One line of the agency list, flat: what the screen, the workbook and the text file show (house decision 3). */
export interface AgencyRow {
  readonly number: number;
  readonly slug: string;
  readonly kind: AgencyKind;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly shortName: string;
  readonly abbreviation: string | null;
  readonly code: string | null;
  readonly region: string | null;
  /** Folded text the agency is found by. */
  readonly search: string;
  readonly opened: boolean;
  readonly reportState: ReportWord;
  readonly submittedAt: Instant | null;
  readonly late: boolean | null;
  readonly dueAt: Instant | null;
  readonly extended: boolean;
  readonly pastDue: boolean;
  readonly returnedUntil: Instant | null;
  readonly returnPastDue: boolean;
  readonly verifiedAt: Instant | null;
  readonly everReturned: boolean;
  readonly revision: number;
  readonly obligation: string | null;
  /** Null before the first day of the duty. */
  readonly status: Status | null;
  readonly step: number | null;
  readonly previousStep: number | null;
  readonly stepVerified: number | null;
  readonly issued: boolean;
  readonly verified: boolean;
  readonly lastConfirmedRound: RoundId | null;
  readonly decisionNumber: string | null;
  readonly decisionOn: CivilDate | null;
  readonly decisionSigner: string | null;
  readonly secret: boolean;
  readonly plannedIssue: CivilDate | null;
  readonly stepSince: CivilDate | null;
  readonly daysInStep: number | null;
  readonly leadDays: number | null;
  readonly draftPercent: number | null;
  readonly guidance: string | null;
  readonly reasons: readonly Reason[];
  readonly todo: MessageCode | null;
  readonly lgsp: string | null;
  readonly connectionsOfficial: number | null;
  readonly connectionsBegun: number | null;
  readonly oneStopCount: number | null;
  readonly oneStopUnified: boolean | null;
  readonly focalUnit: string | null;
  /** C10: the least of the levels. */
  readonly sharing: AreaFigures['sharing'];
  readonly unitsUsed: number | null;
  readonly unitsTotal: number | null;
  readonly hasProcedures: boolean | null;
  readonly procedures: number | null;
  readonly level3: number | null;
  readonly level4: number | null;
  readonly projectsTotal: number | null;
  readonly projectsMet: number | null;
}

/** Flattens a row of the board; nothing is judged again. */
export function agencyRow(row: BoardRow): AgencyRow {
  const { report, architecture, areas } = row;
  const { inputs, decision } = architecture;
  return {
    number: row.number,
    slug: row.slug,
    kind: row.kind,
    nameVi: row.nameVi,
    nameEn: row.nameEn,
    shortName: row.shortName,
    abbreviation: row.abbreviationVi,
    code: row.code,
    region: row.region6,
    search: row.nameFold,
    opened: row.opened,
    reportState: report.state,
    submittedAt: report.submittedFirstAt,
    late: report.late,
    dueAt: report.dueAt,
    extended: report.extended,
    pastDue: report.pastDue,
    returnedUntil: report.returnedUntil,
    returnPastDue: report.returnPastDue,
    verifiedAt: report.verifiedAt,
    everReturned: report.everReturned,
    revision: report.revision,
    obligation: architecture.obligation,
    status: architecture.status,
    step: architecture.step,
    previousStep: row.previousStep,
    stepVerified: row.architectureVerified.step,
    issued: architecture.issued,
    verified: architecture.verified,
    lastConfirmedRound: architecture.lastConfirmedRound,
    decisionNumber: decision?.numberSymbol ?? null,
    decisionOn: decision?.issuedOn ?? inputs.decisionOn,
    decisionSigner: decision?.signer ?? null,
    secret: architecture.secret,
    plannedIssue: inputs.plannedIssue,
    stepSince: inputs.stepSince,
    daysInStep: inputs.daysInStep,
    leadDays: inputs.leadDays,
    draftPercent: architecture.draftPercent,
    guidance: architecture.checkedAgainstGuidance,
    reasons: architecture.reasons,
    todo: architecture.todoCode,
    lgsp: areas?.lgsp ?? null,
    connectionsOfficial: areas ? areas.connectionsOfficial : null,
    connectionsBegun: areas ? areas.connectionsBegun : null,
    oneStopCount: areas?.oneStopCount ?? null,
    oneStopUnified: areas?.oneStopUnified ?? null,
    focalUnit: areas?.focalUnit ?? null,
    sharing: areas?.sharing ?? null,
    unitsUsed: areas?.units?.used ?? null,
    unitsTotal: areas?.units?.total ?? null,
    hasProcedures: areas?.hasProcedures ?? null,
    procedures: areas?.procedures ?? null,
    level3: areas?.levels?.[2] ?? null,
    level4: areas?.levels?.[3] ?? null,
    projectsTotal: areas?.projects?.total ?? null,
    projectsMet: areas?.projects?.met ?? null,
  };
}

/** The same list by columns, as it travels: every key once instead of once for each agency (house decision 13). */
export type AgencyColumns = { readonly [K in keyof AgencyRow]: readonly AgencyRow[K][] };

export function columnsOf(rows: readonly AgencyRow[]): AgencyColumns {
  const columns: Record<string, unknown[]> = {};
  for (const key of AGENCY_KEYS) columns[key] = rows.map((row) => row[key]);
  return columns as unknown as AgencyColumns;
}

/** Turns columns back into rows; a query may have asked for some columns only, the others stay undefined. */
export function rowsOf<C extends Partial<AgencyColumns>>(
  columns: C,
): { readonly [K in keyof C & keyof AgencyRow]: AgencyRow[K] }[] {
  const keys = AGENCY_KEYS.filter((key) => columns[key] !== undefined);
  const length = keys[0] ? (columns[keys[0]]?.length ?? 0) : 0;
  return Array.from(
    { length },
    (_, at) =>
      Object.fromEntries(keys.map((key) => [key, columns[key]?.[at]])) as {
        readonly [K in keyof C & keyof AgencyRow]: AgencyRow[K];
      },
  );
}

/** The columns in the order of the interface; the list is checked by the types to be complete. */
export const AGENCY_KEYS = Object.keys({
  number: 0,
  slug: 0,
  kind: 0,
  nameVi: 0,
  nameEn: 0,
  shortName: 0,
  abbreviation: 0,
  code: 0,
  region: 0,
  search: 0,
  opened: 0,
  reportState: 0,
  submittedAt: 0,
  late: 0,
  dueAt: 0,
  extended: 0,
  pastDue: 0,
  returnedUntil: 0,
  returnPastDue: 0,
  verifiedAt: 0,
  everReturned: 0,
  revision: 0,
  obligation: 0,
  status: 0,
  step: 0,
  previousStep: 0,
  stepVerified: 0,
  issued: 0,
  verified: 0,
  lastConfirmedRound: 0,
  decisionNumber: 0,
  decisionOn: 0,
  decisionSigner: 0,
  secret: 0,
  plannedIssue: 0,
  stepSince: 0,
  daysInStep: 0,
  leadDays: 0,
  draftPercent: 0,
  guidance: 0,
  reasons: 0,
  todo: 0,
  lgsp: 0,
  connectionsOfficial: 0,
  connectionsBegun: 0,
  oneStopCount: 0,
  oneStopUnified: 0,
  focalUnit: 0,
  sharing: 0,
  unitsUsed: 0,
  unitsTotal: 0,
  hasProcedures: 0,
  procedures: 0,
  level3: 0,
  level4: 0,
  projectsTotal: 0,
  projectsMet: 0,
} satisfies Record<keyof AgencyRow, 0>) as readonly (keyof AgencyRow)[];
