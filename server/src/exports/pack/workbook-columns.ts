import { isCounted } from '@ega/shared/directives/denominators';
import { lgspText } from '@ega/shared/meetings/pack/pack-words';
import { stepShort } from '@ega/shared/reports/question-text';
import type { AgencyRow } from '@ega/shared/status/agency-row';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { say, sayData } from '@ega/shared/text/say';
import type { ColumnKind, PackCell } from '../pack-document.js';

/** Words of the group column that the formulas look for. */
export const CENTRAL = { cp: say('vi', 'overview.group.cp'), bo: say('vi', 'overview.group.bo') };

export interface AnnexColumn {
  readonly key: string;
  readonly title: string;
  readonly kind: ColumnKind;
  readonly width: number;
  readonly cell: (row: AgencyRow, at: number) => PackCell;
  /** Added up under the table; 'unified': over those alone whom the duty of document 1655 names. */
  readonly total?: boolean | 'unified';
}

const day = (date: CivilDate | null): PackCell => date && { date };
/** 1 and 0 add up; empty where nothing is known, which is never 0 (domain 6). */
const flag = (says: boolean | null | undefined): PackCell => (says == null ? null : says ? 1 : 0);
const known = (row: AgencyRow, says: boolean): PackCell => (row.step === null ? null : flag(says));

