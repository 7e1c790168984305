import { groupOf } from '@ega/shared/agencies/kind';
import { formulaHead } from '@ega/shared/status/matrix/matrix-head';
import { withoutBasis } from '@ega/shared/status/obligations/without-basis';
import type { Matrix, MatrixFace, MatrixRow } from '@ega/shared/status/matrix/matrix';
import { type MatrixView, shownColumns, viewedMatrix } from '@ega/shared/status/matrix/matrix-view';
import { isMessageCode, say, sayData } from '@ega/shared/text/say';
import { aboutSheet } from './about-sheet.js';
import { type ExportFacts, exportFileName } from './export-facts.js';
import type { PackCell, PackColumn, PackDocument, PackSheet } from './pack-document.js';

const text = (title: string, width: number): PackColumn => ({ title, kind: 'text', width });

/** The matrix as it is filtered, sorted and narrowed on the screen: a sheet of words and a sheet of what they rest on. */
export function matrixPack(facts: ExportFacts, matrix: Matrix, view: MatrixView): PackDocument {
  const title = say('vi', 'export.matrix.title', { quarter: facts.quarter });
  const rows = viewedMatrix(matrix.rows, matrix.columns, view);
  const shown = shownColumns(matrix.columns, view);
  const counted = say('vi', 'export.agencies.shown', { shown: rows.length, total: matrix.rows.length });
  const heading = [title, facts.asOfText.line];
  const sheet = (name: string, cell: (face: MatrixFace | null) => PackCell): PackSheet => ({
    name,
    heading: [title, name, facts.asOfText.line, counted],
    columns: [
      { title: say('vi', 'export.column.number'), kind: 'integer', width: 6 },
      text(say('vi', 'export.column.agency'), 38),
      text(say('vi', 'export.column.group'), 24),
      text(say('vi', 'export.column.region'), 28),
      text(say('vi', 'export.column.report'), 18),
      ...shown.map((at) => text(headOf(matrix, at), 24)),
      { title: say('vi', 'matrix.attention'), kind: 'integer', width: 10 },
    ],
    rows: [reachedRow(matrix, shown), ...rows.map((row) => rowCells(row, shown, cell))],
    keptColumns: 2,
    filter: rows.length > 0,
  });
  return {
    fileName: exportFileName(facts, say('vi', 'export.matrix.file')),
    title,
    demo: facts.demo,
    asOf: facts.asOfText.line,
    sheets: [
      sheet(say('vi', 'export.sheet.statuses'), statusCell),
      sheet(say('vi', 'export.sheet.readings'), readingCell),
      aboutSheet(facts, heading),
    ],
  };
}

function headOf({ columns }: Matrix, at: number): string {
  const { duties, platformName } = columns[at]!;
  const codes = duties.map(({ code }) => code).join(', ');
  return `${formulaHead('vi', duties[0]!, platformName)} (${codes})`;
}

/** "đạt x/N" of each duty on its own whole, whatever is filtered. */
function reachedRow({ columns }: Matrix, shown: readonly number[]): PackCell[] {
  return [
    null,
    say('vi', 'obligations.result'),
    ...[null, null, null],
    ...shown.map((at) => {
      const { figure, faces } = columns[at]!;
      if (withoutBasis(faces)) return say('vi', 'status.noBasis');
      const { value, denominator } = figure;
      return say('vi', 'matrix.reached', { met: value, counted: denominator });
    }),
    null,
  ];
}

function rowCells(
  row: MatrixRow,
  shown: readonly number[],
  cell: (face: MatrixFace | null) => PackCell,
): PackCell[] {
  return [
    row.number,
    row.nameVi,
    say('vi', `group.${groupOf(row.kind)}`),
    row.region,
    say('vi', `report.state.${row.reportState}`),
    ...shown.map((at) => cell(row.cells[at] ?? null)),
    row.attention,
  ];
}

function statusCell(face: MatrixFace | null): PackCell {
  if (!face) return null;
  const ongoing = face.status === 'onTrack' && face.neutral;
  return ongoing ? say('vi', 'status.ongoing') : say('vi', `status.${face.status ?? 'none'}`);
}

/** The figure under the status and whose word it is; empty where the agency has said nothing. */
function readingCell(face: MatrixFace | null): PackCell {
  if (!face?.reading || !isMessageCode(face.reading.code)) return null;
  const basis = say('vi', face.verified ? 'export.verifiedSource' : 'export.reportedSource');
  return `${sayData('vi', face.reading.code, face.reading.params)} (${basis})`;
}
