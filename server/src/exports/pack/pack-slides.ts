import pptxgenjs from 'pptxgenjs';
import type { PackChart, PackTable } from '@ega/shared/meetings/pack/pack-block';
import type { SessionPack } from '@ega/shared/meetings/pack/session-pack';
import type { PackSlide } from '@ega/shared/meetings/pack/slides';
import { say } from '@ega/shared/text/say';
import { writeChart } from './slide-chart.js';
import { cellText, printable } from './xml-text.js';

const FACE = 'Times New Roman';
const DARK = '123B6D';
/** Inches of a wide slide. */
const PAGE = { width: 13.33, height: 7.5, left: 0.6, right: 0.6 };
const BODY = { x: PAGE.left, y: 1.75, w: PAGE.width - PAGE.left - PAGE.right, h: 4.95 };

type Deck = InstanceType<typeof pptxgenjs.default>;
type Page = ReturnType<Deck['addSlide']>;

// Its types speak of a CommonJS module, its files hold an ES one: the class stands in either place.
const Presentation = ((pptxgenjs as { default?: unknown }).default ?? pptxgenjs) as typeof pptxgenjs.default;

/** Slides with native charts that open in their own workbook; notes carry the sources. */
export async function packSlidesPptx(pack: SessionPack): Promise<Uint8Array> {
  const deck = new Presentation();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = 'Session pack';
  deck.author = 'e-Government Architecture Monitor';
  deck.company = 'e-Government Architecture Monitor';
  deck.theme = { headFontFace: FACE, bodyFontFace: FACE };
  pack.slides.forEach((slide, at) => writeSlide(deck, pack, slide, at + 1));
  return (await deck.write({ outputType: 'uint8array', compression: true })) as Uint8Array;
}

function writeSlide(deck: Deck, pack: SessionPack, slide: PackSlide, number: number): void {
  const page = deck.addSlide();
  const cover = slide.body.kind === 'cover';
  page.background = { color: 'FFFFFF' };
  page.addShape('rect', { x: 0, y: 0, w: PAGE.width, h: cover ? 0.5 : 0.18, fill: { color: DARK } });
  page.addText(printable(slide.title), {
    x: PAGE.left,
    y: cover ? 2.1 : 0.35,
    w: BODY.w,
    h: cover ? 1.7 : 1.15,
    fontFace: FACE,
    fontSize: cover ? 36 : 28,
    bold: true,
    color: DARK,
    align: cover ? 'center' : 'left',
    valign: cover ? 'middle' : 'middle',
    fit: 'shrink',
  });
  writeBody(page, slide.body);
  if (pack.marks.length > 0)
    page.addText(pack.marks.join(' · '), {
      x: PAGE.left,
      y: 6.78,
      w: BODY.w,
      h: 0.28,
      fontFace: FACE,
      fontSize: 11,
      bold: true,
      color: '8A1C10',
      align: 'center',
    });
  page.addText(printable(pack.asOfLine), {
    x: PAGE.left,
    y: 7.06,
    w: BODY.w - 1,
    h: 0.3,
    fontFace: FACE,
    fontSize: 11,
    color: '404040',
  });
  page.addText(String(number), {
    x: PAGE.width - 1.6,
    y: 7.06,
    w: 1,
    h: 0.3,
    fontFace: FACE,
    fontSize: 12,
    color: '404040',
    align: 'right',
  });
  page.addNotes(printable([...slide.notes, pack.asOfLine, ...pack.marks].join('\n')));
}

function writeBody(page: Page, body: PackSlide['body']): void {
  switch (body.kind) {
    case 'cover':
      page.addText(
        body.lines.map((line) => ({ text: printable(line), options: { breakLine: true } })),
        {
          x: 1.2,
          y: 4,
          w: PAGE.width - 2.4,
          h: 2,
          fontFace: FACE,
          fontSize: 22,
          align: 'center',
          color: '202020',
        },
      );
      return;
    case 'figures':
      body.figures.forEach(({ value, label }, at) => {
        const w = (BODY.w - 0.6) / 3;
        const x = BODY.x + at * (w + 0.3);
        page.addShape('rect', {
          x,
          y: 2.2,
          w,
          h: 3.2,
          fill: { color: 'F1F5FA' },
          line: { color: DARK, width: 1 },
        });
        page.addText(value, {
          x,
          y: 2.5,
          w,
          h: 1.5,
          fontFace: FACE,
          fontSize: 44,
          bold: true,
          align: 'center',
          color: DARK,
          fit: 'shrink',
        });
        page.addText(label, {
          x: x + 0.1,
          y: 4.1,
          w: w - 0.2,
          h: 1,
          fontFace: FACE,
          fontSize: 22,
          align: 'center',
          color: '202020',
        });
      });
      return;
    case 'bullets': {
      const length = body.items.reduce((sum, item) => sum + item.length, 0);
      page.addText(
        body.items.map((item) => ({
          text: printable(item),
          options: { bullet: true, breakLine: true, paraSpaceAfter: 8 },
        })),
        {
          ...BODY,
          fontFace: FACE,
          fontSize: length > 900 ? 16 : length > 500 ? 19 : 24,
          color: '202020',
          valign: 'top',
          fit: 'shrink',
        },
      );
      return;
    }
    case 'chart':
      if (isEmpty(body.chart))
        page.addText(say('vi', 'pack.note.nobody'), {
          ...BODY,
          fontFace: FACE,
          fontSize: 24,
          color: '202020',
        });
      else writeChart(page, body.chart, BODY, FACE);
      return;
    case 'table':
      writeTable(page, body.table);
  }
}

const isEmpty = ({ categories, series }: PackChart): boolean =>
  categories.length === 0 || series.length === 0;

function writeTable(page: Page, table: PackTable): void {
  const whole = table.columns.reduce((sum, column) => sum + column.width, 0);
  const letters = table.rows.reduce(
    (sum, row) => sum + Math.max(...row.map((cell) => cellText(cell).length)),
    0,
  );
  const size = letters > 900 || table.rows.length > 8 ? 13 : letters > 500 ? 16 : 20;
  const head = table.columns.map(({ title }) => ({
    text: printable(title),
    options: { bold: true, fill: { color: 'E1E8F1' }, align: 'center' as const },
  }));
  const rows = table.rows.map((row) =>
    row.map((cell, at) => ({
      text: printable(cellText(cell)),
      options: { align: table.columns[at]!.align },
    })),
  );
  page.addTable([head, ...rows], {
    x: BODY.x,
    y: BODY.y,
    w: BODY.w,
    colW: table.columns.map((column) => (column.width * BODY.w) / whole),
    fontFace: FACE,
    fontSize: size,
    color: '202020',
    border: { type: 'solid', pt: 0.75, color: '808080' },
    valign: 'middle',
    margin: 0.06,
  });
}
