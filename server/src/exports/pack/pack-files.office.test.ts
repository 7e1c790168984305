import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { agencyExtract } from '@ega/shared/meetings/pack/agency-extract';
import type { PackPaper } from '@ega/shared/meetings/pack/pack-block';
import { buildPackInput } from '@ega/shared/meetings/pack/build-pack';
import type { BoardRow } from '@ega/shared/status/board';
import { buildReport, buildSummary } from '@ega/shared/status/build-board';
import { composePack, type SessionPack } from '@ega/shared/meetings/pack/session-pack';
import { slideText, unzipped } from '../../../test/office/read-office.js';
import type { PackFile } from './pack-files.js';
import { PackPress } from './pack-press.js';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'ega-pack-'));
const made = (pack: SessionPack) => new PackPress().print(pack, () => undefined);

async function convert(name: string, to: string): Promise<string> {
  const home = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  await run('soffice', ['--headless', home, '--convert-to', to, '--outdir', folder, join(folder, name)]);
  return join(folder, name.replace(/\.[^.]+$/, `.${to.split(':')[0]}`));
}

/** Of the agency that has most duties, with as many conclusions as two years of sessions gave it. */
function longestExtract(): PackPaper {
  const input = buildPackInput();
  const duties = (row: BoardRow) =>
    input.obligations.filter(({ cells }) =>
      cells.some(({ agencyNumber, counted }) => counted && agencyNumber === row.number),
    ).length;
  const row = [...input.board.rows].sort((a, b) => duties(b) - duties(a))[0]!;
  const [given] = input.conclusions;
  const conclusions = Array.from({ length: 8 }, (_, at) => ({
    ...given!,
    number: at + 1,
    text: 'Rà soát, tổ chức lại phần mềm một cửa điện tử hiện có, kê khai đầy đủ trong báo cáo và phổ biến kinh nghiệm cho các cơ quan.',
    agencies: [row.number],
    open: [row.number],
  }));
  return agencyExtract({ ...input, conclusions }, row);
}

