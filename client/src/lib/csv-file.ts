type Cell = string | number | bigint;

// A spreadsheet would run a cell that begins like a formula (trust.md 59); an apostrophe makes it text.
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: Cell): string {
  if (typeof value !== 'string') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The lines of a CSV file as RFC 4180 wants them, what it is above them, with the mark that lets Excel read Vietnamese. */
export function csvText(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  preface: readonly string[] = [],
): string {
  const above = preface.map((line) => [line]);
  return `\ufeff${[...above, head, ...rows].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Saves what is on screen as a file of this device; nothing is asked of the server. */
export function saveCsv(
  name: string,
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  preface: readonly string[] = [],
): void {
  const url = URL.createObjectURL(
    new Blob([csvText(head, rows, preface)], { type: 'text/csv;charset=utf-8' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
