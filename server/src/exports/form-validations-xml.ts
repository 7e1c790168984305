import { cellName } from '@ega/shared/documents/sheet-cell';
import { say } from '@ega/shared/text/say';
import type { CellHelp, FormSheet, FormWorkbook } from './form-workbook.js';
import { xml } from './sheet-xml.js';

/** What helps while somebody types: cells with the same help share one rule, runs of a column one range. */
export function validationsXml(
  { rows }: FormSheet,
  form: FormWorkbook,
  ranges: ReadonlyMap<string, string>,
): string {
  const places = new Map<string, { help: CellHelp; cells: [row: number, column: number][] }>();
  rows.forEach(({ cells }, at) => {
    for (const { help, column } of cells) {
      if (!help) continue;
      const key = JSON.stringify(help);
      const found = places.get(key) ?? { help, cells: [] };
      found.cells.push([at + 1, column]);
      places.set(key, found);
    }
  });
  if (places.size === 0) return '';
  const rules = [...places.values()].map(({ help, cells }) =>
    ruleXml(help, `sqref="${rangesOf(cells)}"`, form, ranges),
  );
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

function ruleXml(
  help: CellHelp,
  where: string,
  form: FormWorkbook,
  ranges: ReadonlyMap<string, string>,
): string {
  const prompt = help.prompt ? `showInputMessage="1" prompt="${xml(help.prompt)}"` : '';
  const refusal = (error: string): string => `showErrorMessage="1" errorStyle="stop" error="${xml(error)}"`;
  if (help.kind === 'list') {
    const error = help.strict ? refusal(form.listError) : '';
    return `<dataValidation type="list" allowBlank="1" ${error} ${prompt} ${where}><formula1>${xml(ranges.get(help.list) ?? '')}</formula1></dataValidation>`;
  }
  if (help.kind === 'whole')
    return `<dataValidation type="whole" operator="between" allowBlank="1" ${refusal(say('vi', 'workbook.cell.integer'))} ${prompt} ${where}><formula1>0</formula1><formula2>999999999999</formula2></dataValidation>`;
  // Any text may be typed: a program of another language would refuse 27/02/2017 as a date.
  return `<dataValidation type="custom" allowBlank="1" ${prompt} ${where}><formula1>TRUE</formula1></dataValidation>`;
}

/** 'D7:D9 D12': cells one under the other as one range. */
function rangesOf(cells: readonly [row: number, column: number][]): string {
  const ordered = [...cells].sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  const runs: { column: number; from: number; to: number }[] = [];
  for (const [row, column] of ordered) {
    const last = runs.at(-1);
    if (last?.column === column && last.to === row - 1) last.to = row;
    else runs.push({ column, from: row, to: row });
  }
  return runs
    .map(({ column, from, to }) =>
      from === to ? cellName(from, column) : `${cellName(from, column)}:${cellName(to, column)}`,
    )
    .join(' ');
}
