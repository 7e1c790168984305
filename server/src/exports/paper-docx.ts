import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import {
  footLine,
  MOTTO,
  NATION,
  type PaperFact,
  type PaperSection,
  type PrintedPaper,
} from './printed-paper.js';

export const FONT = 'Times New Roman';
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

interface Look {
  bold?: boolean;
  italics?: boolean;
  size?: number;
  center?: boolean;
  before?: number;
  after?: number;
  indent?: number;
  underlined?: boolean;
  keep?: boolean;
}

/** A4 with the margins of TT 01/2011. */
export const PAGE = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    top: convertMillimetersToTwip(20),
    bottom: convertMillimetersToTwip(20),
    left: convertMillimetersToTwip(30),
    right: convertMillimetersToTwip(18),
  },
};

/** Sizes are in points; docx counts half points. */
export function line(text: string, look: Look = {}): Paragraph {
  return new Paragraph({
    alignment: look.center ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { before: (look.before ?? 0) * 20, after: (look.after ?? 0) * 20 },
    indent: { left: look.indent ?? 0 },
    keepNext: look.keep ?? false,
    children: [
      new TextRun({
        text,
        font: FONT,
        size: (look.size ?? 13) * 2,
        bold: look.bold ?? false,
        italics: look.italics ?? false,
        ...(look.underlined ? { underline: {} } : {}),
      }),
    ],
  });
}

/** The line under the name of a body: a third to a half of it (TT 01/2011, annex V); a border drawn by indents. */
export function shortLine(): Paragraph {
  return new Paragraph({
    spacing: { before: 20, after: 0, line: 80, lineRule: 'exact' },
    indent: { left: 1400, right: 1400 },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  });
}

export async function paperDocx(paper: PrintedPaper): Promise<Buffer> {
  const document = new Document({
    creator: 'e-Government Architecture Monitor',
    title: [paper.title, paper.subject].filter(Boolean).join(' - '),
    styles: { default: { document: { run: { font: FONT, size: 26, language: { value: 'vi-VN' } } } } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: PAGE,
        },
        // Page number bottom right, hidden on page 1 (TT 01/2011).
        footers: { first: footer(paper, false), default: footer(paper, true) },
        children: paperBody(paper),
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** Everything between the edges of the page; also the annex of a letter. */
export function paperBody(paper: PrintedPaper): (Paragraph | Table)[] {
  return [
    heading(paper),
    ...paper.marks.map((mark) => line(mark, { bold: true, center: true, size: 11, before: 8 })),
    line(paper.title, { bold: true, center: true, size: 14, before: 14 }),
    ...(paper.subject ? [line(paper.subject, { bold: true, center: true, after: 10 })] : []),
    factsTable(paper.facts),
    ...paper.sections.flatMap(section),
    ...signatures(paper),
    ...paper.notes.map((note, index) => line(note, { size: 10, before: index === 0 ? 16 : 2 })),
  ];
}

function footer(paper: PrintedPaper, numbered: boolean): Footer {
  return new Footer({
    children: [
      line(footLine(paper), { size: 9 }),
      ...(numbered
        ? [
            new Paragraph({
              alignment: AlignmentType.RIGHT,
              children: [new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: 26 })],
            }),
          ]
        : []),
    ],
  });
}

export function cell(children: Paragraph[], percent: number, side?: number): TableCell {
  return new TableCell({
    children,
    width: { size: percent, type: WidthType.PERCENTAGE },
    ...(side === undefined ? {} : { margins: { left: side, right: side } }),
  });
}

/** A table that only holds things beside each other; wider than the text, it begins a little before it. */
export function bareTable(rows: TableRow[], percent: number): Table {
  return new Table({
    width: { size: percent, type: WidthType.PERCENTAGE },
    ...(percent > 100 ? { indent: { size: -250, type: WidthType.DXA } } : {}),
    borders: NO_BORDERS,
    rows,
  });
}

/** Twentieths of a point: a ministry in bold capitals, the national title; together a little wider than the text. */
const HEAD_WIDTHS = [4620, 5400] as const;

/** Issuing body and national title beside each other, each with room for its longest line. */
export function headTable(left: Paragraph[], right: Paragraph[]): Table {
  const half = (children: Paragraph[], size: number) =>
    new TableCell({
      children,
      width: { size, type: WidthType.DXA },
      margins: { left: 0, right: 0 },
    });
  return new Table({
    width: { size: HEAD_WIDTHS[0] + HEAD_WIDTHS[1], type: WidthType.DXA },
    columnWidths: [...HEAD_WIDTHS],
    indent: { size: -420, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: [new TableRow({ children: [half(left, HEAD_WIDTHS[0]), half(right, HEAD_WIDTHS[1])] })],
  });
}

function heading({ issuer, numberLine, dateLine }: PrintedPaper): Table {
  const left = [
    ...(issuer.parent ? [line(issuer.parent.toUpperCase(), { center: true, size: 12 })] : []),
    ...issuer.body.map((text) => line(text.toUpperCase(), { center: true, bold: true, size: 12 })),
    shortLine(),
    ...(numberLine ? [line(numberLine, { center: true, before: 6 })] : []),
  ];
  const right = [
    line(NATION, { center: true, bold: true, size: 12 }),
    line(MOTTO, { center: true, bold: true, underlined: true }),
    ...(dateLine ? [line(dateLine, { center: true, italics: true, before: 6 })] : []),
  ];
  return headTable(left, right);
}

function factsTable(facts: readonly PaperFact[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: facts.map(
      ({ label, value }) =>
        new TableRow({
          cantSplit: true,
          children: [cell([line(label)], 32), cell([line(value, { bold: true })], 68)],
        }),
    ),
  });
}

function section({ title, items }: PaperSection): Paragraph[] {
  return [
    line(title, { bold: true, before: 12, after: 4, keep: true }),
    ...items.flatMap((item) => [
      line(`${item.number}. ${item.title}`, { bold: true, before: 4, keep: true }),
      ...(item.lines.length === 0
        ? [line(item.empty, { italics: true, indent: 280 })]
        : item.lines.map(({ label, value }) => line(`${label}: ${value}`, { indent: 280 }))),
    ]),
  ];
}

function signatures({ signatures: list }: PrintedPaper): (Paragraph | Table)[] {
  if (list.length === 0) return [];
  const cells = list.map(({ authority, note }) =>
    cell(
      [
        line(authority, { bold: true, center: true }),
        line(note, { italics: true, center: true }),
        line(''),
        line(''),
        line(''),
      ],
      100 / list.length,
    ),
  );
  return [line('', { before: 10 }), bareTable([new TableRow({ cantSplit: true, children: cells })], 100)];
}
