import type { ReadSheet } from '@ega/shared/documents/sheet-cell';
import { type AgencyNames, heardName } from '@ega/shared/reports/tracking/agency-names';
import { heardHead, LEFT_OUT } from '@ega/shared/reports/tracking/guess-fields';
import type { SheetMapping } from '@ega/shared/reports/tracking/sheet-mapping';
import { cellsByRow, linesOf, plain } from '@ega/shared/reports/tracking/sheet-lines';

export interface NotedWord {
  kind: 'column' | 'agency' | 'choice';
  heard: string;
  meant: string;
}

const LONGEST = 200;

/** What the person explained, to be proposed the next time; of two columns with one heading the last stands. */
export function wordsOf(
  { sheet: name, agencyColumn, columns, rows, words }: SheetMapping,
  names: AgencyNames,
  sheets: readonly ReadSheet[],
): NotedWord[] {
  const sheet = sheets.find((each) => each.name === name);
  const lines = sheet && linesOf(sheet, names, agencyColumn);
  if (!sheet || !lines) return [];
  const cells = cellsByRow(sheet);
  const noted = new Map<string, NotedWord>();
  const note = (kind: NotedWord['kind'], heard: string, meant: string): void => {
    if (heard !== '' && heard.length <= LONGEST) noted.set(`${kind} ${heard}`, { kind, heard, meant });
  };
  for (const { column, head, mark } of lines.columns)
    if (column !== agencyColumn && mark === null)
      note('column', heardHead(head), columns[column] ?? LEFT_OUT);
  for (const [row, number] of Object.entries(rows))
    if (number > 0) {
      const content = cells.get(Number(row))?.get(agencyColumn)?.content ?? null;
      note('agency', heardName(plain(content)), String(number));
    }
  // That a cell was left out once says nothing of the next sheet.
  for (const [word, meant] of Object.entries(words)) if (meant !== '') note('choice', word, meant);
  return [...noted.values()];
}
