import { type Formula, isMinistryFormula } from '../../directives/formula.js';
import type { ObligationColumn } from '../obligations/obligation-table.js';

/** The four areas of the form, and what belongs to none of them. */
export const MATRIX_AREAS = ['architecture', 'ngsp', 'oneStop', 'projects', 'other'] as const;
export type MatrixArea = (typeof MATRIX_AREAS)[number];

const AREAS: Partial<Readonly<Record<Formula, MatrixArea>>> = {
  architecture: 'architecture',
  applicationPlan: 'architecture',
  programmeTasks: 'architecture',
  ngspConnection: 'ngsp',
  lgspRunning: 'ngsp',
  onlinePortal: 'oneStop',
  unifiedPackage: 'oneStop',
  focalUnit: 'oneStop',
  onePackage: 'oneStop',
  standards: 'oneStop',
  fiveTests: 'oneStop',
  oneStopSharing: 'oneStop',
  projectRequirements: 'projects',
  architectureCompliance: 'projects',
};

/** Inside an area the duties stand in the order of the form, not of their codes. */
const ORDER: readonly Formula[] = Object.keys(AREAS) as Formula[];

export interface DutyGroup {
  /** Code of its first duty: the column's name in addresses. */
  readonly key: string;
  readonly area: MatrixArea;
  readonly duties: readonly ObligationColumn[];
}

/**
 * The duties of agencies as columns: one duty that two documents' points give to different kinds (O1 and O2, O4 and O5)
 * is one column; what the Ministry itself owes is no column. Entered directives stand by themselves.
 */
export function dutyGroups(columns: readonly ObligationColumn[]): DutyGroup[] {
  const groups: { key: string; area: MatrixArea; duties: ObligationColumn[] }[] = [];
  for (const column of columns) {
    const { code, formula } = column.obligation;
    if (isMinistryFormula(formula)) continue;
    const twin = code.startsWith('O') ? groups.find((group) => isTwin(group.duties, column)) : undefined;
    if (twin) twin.duties.push(column);
    else groups.push({ key: code, area: AREAS[formula] ?? 'other', duties: [column] });
  }
  const place = ({ area, duties }: DutyGroup): number =>
    MATRIX_AREAS.indexOf(area) * 100 + ORDER.indexOf(duties[0]!.obligation.formula);
  // A stable sort: entered directives with a known formula follow the duty of that formula.
  return groups.sort((a, b) => place(a) - place(b));
}

function isTwin(duties: readonly ObligationColumn[], column: ObligationColumn): boolean {
  const [first] = duties;
  if (!first?.obligation.code.startsWith('O') || first.obligation.formula !== column.obligation.formula)
    return false;
  const bound = new Set(duties.flatMap(({ cells }) => cells.map((cell) => cell.agencyNumber)));
  return column.cells.every((cell) => !bound.has(cell.agencyNumber));
}
