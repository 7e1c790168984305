import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LETTERHEADS } from '@ega/shared/directives/letterhead';
import { agencyExtract } from '@ega/shared/meetings/pack/agency-extract';
import { buildPackInput, buildReports } from '@ega/shared/meetings/pack/build-pack';
import { composePack } from '@ega/shared/meetings/pack/session-pack';
import { Office } from '../../test/build/office.js';
import { paragraphsOf, sheetRows, slideText, tablesOf, unzipped } from '../../test/office/read-office.js';
import { pdfTexts } from '../../test/office/read-pdf.js';
import { chaseLetter } from '../chasing/chase-letter.js';
import { lettersDocx } from '../exports/letter-docx.js';
import { PackPress } from '../exports/pack/pack-press.js';
import { noticeLetter } from './notice-letter.js';

const folder = mkdtempSync(join(tmpdir(), 'ega-hostile-'));
const office = new Office();
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  office.remove();
});

/** Everything a name or a paragraph may bring along that no format may take for its own: as the door lets it in. */
const SIGNS = `=1+1 & "A" <b> 'e' {{x}} {#each} &amp; Hoa\u0300 \u{1f600} \u200fabc\u200e`;
const END = 'HẾT LỜI VĂN';
const long = (length: number): string =>
  `${`Lời ${SIGNS} ${'dài '.repeat(1300)}`.slice(0, length - END.length - 1).trimEnd()} ${END}`;
/** The control sign cannot be typed; should one have got in, no file may break on it. */
const NARRATIVE = long(5000).replace('{#each}', '{#each\u0007');
const CONCLUSION = long(2000);
const nameOf = (number: number): string => `${SIGNS} ${number}`;
const shown = (text: string): string => text.normalize('NFC').replace('\u0007', '\ufffd');
const dense = (text: string): string => text.replace(/\s+/g, '');
/** The faces of a printed page have no pictures, and signs of direction are nothing to be seen. */
const drawn = (text: string): string => dense(shown(text)).replace(/[\u{1f600}\u200e\u200f\ufffd]/gu, '');
/** A long text goes over pages, whose edges stand between its words: every word of it is counted. */
function expectWhole(file: string, text: string): void {
  const page = printed(file);
  expect(page).toContain(drawn(text).slice(0, 30));
  expect(page).toContain(dense(END));
  expect(page.split('dài').length).toBeGreaterThanOrEqual(text.split('dài').length);
}
const printed = (file: string): string =>
  dense(pdfTexts(file).join('')).replace(/[\u{1f600}\u200e\u200f\ufffd\u25a1\u202a-\u202e]/gu, '');

const base = buildPackInput({ reports: buildReports(20) });
const input = {
  ...base,
  board: { ...base.board, rows: base.board.rows.map((row) => ({ ...row, nameVi: nameOf(row.number) })) },
  conclusions: base.conclusions.map((one) => ({ ...one, text: CONCLUSION })),
  edited: { twoMagnitudes: NARRATIVE },
};
const pack = composePack(input);
const files = new Map<string, Buffer>();
const parts = (name: string) => unzipped(files.get(name)!);
const path = (name: string): string => join(folder, name);

beforeAll(async () => {
  const press = new PackPress();
  for (const { part, bytes } of await press.print(pack, () => undefined)) files.set(part, Buffer.from(bytes));
  const extract = agencyExtract(
    input,
    input.board.rows.find(({ number }) => number === 13)!,
  );
  for (const format of ['docx', 'pdf'] as const)
    files.set(`extract.${format}`, Buffer.from(await press.printPaper(pack, extract, format)));
  const [letterhead] = LETTERHEADS;
  const notice = noticeLetter({
    meeting: {
      ...{ id: '2018-Q1', roundId: '2018-Q1', heldAt: '2018-03-16T14:00:00+07:00', revision: 1 },
      ...{ place: SIGNS, agenda: [], participants: [{ office: SIGNS, kind: 'member' }] },
    },
    letterhead: letterhead!,
    conclusions: [
      {
        ...{ code: '2018-Q1.1', meeting: '2018-Q1', number: 1, text: CONCLUSION, owner: 'named' },
        ...{ agencies: [13], lead: null, dueOn: null, obligation: null, source: null, state: 'issued' },
      },
    ],
    names: new Map([[13, nameOf(13)]]),
    now: '2018-03-16T18:00:00+07:00',
    demo: true,
  });
  files.set('notice.docx', await lettersDocx([notice]));
  const letter = chaseLetter({
    ...{ agencyName: nameOf(13), round: '2018-Q1', letterhead: letterhead!, demo: true },
    missing: [{ what: 'report', round: '2018-Q1', until: '2018-03-10T00:00:00+07:00', questions: [] }],
    now: '2018-03-20T09:00:00+07:00',
  });
  files.set('letter.docx', await lettersDocx([letter]));
  for (const [name, bytes] of files) writeFileSync(path(name), bytes);
}, 240_000);

