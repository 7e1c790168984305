import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildPackInput } from '@ega/shared/meetings/pack/build-pack';
import type { PackBlock } from '@ega/shared/meetings/pack/pack-block';
import { PACK_PROFILES } from '@ega/shared/meetings/pack/pack-input';
import { composePack } from '@ega/shared/meetings/pack/session-pack';
import { Office } from '../../../test/build/office.js';
import { contentsOf, unzipped } from '../../../test/office/read-office.js';
import { pagesOf, pdfDrawn, type PdfPage, pdfPages, pdfTexts } from '../../../test/office/read-pdf.js';
import { PackPress } from './pack-press.js';

const office = new Office();
afterAll(() => office.remove());

/** In points: a page number stands in the margin above or under the text. */
const MARGIN = 62;
const MILLIMETRE = 1440 / 25.4;

/** The number that stands where the profile wants it; null where none does. */
function numberOn({ words, width, height }: PdfPage, top: boolean): string | null {
  const found = words.filter(
    ({ text, ...at }) =>
      /^\d+$/.test(text) &&
      (top
        ? // In the middle of the page or of the text, whose left margin is the wider one.
          at.bottom < MARGIN && Math.abs((at.left + at.right) / 2 - width / 2) < 20
        : at.top > height - MARGIN && at.left > width * 0.85),
  );
  expect(found.length).toBeLessThan(2);
  return found[0]?.text ?? null;
}

/** Words line by line, each line from the left. */
const read = (words: PdfPage['words']): string =>
  [...words]
    .sort((a, b) => (Math.abs(a.bottom - b.bottom) > 1 ? a.bottom - b.bottom : a.left - b.left))
    .map(({ text }) => text)
    .join(' ');

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc';

const headingsOf = (blocks: readonly PackBlock[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));

