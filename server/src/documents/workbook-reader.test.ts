import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { WorkbookReader } from './workbook-reader.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES =
  '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';
const BOOK = `<workbook xmlns="${MAIN}" xmlns:r="r"><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>`;
const LINKS =
  '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>';
const sheet = (rows: string): string =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
const CELL =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Một</t></is></c><c r="B1"><f>1+1</f><v>2</v></c></row>';

async function book(parts: Record<string, string | Buffer> = {}): Promise<Buffer> {
  const zip = new JSZip();
  const all = {
    '[Content_Types].xml': TYPES,
    'xl/workbook.xml': BOOK,
    'xl/_rels/workbook.xml.rels': LINKS,
    'xl/worksheets/sheet1.xml': sheet(CELL),
    ...parts,
  };
  for (const [name, content] of Object.entries(all)) zip.file(name, content);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

const reader = new WorkbookReader();
const refusalOf = async (bytes: Buffer): Promise<string> => {
  const content = await reader.read(bytes);
  return content.ok ? 'read' : content.refusal;
};

describe('an uploaded workbook', () => {
  it('is read to its cells, results of formulas included', async () => {
    expect(await reader.read(await book())).toEqual({
      ok: true,
      sheets: [
        {
          name: 'A',
          hidden: false,
          merges: [],
          cells: [
            { row: 1, column: 1, content: { kind: 'text', text: 'Một' }, formula: false },
            { row: 1, column: 2, content: { kind: 'number', value: 2 }, formula: true },
          ],
        },
      ],
    });
  });

  it('of 150 MB in half a megabyte is refused in under two seconds while the server goes on answering', async () => {
    const noise = randomBytes(380_000);
    const bomb = await book({
      'xl/worksheets/sheet1.xml': Buffer.alloc(150 * 1024 * 1024, '<c/>'),
      'xl/media/image1.png': noise,
    });
    expect(bomb.length).toBeGreaterThan(500_000);
    expect(bomb.length).toBeLessThan(600_000);
    let longest = 0;
    let before = performance.now();
    const pulse = setInterval(() => {
      longest = Math.max(longest, performance.now() - before);
      before = performance.now();
    }, 10);
    const start = performance.now();
    expect(await refusalOf(bomb)).toBe('tooComplex');
    clearInterval(pulse);
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(longest).toBeLessThan(500);
  });

  it('that lies about how large it is inside is cut off while it is read', async () => {
    const bytes = await book({ 'xl/worksheets/sheet1.xml': Buffer.alloc(30 * 1024 * 1024, ' ') });
    const name = Buffer.from('xl/worksheets/sheet1.xml');
    const entry = bytes.lastIndexOf(name) - 46;
    bytes.writeUInt32LE(1000, entry + 24);
    expect(await refusalOf(bytes)).toBe('tooComplex');
  });

  it.each([
    ['with a document type', `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${sheet('')}`, 'broken'],
    ['that is no XML', 'PK', 'broken'],
    ['with a cell that is nowhere', sheet('<row r="1"><c r="A0"><v>1</v></c></row>'), 'broken'],
  ])('%s is refused', async (_what, xml, refusal) => {
    expect(await refusalOf(await book({ 'xl/worksheets/sheet1.xml': xml }))).toBe(refusal);
  });

  it('of more cells than any form has is refused', async () => {
    const row = (n: number): string =>
      `<row r="${n}">${Array.from({ length: 200 }, (_, at) => `<c><v>${at}</v></c>`).join('')}</row>`;
    const rows = Array.from({ length: 800 }, (_, at) => row(at + 1)).join('');
    expect(await refusalOf(await book({ 'xl/worksheets/sheet1.xml': sheet(rows) }))).toBe('tooComplex');
  });

  it('of a thousand parts is refused', async () => {
    const parts = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`xl/media/${at}.txt`, 'x']));
    expect(await refusalOf(await book(parts))).toBe('tooComplex');
  });

  it('with a link to another computer is read without following it', async () => {
    const links = LINKS.replace(
      '</Relationships>',
      '<Relationship Id="rId9" Type="x/sharedStrings" Target="http://192.0.2.1/x.xml" TargetMode="External"/></Relationships>',
    );
    expect(await refusalOf(await book({ 'xl/_rels/workbook.xml.rels': links }))).toBe('read');
  });

  it.each([
    ['nothing at all', async () => Buffer.alloc(0), 'empty'],
    ['a page of the web', async () => Buffer.from('<html><table></table></html>'), 'notWorkbook'],
    ['half a workbook', async () => (await book()).subarray(0, 300), 'broken'],
    ['macros', async () => book({ 'xl/vbaProject.bin': 'x' }), 'macro'],
    ['a binary workbook', async () => book({ 'xl/workbook.bin': 'x' }), 'otherOffice'],
    ['a letter of Word', async () => book({ '[Content_Types].xml': '<Types/>' }), 'notWorkbook'],
    ['a workbook of Excel 97', async () => compound('Workbook'), 'oldExcel'],
    ['an installer', async () => compound('Property'), 'notWorkbook'],
    ['more than 5 MB', async () => Buffer.alloc(5 * 1024 * 1024 + 1), 'tooLarge'],
    ['a locked archive', async () => locked(await book()), 'encrypted'],
  ])('that is %s is refused by what it is', async (_what, make, refusal) => {
    expect(await refusalOf(await make())).toBe(refusal);
  });
});

/** The shell of old Office files, with the name of one stream in it. */
function compound(stream: string): Buffer {
  const shell = Buffer.alloc(2048);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(shell);
  Buffer.from(stream, 'utf16le').copy(shell, 1024);
  return shell;
}

/** The mark of encryption in the directory of the archive. */
function locked(bytes: Buffer): Buffer {
  const at = bytes.indexOf(Buffer.from('504b0102', 'hex'));
  bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8);
  return bytes;
}
