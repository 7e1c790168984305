import {
  Document,
  Footer,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableRow,
  TextRun,
  AlignmentType,
} from 'docx';
import { DRAFT, type Letter } from './letter.js';
import { bareTable, cell, FONT, headTable, line, PAGE, paperBody, shortLine } from './paper-docx.js';
import { MOTTO, NATION } from './printed-paper.js';

/** Two sections: the letter, then its annex on a page of its own; pages are counted through. */
export function letterDocx(letter: Letter): Promise<Buffer> {
  return lettersDocx([letter]);
}

/** Many letters in one file for printing: each begins on a page of its own and counts from 1. */
export async function lettersDocx(letters: readonly Letter[]): Promise<Buffer> {
  const document = new Document({
    creator: 'e-Government Architecture Monitor',
    title: letters[0]?.about ?? '',
    styles: { default: { document: { run: { font: FONT, size: 26, language: { value: 'vi-VN' } } } } },
    sections: letters.flatMap(sectionsOf),
  });
  return Packer.toBuffer(document);
}

function sectionsOf(letter: Letter): ISectionOptions[] {
  const footers = { first: foot(letter, false), default: foot(letter, true) };
  const page = { ...PAGE, pageNumbers: { start: 1 } };
  return [
    { properties: { titlePage: true, page }, footers, children: body(letter) },
    ...(letter.annex
      ? [
          {
            properties: { page: PAGE },
            footers: { default: foot(letter, true) },
            children: paperBody(letter.annex),
          },
        ]
      : []),
  ];
}

function body(letter: Letter): (Paragraph | Table)[] {
  return [
    head(letter),
    ...letter.marks.map((mark) => line(mark, { bold: true, center: true, size: 11, before: 8 })),
    ...(letter.named
      ? [
          line(letter.named.title, { bold: true, center: true, size: 14, before: 16 }),
          line(letter.named.subject, { bold: true, center: true, size: 14, after: 10 }),
        ]
      : [line(`Kính gửi: ${letter.to}`, { center: true, before: 16, after: 12 })]),
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

function head({ issuer, symbol, about, dateLine, named }: Letter): Table {
  const left = [
    line(issuer.toUpperCase(), { center: true, bold: true, size: 12 }),
    shortLine(),
    line(`Số:            /${symbol}`, { center: true, before: 6 }),
    ...(named ? [] : [line(about, { center: true, size: 12, before: 4 })]),
  ];
  const right = [
    line(NATION, { center: true, bold: true, size: 12 }),
    line(MOTTO, { center: true, bold: true, underlined: true }),
    line(dateLine, { center: true, italics: true, before: 6 }),
  ];
  return headTable(left, right);
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
  return bareTable([new TableRow({ cantSplit: true, children: [cell(left, 42), cell(right, 58)] })], 100);
}

function foot({ marks }: Letter, numbered: boolean): Footer {
  return new Footer({
    children: [
      ...marks.filter((mark) => mark !== DRAFT).map((mark) => line(mark, { size: 9 })),
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
