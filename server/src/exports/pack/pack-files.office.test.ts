import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { buildPackInput } from '@ega/shared/meetings/pack/build-pack';
import { buildReport, buildSummary } from '@ega/shared/status/build-board';
import { composePack, type SessionPack } from '@ega/shared/meetings/pack/session-pack';
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

describe('the files of a pack in office programs', () => {
  const pack = composePack(buildPackInput());
  let files: Map<string, PackFile>;
  beforeAll(async () => {
    files = new Map((await made(pack)).map((file) => [file.part, file]));
    for (const { part, bytes } of files.values()) writeFileSync(join(folder, part), bytes);
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

  it('the PDF keeps its Vietnamese and embeds every face', async () => {
    const { stdout: text } = await run('pdftotext', [join(folder, 'report.pdf'), '-']);
    expect(text).toContain('Bộ Thông tin và Truyền thông');
    const { stdout: fonts } = await run('pdffonts', [join(folder, 'report.pdf')]);
    for (const line of fonts.trim().split('\n').slice(2)) expect(line).toMatch(/yes yes yes/);
  });

  it('the brief is one page in both formats', async () => {
    for (const pdf of ['brief.pdf', await convert('brief.docx', 'pdf')]) {
      const { stdout } = await run('pdfinfo', [pdf.startsWith('/') ? pdf : join(folder, pdf)]);
      expect(stdout).toMatch(/Pages:\s+1\n/);
    }
  }, 120_000);

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

  it('a session with no report and one with a single agency make whole packs', async () => {
    for (const reports of [[], [buildReport(1, { summaryReported: buildSummary(7) })]])
      expect(await made(composePack(buildPackInput({ reports })))).toHaveLength(10);
  }, 120_000);
});
