import type { Actor } from '../../access/actor.js';
import { scopeFor } from '../../access/policy.js';
import { type AgencyKind, type Group, groupOf } from '../../agencies/kind.js';
import type { Obligation } from '../../directives/obligation.js';
import type { Board, BoardRow } from '../board.js';
import type { Figure } from '../figure.js';
import type { ObligationCell, ObligationColumn } from '../obligations/obligation-table.js';
import type { ReportWord } from '../report-face.js';
import type { Status } from '../status.js';
import { type DutyGroup, dutyGroups, type MatrixArea } from './matrix-columns.js';

/** What a cell shows; many agencies have the same one, so a column keeps each only once. */
export interface MatrixFace {
  /** The duty that binds the agency: O2 in a column that begins with O1. */
  readonly code: string;
  readonly status: Status | null;
  readonly meets: boolean;
  readonly counted: boolean;
  readonly neutral: boolean;
  readonly verified: boolean;
  readonly reading: {
    readonly code: string;
    readonly params: Readonly<Record<string, string | number>>;
  } | null;
}

export interface MatrixSubtotal {
  readonly group: Group;
  readonly met: number;
  readonly counted: number;
}

export interface MatrixColumn {
  readonly key: string;
  readonly area: MatrixArea;
  /** What the national platform is called on the day of the board. */
  readonly platformName: string;
  readonly duties: readonly Obligation[];
  readonly figure: Figure;
  readonly subtotals: readonly MatrixSubtotal[];
  readonly faces: readonly MatrixFace[];
}

export interface MatrixAgency {
  readonly number: number;
  readonly slug: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly shortName: string;
  readonly kind: AgencyKind;
  readonly region: string | null;
  readonly search: string;
  readonly reportState: ReportWord;
  /** The report, or the completion asked for, is missing although its due instant has passed. */
  readonly pastDue: boolean;
}

export interface MatrixRow extends MatrixAgency {
  /** By column: the face of the agency's cell; null where the duty does not bind it. */
  readonly cells: readonly (MatrixFace | null)[];
  /** "Cần chú ý": duties at risk, overdue, past the own date or not met. */
  readonly attention: number;
}

export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
}

/** Statuses that somebody has to act on; nobody is blamed for what was not reported or has no basis yet. */
export const ATTENTION: readonly Status[] = ['atRisk', 'overdue', 'pastOwnDate', 'notMet'];

export const MATRIX_GROUPS: readonly Group[] = ['bo', 'cp', 'tinh'];

/** Agency × duty, cut from the one table of duties: no status is judged here (house decision 3). */
export function computeMatrix(board: Board, table: readonly ObligationColumn[]): Matrix {
  const kinds = new Map(board.rows.map((row) => [row.number, groupOf(row.kind)]));
  const built = dutyGroups(table).map((group) => columnOf(group, kinds));
  return {
    columns: built.map(({ column }) => column),
    rows: board.rows.map((row) =>
      matrixRow(
        agencyOf(row),
        built.map(({ faceOf }) => faceOf.get(row.number) ?? null),
      ),
    ),
  };
}

export function matrixRow(agency: MatrixAgency, cells: MatrixRow['cells']): MatrixRow {
  const attention = cells.filter((face) => face?.status && ATTENTION.includes(face.status)).length;
  return { ...agency, cells, attention };
}

/** Figures of the country and the groups for everybody; rows cut to the viewer's own (house decision 11). */
export function viewOfMatrix(matrix: Matrix, actor: Actor): Matrix {
  const { agencyNumbers } = scopeFor(actor);
  if (agencyNumbers === 'all') return matrix;
  const own = actor.reach === 'released' ? [] : agencyNumbers;
  const rows = matrix.rows.filter((row) => own.includes(row.number));
  // A face that no shown agency has would tell of others.
  const columns = matrix.columns.map((column, at) => ({
    ...column,
    faces: column.faces.filter((face) => rows.some((row) => row.cells[at] === face)),
  }));
  return { columns, rows };
}

function columnOf({ key, area, duties }: DutyGroup, kinds: ReadonlyMap<number, Group>) {
  const faces = new Map<string, MatrixFace>();
  const faceOf = new Map<number, MatrixFace>();
  const subtotals = MATRIX_GROUPS.map((group) => ({ group, met: 0, counted: 0 }));
  for (const { obligation, cells } of duties)
    for (const cell of cells) {
      const face = faceFrom(obligation.code, cell);
      const text = JSON.stringify(face);
      const known = faces.get(text) ?? face;
      faces.set(text, known);
      faceOf.set(cell.agencyNumber, known);
      const subtotal = subtotals.find(({ group }) => group === kinds.get(cell.agencyNumber));
      if (!subtotal || !cell.counted) continue;
      subtotal.counted++;
      if (cell.meets) subtotal.met++;
    }
  const column: MatrixColumn = {
    key,
    area,
    platformName: duties[0]!.platformName,
    duties: duties.map(({ obligation }) => obligation),
    figure: sumOf(duties.map(({ figure }) => figure)),
    subtotals,
    faces: [...faces.values()],
  };
  return { column, faceOf };
}

function faceFrom(
  code: string,
  { status, meets, counted, neutral, verified, reading }: ObligationCell,
): MatrixFace {
  return { code, status, meets, counted, neutral, verified, reading };
}

/** O1 (30) and O2 (63) are told together on 93; the agencies of both are different ones, so counts may be added. */
function sumOf([first, ...rest]: readonly Figure[]): Figure {
  if (!first) throw new Error('a column without a duty');
  return rest.reduce(
    (sum, figure) => ({
      ...sum,
      value: sum.value + figure.value,
      denominator: sum.denominator + figure.denominator,
      denominatorName: sum.denominatorName === figure.denominatorName ? sum.denominatorName : 'all',
      verified: sum.verified === null || figure.verified === null ? null : sum.verified + figure.verified,
      verifiedOnly: sum.verifiedOnly + figure.verifiedOnly,
    }),
    first,
  );
}

function agencyOf(row: BoardRow): MatrixAgency {
  return {
    number: row.number,
    slug: row.slug,
    nameVi: row.nameVi,
    nameEn: row.nameEn,
    shortName: row.shortName,
    kind: row.kind,
    region: row.region6,
    search: row.nameFold,
    reportState: row.report.state,
    pastDue: row.report.pastDue || row.report.returnPastDue,
  };
}
