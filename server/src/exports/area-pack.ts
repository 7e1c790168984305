import type { AreaCell, AreaColumn } from '@ega/shared/status/areas/area-tables';
import { say } from '@ega/shared/text/say';
import { aboutSheet } from './about-sheet.js';
import { type ExportFacts, exportFileName } from './export-facts.js';
import type { PackCell, PackDocument, PackSheet } from './pack-document.js';

interface AreaTable<Row> {
  name: string;
  columns: readonly AreaColumn<Row>[];
  rows: readonly Row[];
  /** "12/93 cơ quan". */
  shown: string;
}

/** One table of an area page as a sheet: the columns and rows of the screen, as it is filtered. */
export function areaSheet<Row>(
  heading: readonly string[],
  { name, columns, rows, shown }: AreaTable<Row>,
): PackSheet {
  return {
    name,
    heading: [...heading, shown],
    columns: columns.map(({ title: head, kind, width }) => ({
      title: kind === 'money' ? say('vi', 'area.file.dong', { title: head }) : head,
      kind: kind === 'money' ? 'integer' : kind,
      width: width === 24 && head.length > 30 ? 34 : width,
    })),
    rows: rows.map((row) => columns.map(({ cell }) => packCell(cell(row)))),
    // A project without its agency says nothing on the second page.
    keptColumns: columns.findIndex(({ key }) => key === 'agency') + 1,
    filter: rows.length > 0,
  };
}

/** One area page as a file; a text file holds its first sheet. */
export function areaPack(
  facts: ExportFacts,
  title: string,
  sheetsUnder: (heading: readonly string[]) => readonly PackSheet[],
): PackDocument {
  const heading = [`${title} – ${facts.quarter}`, facts.asOfText.line];
  return {
    fileName: exportFileName(facts, title),
    title,
    demo: facts.demo,
    asOf: facts.asOfText.line,
    sheets: [...sheetsUnder(heading), aboutSheet(facts, heading)],
  };
}

/** Whole đồng stay a number while a number holds them exactly, beyond that they are text. */
function packCell(cell: AreaCell): PackCell {
  if (cell === null || typeof cell !== 'object' || !('dong' in cell)) return cell;
  const amount = Number(cell.dong);
  return Number.isSafeInteger(amount) ? amount : cell.dong;
}
