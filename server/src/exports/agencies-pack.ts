import type { AgencyRow } from '@ega/shared/status/agency-row';
import type { CivilDate, Instant } from '@ega/shared/text/civil-date';
import { quarterName } from '@ega/shared/text/format';
import { stepLabel } from '@ega/shared/reports/question-text';
import { lgspText } from '@ega/shared/meetings/pack/pack-words';
import { say, sayData } from '@ega/shared/text/say';
import { aboutSheet } from './about-sheet.js';
import { type ExportFacts, exportFileName } from './export-facts.js';
import type { ColumnKind, PackCell, PackDocument, PackSheet } from './pack-document.js';

interface AgencyColumn {
  title: string;
  kind: ColumnKind;
  width: number;
  cell: (row: AgencyRow) => PackCell;
}

const day = (date: CivilDate | null): PackCell => date && { date };
const at = (instant: Instant | null): PackCell => instant && { instant };
const column = (
  title: string,
  kind: ColumnKind,
  width: number,
  cell: AgencyColumn['cell'],
): AgencyColumn => ({
  title,
  kind,
  width,
  cell,
});

/** The columns of the list in the order people read it: who, the report, the architecture with its grounds, the other areas. */
const COLUMNS: readonly AgencyColumn[] = [
  column(say('vi', 'export.column.number'), 'integer', 6, (row) => row.number),
  column(say('vi', 'export.column.agency'), 'text', 38, (row) => row.nameVi),
  column(say('vi', 'export.column.group'), 'text', 20, groupName),
  column(say('vi', 'export.column.region'), 'text', 28, (row) => row.region),
  column(say('vi', 'export.column.code'), 'text', 11, (row) => row.code),
  column(say('vi', 'export.column.report'), 'text', 18, (row) =>
    row.opened ? say('vi', `report.state.${row.reportState}`) : null,
  ),
  column(say('vi', 'export.column.submittedAt'), 'instant', 17, (row) => at(row.submittedAt)),
  column(say('vi', 'export.column.timeliness'), 'text', 24, timeliness),
  column(say('vi', 'export.column.status'), 'text', 18, (row) => say('vi', `status.${row.status ?? 'none'}`)),
  column(say('vi', 'export.column.step'), 'integer', 9, (row) =>
    row.step === null ? null : Math.min(row.step, 7),
  ),
  column(say('vi', 'export.column.stepName'), 'text', 24, stepName),
  column(say('vi', 'export.column.source'), 'text', 18, (row) =>
    row.step === null ? null : say('vi', row.verified ? 'export.verifiedSource' : 'export.reportedSource'),
  ),
  column(say('vi', 'export.column.lastConfirmed'), 'text', 13, (row) =>
    row.lastConfirmedRound ? quarterName(row.lastConfirmedRound) : null,
  ),
  column(say('vi', 'export.column.previousStep'), 'integer', 10, (row) =>
    row.previousStep === null ? null : Math.min(row.previousStep, 7),
  ),
  column(say('vi', 'export.column.decision'), 'text', 22, (row) =>
    row.secret ? say('vi', 'export.secret') : row.issued ? row.decisionNumber : null,
  ),
  column(say('vi', 'export.column.decisionOn'), 'date', 12, (row) =>
    row.issued ? day(row.decisionOn) : null,
  ),
  column(say('vi', 'export.column.signer'), 'text', 22, (row) => (row.issued ? row.decisionSigner : null)),
  column(say('vi', 'export.column.plannedIssue'), 'date', 13, (row) =>
    row.issued ? null : day(row.plannedIssue),
  ),
  column(say('vi', 'export.column.stepSince'), 'date', 13, (row) => day(row.stepSince)),
  column(say('vi', 'export.column.daysInStep'), 'integer', 10, (row) => row.daysInStep),
  column(say('vi', 'export.column.grounds'), 'text', 60, (row) =>
    row.reasons.map((reason) => sayData('vi', reason.code, reason.params)).join(' '),
  ),
  column(say('vi', 'export.column.todo'), 'text', 44, (row) => row.todo && sayData('vi', row.todo)),
  column(say('vi', 'export.column.lgsp'), 'text', 24, (row) => row.lgsp && lgspText(row.lgsp)),
  column(say('vi', 'export.column.connectionsOfficial'), 'integer', 13, (row) => row.connectionsOfficial),
  column(say('vi', 'export.column.connectionsBegun'), 'integer', 13, (row) => row.connectionsBegun),
  column(say('vi', 'export.column.oneStop'), 'integer', 12, (row) => row.oneStopCount),
  column(say('vi', 'export.column.focalUnit'), 'text', 30, (row) => row.focalUnit),
  column(
    say('vi', 'export.column.sharing'),
    'text',
    24,
    (row) => row.sharing && say('vi', `option.sharingState.${row.sharing}`),
  ),
  column(say('vi', 'export.column.unitsUsed'), 'integer', 13, (row) => row.unitsUsed),
  column(say('vi', 'export.column.unitsTotal'), 'integer', 11, (row) => row.unitsTotal),
  column(say('vi', 'export.column.procedures'), 'integer', 12, (row) => row.procedures),
  column(say('vi', 'export.column.level3'), 'integer', 11, (row) => row.level3),
  column(say('vi', 'export.column.level4'), 'integer', 11, (row) => row.level4),
  column(say('vi', 'export.column.projectsMet'), 'integer', 14, (row) => row.projectsMet),
  column(say('vi', 'export.column.projectsTotal'), 'integer', 14, (row) => row.projectsTotal),
];

// "Tỉnh, thành phố trực thuộc Trung ương" on 63 lines says nothing more than the short name.
function groupName(row: AgencyRow): string {
  return row.kind === 'PROVINCE' ? say('vi', 'group.tinh') : say('vi', `kind.${row.kind}`);
}

function timeliness(row: AgencyRow): string | null {
  const words = [
    row.late === null ? null : say('vi', row.late ? 'report.fact.late' : 'report.fact.onTime'),
    row.extended ? say('vi', 'report.fact.extended') : null,
    row.pastDue ? say('vi', 'report.fact.pastDue') : null,
  ];
  return words.filter(Boolean).join(', ') || null;
}

function stepName(row: AgencyRow): string | null {
  if (row.step === null) return null;
  return row.step > 7 ? say('vi', 'export.updating') : stepLabel(row.step, 'vi');
}

/** The list as it is filtered and sorted on the screen; `rows` come from the shared view functions. */
export function agenciesPack(facts: ExportFacts, rows: readonly AgencyRow[], total: number): PackDocument {
  const title = say('vi', 'export.agencies.title', { quarter: facts.quarter });
  const heading = [title, facts.asOfText.line];
  const shown = say('vi', 'export.agencies.shown', { shown: rows.length, total });
  const list: PackSheet = {
    name: say('vi', 'export.sheet.agencies'),
    heading: [title, facts.asOfText.line, shown],
    columns: COLUMNS.map(({ title: head, kind, width }) => ({ title: head, kind, width })),
    rows: rows.map((row) => COLUMNS.map(({ cell }) => cell(row))),
    keptColumns: 2,
    filter: rows.length > 0,
  };
  return {
    fileName: exportFileName(facts, say('vi', 'export.agencies.file')),
    title,
    demo: facts.demo,
    asOf: facts.asOfText.line,
    sheets: [list, aboutSheet(facts, heading)],
  };
}