export const ANNEX_COLUMNS = [
  { key: 'order', title: say('vi', 'pack.column.order'), kind: 'integer', width: 6, cell: (_, at) => at + 1 },
  {
    key: 'agency',
    title: say('vi', 'pack.column.agency'),
    kind: 'text',
    width: 38,
    cell: (row) => row.nameVi,
  },
  { key: 'group', title: say('vi', 'pack.column.group'), kind: 'text', width: 24, cell: groupName },
  {
    key: 'opened',
    title: say('vi', 'pack.flag.opened'),
    kind: 'integer',
    width: 11,
    cell: (row) => flag(row.opened),
    total: true,
  },
  {
    key: 'report',
    title: say('vi', 'pack.column.report'),
    kind: 'text',
    width: 17,
    cell: (row) => (row.opened ? say('vi', `report.state.${row.reportState}`) : null),
  },
  {
    key: 'sent',
    title: say('vi', 'pack.column.submitted'),
    kind: 'integer',
    width: 10,
    cell: (row) => (row.opened ? flag(row.submittedAt !== null) : null),
    total: true,
  },
  {
    key: 'onTime',
    title: say('vi', 'figure.onTime'),
    kind: 'integer',
    width: 10,
    cell: (row) => (row.late === null ? null : flag(!row.late)),
    total: true,
  },
  {
    key: 'late',
    title: say('vi', 'figure.late'),
    kind: 'integer',
    width: 10,
    cell: (row) => flag(row.late),
    total: true,
  },
  {
    key: 'status',
    title: say('vi', 'pack.column.status'),
    kind: 'text',
    width: 17,
    cell: (row) => say('vi', `status.${row.status ?? 'none'}`),
  },
  {
    key: 'step',
    title: say('vi', 'pack.column.step'),
    kind: 'integer',
    width: 8,
    cell: (row) => (row.step === null ? null : Math.min(row.step, 7)),
  },
  {
    key: 'stepName',
    title: say('vi', 'export.column.stepName'),
    kind: 'text',
    width: 18,
    cell: (row) => (row.step === null ? null : stepShort(row.step, 'vi')),
  },
  {
    key: 'issued',
    title: say('vi', 'pack.column.issued'),
    kind: 'integer',
    width: 10,
    cell: (row) => known(row, row.issued),
    total: true,
  },
  {
    key: 'underWay',
    title: say('vi', 'pack.column.underWay'),
    kind: 'integer',
    width: 11,
    cell: (row) => known(row, (row.step ?? 0) >= 1),
    total: true,
  },
  {
    key: 'notStarted',
    title: say('vi', 'pack.column.notStarted'),
    kind: 'integer',
    width: 11,
    cell: (row) => known(row, row.step === 0),
    total: true,
  },
  {
    key: 'decision',
    title: say('vi', 'pack.column.decision'),
    kind: 'text',
    width: 22,
    cell: (row) => (row.secret ? say('vi', 'export.secret') : row.issued ? row.decisionNumber : null),
  },
  {
    key: 'decisionOn',
    title: say('vi', 'export.column.decisionOn'),
    kind: 'date',
    width: 12,
    cell: (row) => (row.issued ? day(row.decisionOn) : null),
  },
  {
    key: 'planned',
    title: say('vi', 'pack.column.planned'),
    kind: 'date',
    width: 12,
    cell: (row) => (row.issued ? null : day(row.plannedIssue)),
  },
  {
    key: 'lgsp',
    title: say('vi', 'pack.column.lgsp'),
    kind: 'text',
    width: 20,
    cell: (row) => row.lgsp && lgspText(row.lgsp),
  },
  {
    key: 'lgspRunning',
    title: say('vi', 'figure.lgsp'),
    kind: 'integer',
    width: 11,
    cell: (row) => (row.lgsp === null ? null : flag(row.lgsp === 'operating')),
    total: 'unified',
  },
  {
    key: 'packages',
    title: say('vi', 'pack.column.packages'),
    kind: 'integer',
    width: 11,
    cell: (row) => row.oneStopCount,
    total: true,
  },
  {
    key: 'oneStopUnified',
    title: say('vi', 'pack.flag.oneStop'),
    kind: 'integer',
    width: 12,
    cell: (row) => flag(row.oneStopUnified),
    total: 'unified',
  },
  {
    key: 'focalUnit',
    title: say('vi', 'export.column.focalUnit'),
    kind: 'text',
    width: 28,
    cell: (row) => row.focalUnit,
  },
  {
    key: 'focal',
    title: say('vi', 'figure.focalUnit'),
    kind: 'integer',
    width: 12,
    cell: (row) => (row.focalUnit === null ? null : 1),
    total: 'unified',
  },
  {
    key: 'sharing',
    title: say('vi', 'figure.sharing'),
    kind: 'integer',
    width: 12,
    cell: (row) => (row.sharing === null ? null : flag(row.sharing === 'electronic')),
    total: 'unified',
  },
  {
    key: 'projectsMet',
    title: say('vi', 'export.column.projectsMet'),
    kind: 'integer',
    width: 14,
    cell: (row) => row.projectsMet,
    total: true,
  },
  {
    key: 'projectsTotal',
    title: say('vi', 'export.column.projectsTotal'),
    kind: 'integer',
    width: 14,
    cell: (row) => row.projectsTotal,
    total: true,
  },
  {
    key: 'source',
    title: say('vi', 'pack.column.source'),
    kind: 'text',
    width: 14,
    cell: (row) =>
      row.step === null ? null : say('vi', row.verified ? 'pack.verifiedSource' : 'pack.reportedSource'),
  },
  { key: 'grounds', title: say('vi', 'pack.column.grounds'), kind: 'text', width: 60, cell: grounds },
] as const satisfies readonly AnnexColumn[];

export type ColumnKey = (typeof ANNEX_COLUMNS)[number]['key'];

/** The letter under which a column stands in the sheets of annexes I and II. */
export function columnOf(key: ColumnKey): string {
  const at = ANNEX_COLUMNS.findIndex((column) => column.key === key);
  return at < 26 ? String.fromCharCode(65 + at) : `A${String.fromCharCode(65 + at - 26)}`;
}

function groupName(row: AgencyRow): string {
  if (isCounted('tinh', row.kind)) return say('vi', 'overview.group.tinh');
  return isCounted('cp', row.kind) ? CENTRAL.cp : CENTRAL.bo;
}

function grounds(row: AgencyRow): string {
  return row.reasons.map((reason) => sayData('vi', reason.code, reason.params)).join(' ');
}

export const titles = (columns: readonly AnnexColumn[]) =>
  columns.map(({ title, kind, width }) => ({ title, kind, width }));

/** The same columns for a file of lines. */
export function agencyColumns() {
  const columns: readonly AnnexColumn[] = ANNEX_COLUMNS;
  return {
    columns: titles(columns),
    cellsOf: (row: AgencyRow): PackCell[] => columns.map(({ cell }) => cell(row, 0)),
  };
}