describe('5,000 letters of what looks like code', () => {
  it('stand whole in the report: DOCX, PDF', async () => {
    expect([...NARRATIVE].length).toBeGreaterThan(4990);
    const document = (await parts('report.docx')).get('word/document.xml');
    expect(paragraphsOf(document)).toContain(shown(NARRATIVE));
    expectWhole(path('report.pdf'), NARRATIVE);
    expect(tablesOf(document, 'w').flat(2)).toContain(shown(nameOf(13)));
  });

  it('stand whole in extract and notice of conclusions, and a name in the letter of its agency', async () => {
    const extract = (await parts('extract.docx')).get('word/document.xml');
    expect(tablesOf(extract, 'w').flat(2)).toContain(shown(CONCLUSION));
    expect(paragraphsOf(extract)).toContain(shown(nameOf(13)));
    expectWhole(path('extract.pdf'), CONCLUSION);
    const notice = paragraphsOf((await parts('notice.docx')).get('word/document.xml'))
      .join('\n')
      .normalize('NFC');
    expect(notice).toContain(`1. ${shown(CONCLUSION)} (cơ quan thực hiện: ${shown(nameOf(13))})`);
    const letter = paragraphsOf((await parts('letter.docx')).get('word/document.xml'))
      .join('\n')
      .normalize('NFC');
    expect(letter).toContain(`Kính gửi: ${shown(nameOf(13))}`);
  });

  it('are words on the page for the chair and on slides', async () => {
    const brief = (await parts('brief.docx')).get('word/document.xml');
    expect(tablesOf(brief, 'w').flat(2).join('\n')).toContain(shown(SIGNS));
    expect(printed(path('brief.pdf'))).toContain(drawn(SIGNS));
    const slides = [...(await parts('slides.pptx'))].filter(([name]) => /slides\/slide\d+\.xml$/.test(name));
    expect(slides.map(([, part]) => slideText(part)).join('\n')).toContain(shown(SIGNS));
  });

  it('are reckoned by no spreadsheet: XLSX, CSV', async () => {
    const book = await parts('annexes.xlsx');
    const names = sheetRows(book, 'Phụ lục I').map((row) => (row[1] ?? '').normalize('NFC'));
    expect(names).toContain(shown(nameOf(13)));
    for (const [name, part] of book)
      if (name.includes('worksheets/')) expect(part).not.toMatch(/<f>[^<]*1\+1/);
    const csv = files.get('agencies.csv')!.toString('utf8').normalize('NFC');
    expect(csv).toContain(`;"'${shown(nameOf(13)).replaceAll('"', '""')}";`);
  });

  it('come back from the open data as they are', () => {
    const { agencies } = JSON.parse(files.get('open.json')!.toString('utf8')) as {
      agencies: { number: number; nameVi: string }[];
    };
    expect(agencies.find(({ number }) => number === 13)!.nameVi).toBe(nameOf(13));
  });

  it.each([
    'report.docx',
    'brief.docx',
    'extract.docx',
    'notice.docx',
    'letter.docx',
    'slides.pptx',
    'annexes.xlsx',
  ])(
    'break no file: %s opens in an office program',
    async (name) => {
      const pdf = await office.print(path(name));
      expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
      expect(printed(pdf)).toContain(drawn(SIGNS).slice(0, 14));
      if (name === 'report.docx') expectWhole(pdf, NARRATIVE);
    },
    120_000,
  );
});