describe.each(PACK_PROFILES)('the report in the form of %s', (profile) => {
  const pack = composePack(buildPackInput({ profile }));
  const top = profile === 'ND30_2020';
  const own = join(office.folder, `${profile}.pdf`);
  const converted = join(office.folder, `${profile}-docx.pdf`);
  let parts: Map<string, string>;

  beforeAll(async () => {
    const files = await new PackPress().print(pack, () => undefined);
    const bytesOf = (part: string) => files.find((file) => file.part === part)!.bytes;
    writeFileSync(own, bytesOf('report.pdf'));
    const word = bytesOf('report.docx');
    parts = await unzipped(Buffer.from(word));
    const name = join(office.folder, `${profile}-docx.docx`);
    writeFileSync(name, word);
    expect(await office.print(name)).toBe(converted);
  }, 120_000);

  it.each([
    ['PDF', own],
    ['DOCX', converted],
  ])('%s: numbers each page where the profile says, but never the first of a section', (_, file) => {
    const pages = pdfPages(file);
    const upright = pages.filter(({ width, height }) => width < height);
    expect(upright.length).toBeGreaterThan(3);
    expect(upright.map((page) => numberOn(page, top))).toEqual(
      upright.map((_page, at) => (at === 0 ? null : String(at + 1))),
    );
    const across = pages.slice(upright.length).map((page) => numberOn(page, top));
    expect(across.filter((number) => number === null)).toHaveLength(pack.report.annexes.length);
    across.forEach((number, at) => {
      if (number !== null) expect(Number(number)).toBe(Number(across[at - 1] ?? '1') + 1);
    });
    for (const page of pages) expect(numberOn(page, !top)).toBeNull();
    for (const text of pdfTexts(file)) expect(text).toContain('DỮ LIỆU MINH HỌA');
  });

  it.each([
    ['PDF', own],
    ['DOCX', converted],
  ])('%s: begins with nation and issuing body; number, day and month are left to the clerk', (_, file) => {
    const [first] = pdfPages(file);
    // Above it runs the mark of each page; the head ends with the same mark.
    const inside = first!.words.filter(({ top: at }) => at > MARGIN - 12);
    const end = inside.find(({ text }) => text === 'DỮ')!.top;
    const head = inside.filter(({ bottom }) => bottom < end);
    const middle = first!.width * 0.476;
    expect(read(head.filter(({ left }) => left < middle))).toBe(
      'BỘ THÔNG TIN VÀ TRUYỀN THÔNG CỤC TIN HỌC HÓA Số: /BC-THH DỰ THẢO',
    );
    expect(read(head.filter(({ left }) => left >= middle))).toBe(`${NATION} Hà Nội, ngày tháng năm 2018`);
    expect(read(inside)).toContain(`BÁO CÁO ${pack.report.subject.join(' ')}`);
  });

  it.each([
    ['PDF', own],
    ['DOCX', converted],
  ])('%s: ends with its receivers and a free place for the signature, with nobody under it', (_, file) => {
    const last = pdfPages(file).findLast(({ width, height }) => width < height)!;
    const at = last.words.findLastIndex(({ text, left }) => text === 'Nơi' && left < last.width / 2);
    const { top: from } = last.words[at]!;
    const text = read(last.words.filter(({ bottom }) => bottom <= from));
    expect(text).toMatch(/[^.\s]\.\/\.$/);
    const end = last.words.filter(({ top: below }) => below > from - 3 && below < last.height - MARGIN);
    const middle = last.width * 0.52;
    expect(read(end.filter(({ left }) => left < middle))).toBe(
      'Nơi nhận: - Ban điều hành triển khai công tác ứng dụng CNTT trong hoạt động của cơ quan nhà nước (để báo cáo); - Bộ trưởng (để báo cáo); - Lưu: VT, THH.',
    );
    const signing = end.filter(({ left }) => left >= middle);
    expect(read(signing)).toBe('CỤC TRƯỞNG');
    expect(last.height - MARGIN - signing[0]!.bottom).toBeGreaterThan(50);
  });

  it('DOCX: A4, margins, Times New Roman and 13 to 14 points, as both circulars allow', () => {
    const document = parts.get('word/document.xml')!;
    const [first, ...annexes] = [...document.matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)].map(([xml]) => xml);
    expect(annexes).toHaveLength(pack.report.annexes.length);
    expect(first).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
    for (const xml of annexes)
      expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    const side = (name: string) => Number(new RegExp(`w:${name}="(\\d+)"`).exec(first!)![1]) / MILLIMETRE;
    for (const [name, least, most] of [
      ['top', 20, 25],
      ['bottom', 20, 25],
      ['left', 30, 35],
      ['right', 15, 20],
    ] as const) {
      expect(side(name)).toBeGreaterThan(least - 0.1);
      expect(side(name)).toBeLessThan(most + 0.1);
    }
    const fonts = [...parts].flatMap(([, xml]) => [...xml.matchAll(/<w:rFonts w:ascii="([^"]*)"/g)]);
    expect([...new Set(fonts.map(([, name]) => name))]).toEqual(['Times New Roman']);
    const body = /<w:style [^>]*w:styleId="VanBan".*?<w:sz w:val="(\d+)"\/>/s.exec(
      parts.get('word/styles.xml')!,
    );
    expect([26, 27, 28]).toContain(Number(body![1]));
  });

  it('PDF: its text has the size of the DOCX, its headings are the bookmarks', () => {
    const { bookmarks, lines } = pdfDrawn(own);
    const first = pack.report.blocks.find((block) => block.kind === 'paragraph')!.text.slice(0, 30);
    const size = /<w:style [^>]*w:styleId="VanBan".*?<w:sz w:val="(\d+)"\/>/s.exec(
      parts.get('word/styles.xml')!,
    )![1];
    expect(lines.filter(({ text }) => text.includes(first)).map((line) => line.size)).toEqual([
      Number(size) / 2,
    ]);
    const annexes = pack.report.annexes.map(({ number, title }) => ({
      text: `Phụ lục ${number}. ${title}`,
      depth: 1,
    }));
    const headings = headingsOf(pack.report.blocks).map(({ text, level }) => ({ text, depth: level }));
    expect(bookmarks.map(({ text, depth }) => ({ text, depth }))).toEqual([...headings, ...annexes]);
    const texts = pdfTexts(own).map((text) => text.replace(/\s+/g, ' ').toUpperCase());
    for (const { text, page } of bookmarks)
      expect(texts[page - 1]).toContain(text.replace(/^Phụ lục \w+\. /, '').toUpperCase());
  });

  it('DOCX: the contents carry the page numbers that a word processor finds', () => {
    const stored = contentsOf(parts.get('word/document.xml'));
    expect(stored).toHaveLength(headingsOf(pack.report.blocks).length);
    expect(stored).toEqual(
      pagesOf(
        converted,
        stored.map(([text]) => text),
      ),
    );
  });
});