describe('the files of a pack in office programs', () => {
  const pack = composePack(buildPackInput());
  let files: Map<string, PackFile>;
  beforeAll(async () => {
    files = new Map((await made(pack)).map((file) => [file.part, file]));
    for (const { part, bytes } of files.values()) writeFileSync(join(folder, part), bytes);
    const extract = longestExtract();
    for (const format of ['docx', 'pdf'] as const) {
      const bytes = await new PackPress().printPaper(pack, extract, format);
      writeFileSync(join(folder, `extract.${format}`), bytes);
    }
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('the report opens with its tables, headings, one table of contents and repeated heads', async () => {
    const odt = await JSZip.loadAsync(readFileSync(await convert('report.docx', 'odt')));
    const xml = await odt.file('content.xml')!.async('text');
    const tables = pack.report.blocks.filter(({ kind }) => kind === 'table').length;
    const annexTables = pack.report.annexes.flatMap(({ blocks }) => blocks).length;
    // Two more hold heading and signature.
    expect(xml.match(/<table:table /g)).toHaveLength(tables + annexTables + 2);
    expect(xml.match(/<table:table-header-rows>/g)).toHaveLength(tables + annexTables);
    expect(xml.match(/<text:table-of-content /g)).toHaveLength(1);
    const headings = pack.report.blocks.filter(({ kind }) => kind === 'heading').length;
    expect(xml.match(/<text:h /g)).toHaveLength(headings + pack.report.annexes.length);
  }, 120_000);

  it.each([
    ['report.pdf', 'Bộ Thông tin và Truyền thông'],
    ['brief.pdf', 'Bộ Thông tin và Truyền thông'],
    ['extract.pdf', 'BỘ THÔNG TIN VÀ TRUYỀN THÔNG'],
  ])('%s keeps its Vietnamese and embeds every face', async (name, words) => {
    const { stdout: text } = await run('pdftotext', [join(folder, name), '-']);
    expect(text.replace(/\s+/g, ' ')).toContain(words);
    const { stdout: fonts } = await run('pdffonts', [join(folder, name)]);
    const faces = fonts.trim().split('\n').slice(2);
    expect(faces.length).toBeGreaterThan(0);
    for (const line of faces) expect(line).toMatch(/yes yes yes/);
  });

  it.each([
    ['brief', 1],
    ['extract', 2],
  ])(
    'the %s has its pages, %d, in both formats',
    async (name, most) => {
      // The converted file takes the name of the other one: read before it is made.
      const told = async (pdf: string) => {
        const { stdout } = await run('pdfinfo', [pdf]);
        return Number(/^Pages:\s+(\d+)$/m.exec(stdout)![1]);
      };
      expect(await told(join(folder, `${name}.pdf`))).toBe(most);
      expect(await told(await convert(`${name}.docx`, 'pdf'))).toBe(most);
    },
    120_000,
  );

  it('the workbook recalculates to the figures of the board', async () => {
    const book = await JSZip.loadAsync(files.get('annexes.xlsx')!.bytes);
    // Without the values that stand in the file the program has to reckon them itself.
    for (const name of Object.keys(book.files).filter((one) => one.includes('worksheets/'))) {
      const xml = await book.file(name)!.async('text');
      book.file(name, xml.replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1'));
    }
    writeFileSync(join(folder, 'again.xlsx'), await book.generateAsync({ type: 'uint8array' }));
    const csv = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1';
    await convert('again.xlsx', csv);
    const lines = readFileSync(join(folder, 'again-Số liệu chính.csv'), 'utf8').split('\n');
    const told = new Map(
      lines
        .map((line) => line.replaceAll('"', '').split(';'))
        .map((cells) => [`${cells[0]}|${cells[1]}`, cells]),
    );
    const checked = [
      'issued',
      'underWay',
      'submitted',
      'lgsp',
      'oneStop',
      'focalUnit',
      'projects',
      'status.atRisk',
    ];
    const names: Record<string, string> = {
      all: 'Cả nước',
      O1: 'Bộ, ngành',
      bo: 'Bộ, cơ quan ngang bộ',
      cp: 'Cơ quan thuộc Chính phủ',
      tinh: 'Tỉnh, thành phố',
    };
    for (const figure of pack.figures.filter(({ code }) => checked.includes(code))) {
      const cells = told.get(`${figure.title}|${names[figure.group]}`);
      expect([figure.code, figure.group, cells?.[2], cells?.[3]]).toEqual([
        figure.code,
        figure.group,
        String(figure.value),
        String(figure.denominator),
      ]);
    }
  }, 120_000);

  it('the slides open, thirteen of them, with the mark of the demo world on each', async () => {
    const { stdout } = await run('pdfinfo', [await convert('slides.pptx', 'pdf')]);
    expect(stdout).toMatch(/Pages:\s+13\n/);
    const zip = await JSZip.loadAsync(files.get('slides.pptx')!.bytes);
    const slides = Object.keys(zip.files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    for (const name of slides) expect(await zip.file(name)!.async('text')).toContain('DỮ LIỆU MINH HỌA');
    expect(
      Object.keys(zip.files).filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name)).length,
    ).toBeGreaterThan(3);
  }, 120_000);

  it('each slide has notes that name the source, the basis and the day of its figures', async () => {
    const parts = await unzipped(Buffer.from(files.get('slides.pptx')!.bytes));
    const notes = [...parts].filter(([name]) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(name));
    expect(notes).toHaveLength(13);
    const texts = notes.map(([, part]) => slideText(part));
    for (const text of texts)
      for (const words of [
        /Nguồn: (báo cáo Quý I\/2018 của các cơ quan .*\(cơ quan kê khai, trong đó có số đã thẩm tra\)|bảng theo dõi nhiệm vụ của Bộ Thông tin và Truyền thông, do Cục Tin học hóa cập nhật)/,
        /Số liệu tính đến 08 giờ 00 ngày 16\/3\/2018\. Số liệu đã chốt, phiên bản 1\./,
        /DỮ LIỆU MINH HỌA/,
      ])
        expect(text).toMatch(words);
    expect(texts.filter((text) => text.includes('Nguồn: bảng theo dõi nhiệm vụ'))).toHaveLength(1);
  });

  it('a session with no report and one with a single agency make whole packs', async () => {
    for (const reports of [[], [buildReport(1, { summaryReported: buildSummary(7) })]])
      expect(await made(composePack(buildPackInput({ reports })))).toHaveLength(10);
  }, 120_000);
});
