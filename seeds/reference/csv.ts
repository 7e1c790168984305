export type CsvRow = Readonly<Record<string, string>>;

/** Reads comma separated text with a head line (RFC 4180); throws when a line has not as many cells as the head. */
export function parseCsv(text: string): CsvRow[] {
  const [head, ...lines] = cells(text.normalize('NFC').replace(/^\uFEFF/, ''));
  if (!head) return [];
  return lines.map((line, index) => {
    if (line.length !== head.length)
      throw new Error(`line ${index + 2}: ${line.length} cells, not ${head.length}`);
    return Object.fromEntries(head.map((name, column) => [name, line[column] ?? '']));
  });
}

function cells(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    line.push(cell);
    cell = '';
  };
  const endLine = () => {
    endCell();
    if (line.length > 1 || line[0] !== '') lines.push(line);
    line = [];
  };
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (quoted) {
      if (char === '"' && text[i + 1] === '"') {
        cell += '"';
        i++;
      } else if (char === '"') quoted = false;
      else cell += char;
    } else if (char === '"') quoted = true;
    else if (char === ',') endCell();
    else if (char === '\n') endLine();
    else if (char !== '\r') cell += char;
  }
  endLine();
  return lines;
}
