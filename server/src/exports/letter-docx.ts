import {
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableRow,
  TextRun,
  AlignmentType,
} from 'docx';
import type { Letter } from './letter.js';
import { bareTable, cell, FONT, line, PAGE, paperBody } from './paper-docx.js';
import { MOTTO, NATION } from './printed-paper.js';

/** Two sections: the letter, then its annex on a page of its own; pages are counted through. */
export async function letterDocx(letter: Letter): Promise<Buffer> {
  const page = { titlePage: true, page: PAGE };
  const footers = { first: foot(letter, false), default: foot(letter, true) };
  const document = new Document({
    creator: 'e-Government Architecture Monitor',
    title: letter.about,
    styles: { default: { document: { run: { font: FONT, size: 26, language: { value: 'vi-VN' } } } } },
    sections: [
      { properties: page, footers, children: body(letter) },
      ...(letter.annex
        ? [
            {
              properties: { page: PAGE },
              footers: { default: foot(letter, true) },
              children: paperBody(letter.annex),
            },
          ]
        : []),
    ],
  });
  return Packer.toBuffer(document);
}

function body(letter: Letter): (Paragraph | Table)[] {
  return [
    head(letter),
    ...letter.marks.map((mark) => line(mark, { bold: true, center: true, size: 11, before: 8 })),
    line(`Kính gửi: ${letter.to}`, { center: true, before: 16, after: 12 }),
    ...letter.paragraphs.map(
      (text) =>
        new Paragraph({
          alignment: AlignmentType.JUSTIFIED,
          spacing: { before: 120, after: 0, line: 312 },
          indent: { firstLine: 720 },
          children: [new TextRun({ text, font: FONT, size: 28 })],
        }),
    ),
    line('', { before: 8 }),
    end(letter),
  ];
}

function head({ symbol, about, dateLine }: Letter): Table {
  const left = [
    line('BỘ THÔNG TIN VÀ TRUYỀN THÔNG', { center: true, bold: true, size: 12, underlined: true }),
    line(`Số:            /${symbol}`, { center: true, before: 6 }),
    line(about, { center: true, size: 12, before: 4 }),
  ];
  const right = [
    line(NATION, { center: true, bold: true, size: 12 }),
    line(MOTTO, { center: true, bold: true, underlined: true }),
    line(dateLine, { center: true, italics: true, before: 6 }),
  ];
  return bareTable([new TableRow({ children: [cell(left, 44, 0), cell(right, 56, 0)] })], 105);
}

function end({ copies, signing }: Letter): Table {
  const left = [
    line('Nơi nhận:', { bold: true, italics: true, size: 12 }),
    ...copies.map((copy) => line(`- ${copy}`, { size: 11 })),
  ];
  const right = [
    ...signing.map((text) => line(text, { bold: true, center: true, size: 14 })),
    ...[1, 2, 3, 4].map(() => line('')),
  ];
  return bareTable([new TableRow({ cantSplit: true, children: [cell(left, 50), cell(right, 50)] })], 100);
}

function foot({ marks }: Letter, numbered: boolean): Footer {
  return new Footer({
    children: [
      ...marks.map((mark) => line(mark, { size: 9 })),
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
