import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { formatInstant } from '@ega/shared/text/format';
import { MINISTRY, type OfficialLetter } from './official-letter.js';
import { MOTTO, NATION } from './printed-paper.js';

const FONT = 'Times New Roman';
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
  underlined?: boolean;
  size?: number;
  center?: boolean;
  /** First line indented and both edges straight, as the body of a letter (TT 01/2011/TT-BNV). */
  body?: boolean;
  before?: number;
}

function line(text: string, look: Look = {}): Paragraph {
  return new Paragraph({
    alignment: look.center ? AlignmentType.CENTER : look.body ? AlignmentType.JUSTIFIED : AlignmentType.LEFT,
    spacing: { before: (look.before ?? 0) * 20, ...(look.body ? { line: 288 } : {}) },
    ...(look.body ? { indent: { firstLine: 567 } } : {}),
    children: [
      new TextRun({
        text,
        font: FONT,
        size: (look.size ?? 14) * 2,
        bold: look.bold ?? false,
        italics: look.italics ?? false,
        ...(look.underlined ? { underline: {} } : {}),
      }),
    ],
  });
}

const side = (children: Paragraph[], percent: number): TableCell =>
  new TableCell({
    children,
    width: { size: percent, type: WidthType.PERCENTAGE },
    margins: { left: 0, right: 0 },
  });

const twoSides = (left: Paragraph[], right: Paragraph[], share: number): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: NO_BORDERS,
    rows: [new TableRow({ cantSplit: true, children: [side(left, share), side(right, 100 - share)] })],
  });

/** Pure: a letter in, bytes out; the page is that of TT 01/2011/TT-BNV. */
export async function letterDocx(letter: OfficialLetter): Promise<Buffer> {
  const document = new Document({
    creator: 'e-Government Architecture Monitor',
    title: `${letter.about} - ${letter.to}`,
    styles: { default: { document: { run: { font: FONT, size: 28, language: { value: 'vi-VN' } } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: {
              top: convertMillimetersToTwip(20),
              bottom: convertMillimetersToTwip(20),
              left: convertMillimetersToTwip(30),
              right: convertMillimetersToTwip(18),
            },
          },
        },
        footers: {
          default: new Footer({
            children: [
              line([...letter.marks, `In lúc ${formatInstant(letter.printedAt)}`].join(' · '), { size: 9 }),
            ],
          }),
        },
        children: body(letter),
      },
    ],
  });
  return Packer.toBuffer(document);
}

function body(letter: OfficialLetter): (Paragraph | Table)[] {
  return [
    twoSides(
      [
        line(MINISTRY, { center: true, bold: true, size: 12 }),
        line('_______', { center: true, size: 8 }),
        line(letter.numberLine, { center: true, size: 13, before: 4 }),
        line(letter.about, { center: true, size: 12, before: 4 }),
      ],
      [
        line(NATION, { center: true, bold: true, size: 12 }),
        line(MOTTO, { center: true, bold: true, underlined: true, size: 13 }),
        line(letter.dateLine, { center: true, italics: true, before: 8 }),
      ],
      42,
    ),
    ...letter.marks.map((mark) => line(mark, { bold: true, center: true, size: 11, before: 10 })),
    line(`Kính gửi: ${letter.to}`, { center: true, before: 18 }),
    line('', { before: 4 }),
    ...letter.opening.map((text) => line(text, { body: true, before: 6 })),
    ...letter.points.map((text) => line(`- ${text}`, { body: true, before: 4 })),
    ...letter.closing.map((text) => line(text, { body: true, before: 6 })),
    line('', { before: 10 }),
    twoSides(
      [
        line('Nơi nhận:', { bold: true, italics: true, size: 12 }),
        ...letter.receivers.map((text) => line(`- ${text}`, { size: 11 })),
      ],
      letter.authority.map((text) => line(text, { bold: true, center: true })),
      50,
    ),
  ];
}
