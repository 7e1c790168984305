import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  type ISpacingProperties,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import type { PrintBlock, PrintDocument, PrintHeading, PrintSignature } from './print-document.js';

/** Millimetres to twentieths of a point. */
const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
const pt = (points: number): number => points * 20;

// TT 01/2011/TT-BNV: top and bottom 20–25, left 30–35, right 15–20 mm.
const MARGIN = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(18), header: mm(9), footer: mm(9) };
const TEXT_WIDTH = mm(210 - 30 - 18);
const INDENT = mm(12.7);
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
const DEMO_RED = '9B150E';

interface Look {
  size?: number;
  bold?: boolean;
  italics?: boolean;
  color?: string;
}

const run = (text: string, { size = 13, ...look }: Look = {}): TextRun =>
  new TextRun({ text, size: size * 2, ...look });

const centred = (text: string, look: Look = {}, before = 0, after = 0): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: pt(before), after: pt(after) },
    children: [run(text, look)],
  });

/** An editable document in Times New Roman: the agency mends it before it is signed and stamped. */
export async function renderDocx(document: PrintDocument): Promise<Uint8Array> {
  const file = new Document({
    title: document.title,
    creator: 'Hệ thống theo dõi triển khai Kiến trúc Chính phủ điện tử',
    styles: {
      default: {
        document: {
          run: { font: 'Times New Roman', size: 26, language: { value: 'vi-VN' } },
          paragraph: { spacing: { line: 276, lineRule: LineRuleType.AUTO } },
        },
      },
    },
    sections: [
      {
        properties: {
          // No page number on the first page.
          titlePage: true,
          page: { size: { width: mm(210), height: mm(297) }, margin: MARGIN },
        },
        headers: { default: demoHeader(document), first: demoHeader(document) },
        footers: { default: foot(document.foot, true), first: foot(document.foot, false) },
        children: [
          headingTable(document.heading),
          ...titleParagraphs(document),
          ...document.body.flatMap(block),
          ...(document.signature ? [centred('', {}, 6), signatureTable(document.signature)] : []),
        ],
      },
    ],
  });
  return Packer.toBuffer(file);
}

const demoHeader = ({ demo }: PrintDocument): Header =>
  new Header({ children: [centred(demo ?? '', { size: 11, bold: true, color: DEMO_RED })] });

function foot(text: string, numbered: boolean): Footer {
  const children: ParagraphChild[] = [run(text, { size: 8.5, italics: true })];
  if (numbered) children.push(new TextRun({ children: ['\t', PageNumber.CURRENT], size: 26 }));
  return new Footer({
    children: [new Paragraph({ tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }], children })],
  });
}

// A line of its own under a heading: a paragraph without text, drawn in from both sides.
function shortLine(column: number, width: number, after = 0): Paragraph {
  const side = Math.max(0, Math.round((column - mm(width)) / 2));
  const spacing: ISpacingProperties = {
    before: 0,
    after: pt(after),
    line: pt(3),
    lineRule: LineRuleType.EXACT,
  };
  return new Paragraph({
    indent: { left: side, right: side },
    spacing,
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    children: [],
  });
}

function headingTable(heading: PrintHeading): Table {
  const [left, right] = [Math.round(TEXT_WIDTH * 0.42), Math.round(TEXT_WIDTH * 0.58)];
  return plainTable(
    [left, right],
    [
      [
        ...(heading.parent ? [centred(heading.parent, { size: 12 })] : []),
        ...heading.agency.map((text) => centred(text, { size: 12, bold: true })),
        shortLine(left, 22),
        ...(heading.number ? [centred(heading.number, {}, 4)] : []),
      ],
      [
        centred(heading.nation, { size: 12, bold: true }),
        centred(heading.motto, { size: 13, bold: true }),
        shortLine(right, 58),
        ...(heading.placeAndDate ? [centred(heading.placeAndDate, { italics: true }, 4)] : []),
      ],
    ],
  );
}

function plainTable(widths: readonly number[], cells: readonly Paragraph[][]): Table {
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (children, at) =>
            new TableCell({
              width: { size: widths[at] ?? 0, type: WidthType.DXA },
              borders: { top: NONE, bottom: NONE, left: NONE, right: NONE },
              margins: { left: 0, right: 0 },
              children,
            }),
        ),
      }),
    ],
  });
}

function titleParagraphs({ kind, subject, to }: PrintDocument): Paragraph[] {
  return [
    centred(kind, { size: 14, bold: true }, 16),
    ...(subject ? [centred(subject, { size: 14, bold: true })] : []),
    shortLine(TEXT_WIDTH, 32, 10),
    ...(to ? [centred(to, {}, 2, 8)] : []),
  ];
}

function block(part: PrintBlock): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'section':
      return [body([run(part.text, { bold: true })], { before: 10, after: 4, keepNext: true })];
    case 'question':
      return [body([run(part.text, { bold: true })], { before: 6, after: 3, keepNext: true })];
    case 'paragraph':
      return [body([run(part.text)], { before: 6, after: 3 })];
    case 'note':
      return [body([run(part.text, { italics: true })], { before: 2, after: 3 })];
    case 'warning':
      return [centred(part.text, { bold: true, color: DEMO_RED }, 2, 10)];
    case 'item':
      return [body([run(`- ${part.label}: ${part.text}`)], { before: 1, after: 2 })];
    case 'table':
      return [factTable(part.rows)];
  }
}

function body(
  children: ParagraphChild[],
  look: { before: number; after: number; keepNext?: boolean },
): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: INDENT },
    spacing: { before: pt(look.before), after: pt(look.after) },
    keepNext: look.keepNext ?? false,
    children,
  });
}

function factTable(rows: readonly (readonly [string, string])[]): Table {
  const widths = [Math.round(TEXT_WIDTH * 0.36), Math.round(TEXT_WIDTH * 0.64)];
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (text, at) =>
              new TableCell({
                width: { size: widths[at] ?? 0, type: WidthType.DXA },
                children: [
                  new Paragraph({ spacing: { before: pt(2), after: pt(2) }, children: [run(text)] }),
                ],
              }),
          ),
        }),
    ),
  });
}

function signatureTable({ recipients, onBehalf, here }: PrintSignature): Table {
  const [head = '', ...lines] = recipients;
  const left = (text: string, look: Look): Paragraph => new Paragraph({ children: [run(text, look)] });
  return plainTable(
    [Math.round(TEXT_WIDTH * 0.45), Math.round(TEXT_WIDTH * 0.55)],
    [
      [left(head, { size: 12, bold: true, italics: true }), ...lines.map((text) => left(text, { size: 11 }))],
      [...onBehalf.map((text) => centred(text, { bold: true })), centred(here, { italics: true }, 2, 70)],
    ],
  );
}
