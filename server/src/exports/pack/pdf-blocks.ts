import type { PackBlock, PackTable } from '@ega/shared/meetings/pack/pack-block';
import { chartDrawing } from './chart-drawing.js';
import { isKept, isShort } from './kept-together.js';
import { cellText, printable } from './xml-text.js';

/** Plain objects of pdfmake's document language; only the parts used here. */
export type Content = string | { [key: string]: unknown } | Content[];

/** A line as high as word processors set one: the face leaves room above its letters. */
export const PLAIN_LINE = 1.038;

const NOTE = { fontSize: 11, lineHeight: PLAIN_LINE, margin: [0, 2, 0, 4] };
const TIGHT_NOTE = { fontSize: 10.5, margin: [0, 3, 0, 6] };
const CAPTION = { bold: true, alignment: 'center', fontSize: 13, lineHeight: PLAIN_LINE };

export interface Look {
  readonly size: number;
  readonly width: number;
  readonly tableSize: number;
  /** A page that must hold everything. */
  readonly tight: boolean;
  /** Points under a table without a note, where a word processor has an empty line. */
  readonly underTable: number;
}

/** `chapter`: the heading under which it stands among the bookmarks. */
export const heading = (
  text: string,
  level: 1 | 2,
  { size, tight }: Look,
  chapter?: string,
): { [key: string]: unknown } => ({
  text: printable(text),
  id: text,
  bold: true,
  fontSize: size,
  headlineLevel: 1,
  outline: true,
  outlineText: printable(text),
  ...(level === 2 && chapter !== undefined ? { outlineParentId: chapter } : {}),
  outlineExpanded: level === 1,
  margin: [36, level === 1 ? 12 : tight ? 5 : 8, 0, tight ? 2 : 0],
});

/** The chapter that stands open at the end of a list. */
export function chapterOf(list: readonly PackBlock[]): string | undefined {
  const last = list.findLast((block) => block.kind === 'heading' && block.level === 1);
  return last?.kind === 'heading' ? last.text : undefined;
}

/** The blocks of a paper in the language of the PDF library; a heading never stands at the foot of a page alone. */
export function blocks(list: readonly PackBlock[], look: Look, begun?: string): Content[] {
  const all: Content[] = [];
  let headings: Content[] = [];
  let chapter = begun;
  for (const block of list) {
    if (block.kind === 'heading') {
      headings.push(heading(block.text, block.level, look, chapter));
      if (block.level === 1) chapter = block.text;
      continue;
    }
    const [first, ...rest] = contentOf(block, look);
    if (headings.length === 0 || first === undefined)
      all.push(...(first === undefined ? [] : [first]), ...rest);
    else if (isKept(block)) all.push({ stack: [...headings, first], unbreakable: true }, ...rest);
    else all.push(...headings, first, ...rest);
    headings = [];
  }
  return [...all, ...headings];
}

function contentOf(block: PackBlock, look: Look): Content[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block.text, block.level, look)];
    case 'paragraph':
      return [textOf(block.text, look)];
    case 'items':
      return block.items.map((item) => ({
        ...textOf(`- ${item}`, look),
        ...(look.tight ? {} : { margin: [0, 3, 0, 0] }),
      }));
    case 'table':
      return tableOf(block.table, look);
    case 'chart':
      return [
        {
          stack: [
            { svg: chartDrawing(block.chart, Math.round(look.width)), margin: [0, 2, 0, 0] },
            { text: printable(block.chart.caption), ...CAPTION, margin: [0, 2, 0, 0] },
            ...(block.chart.note
              ? [{ text: printable(block.chart.note), italics: true, alignment: 'center', fontSize: 10.5 }]
              : []),
          ],
          unbreakable: true,
        },
      ];
  }
}

const textOf = (text: string, { tight }: Look): { [key: string]: unknown } => ({
  text: printable(text),
  alignment: 'justify',
  leadingIndent: 36,
  margin: [0, tight ? 1.5 : 6, 0, 0],
});

function tableOf(
  { caption, columns, rows, total, note }: PackTable,
  { tableSize, width, tight, underTable }: Look,
): Content[] {
  const whole = columns.reduce((sum, column) => sum + column.width, 0);
  const inner = width - columns.length * 6 - 2;
  const line = (cells: PackTable['rows'][number], bold: boolean) =>
    cells.map((cell, at) => ({
      text: printable(cellText(cell)),
      alignment: columns[at]!.align,
      bold,
      ...(bold ? { fillColor: '#f3f3f3' } : {}),
    }));
  const short = isShort(rows);
  const parts: Content[] = [
    ...(caption
      ? [
          {
            text: printable(caption),
            ...CAPTION,
            margin: [0, 10, 0, 4],
            headlineLevel: 1,
          },
        ]
      : []),
    {
      fontSize: tableSize,
      lineHeight: tight ? 1 : PLAIN_LINE,
      table: {
        headerRows: 1,
        dontBreakRows: true,
        keepWithHeaderRows: 1,
        widths: columns.map((column) => (column.width * inner) / whole),
        body: [
          columns.map(({ title }) => ({
            text: printable(title),
            bold: true,
            alignment: 'center',
            fillColor: '#e7e7e7',
          })),
          ...rows.map((cells) => line(cells, false)),
          ...(total ? [line(total, true)] : []),
        ],
      },
      layout: {
        hLineWidth: () => 0.5,
        vLineWidth: () => 0.5,
        hLineColor: () => '#404040',
        vLineColor: () => '#404040',
        paddingLeft: () => 3,
        paddingRight: () => 3,
        paddingTop: () => 1.5,
        paddingBottom: () => 1.5,
      },
    },
    ...(note ? [{ text: printable(note), italics: true, ...(tight ? TIGHT_NOTE : NOTE) }] : []),
  ];
  const room: Content[] = note || underTable === 0 ? [] : [{ stack: [], margin: [0, underTable, 0, 0] }];
  return short ? [{ stack: parts, unbreakable: true }, ...room] : [...parts, ...room];
}
