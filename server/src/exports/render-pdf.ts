import { fileURLToPath } from 'node:url';
import pdfmake from 'pdfmake';
import type { PrintBlock, PrintDocument, PrintHeading, PrintSignature } from './print-document.js';

type Content = object;

const font = (file: string): string =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/tinos/${file}.ttf`));

const FONTS = {
  normal: font('400Regular/Tinos_400Regular'),
  bold: font('700Bold/Tinos_700Bold'),
  italics: font('400Regular_Italic/Tinos_400Regular_Italic'),
  bolditalics: font('700Bold_Italic/Tinos_700Bold_Italic'),
};

/** Millimetres to points. */
const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

// TT 01/2011/TT-BNV: top and bottom 20–25, left 30–35, right 15–20 mm.
const MARGINS = { left: mm(30), right: mm(18), top: mm(20), bottom: mm(22) };
const LINE_HEIGHT = 1.15;

/** A4 portrait in the metrics of Times New Roman; fonts embedded, text can be copied out again. */
export async function renderPdf(document: PrintDocument): Promise<Uint8Array> {
  pdfmake.addFonts({ Tinos: FONTS });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => Object.values(FONTS).includes(path));
  return pdfmake
    .createPdf({
      info: { title: document.title, creator: 'Hệ thống theo dõi triển khai Kiến trúc Chính phủ điện tử' },
      lang: 'vi',
      pageSize: 'A4',
      pageMargins: [MARGINS.left, MARGINS.top, MARGINS.right, MARGINS.bottom],
      defaultStyle: { font: 'Tinos', fontSize: 13, lineHeight: LINE_HEIGHT },
      header: () => (document.demo ? demoMark(document.demo) : ''),
      footer: (page: number) => foot(document.foot, page),
      content: [
        headingContent(document.heading),
        ...titleContent(document),
        ...document.body.map(blockContent),
        ...(document.signature ? [signatureContent(document.signature)] : []),
      ],
    })
    .getBuffer();
}

const demoMark = (text: string): Content => ({
  text,
  alignment: 'center',
  bold: true,
  fontSize: 11,
  color: '#9B150E',
  margin: [0, mm(9), 0, 0],
});

/** Page numbers stand bottom right and not on the first page. */
const foot = (text: string, page: number): Content => ({
  margin: [MARGINS.left, mm(6), MARGINS.right, 0],
  columns: [
    { text, fontSize: 8.5, italics: true, width: '*' },
    { text: page > 1 ? String(page) : '', fontSize: 13, alignment: 'right', width: 40 },
  ],
});

function headingContent(heading: PrintHeading): Content {
  const left: Content[] = [
    ...(heading.parent ? [{ text: heading.parent, fontSize: 12, alignment: 'center' }] : []),
    ...heading.agency.map((text) => ({ text, fontSize: 12, bold: true, alignment: 'center' })),
    shortLine(55),
    ...(heading.number
      ? [{ text: heading.number, fontSize: 13, alignment: 'center', margin: [0, 4, 0, 0] }]
      : []),
  ];
  const right: Content[] = [
    { text: heading.nation, fontSize: 12, bold: true, alignment: 'center' },
    { text: heading.motto, fontSize: 13, bold: true, alignment: 'center' },
    shortLine(158),
    ...(heading.placeAndDate
      ? [
          {
            text: heading.placeAndDate,
            fontSize: 13,
            italics: true,
            alignment: 'center',
            margin: [0, 4, 0, 0],
          },
        ]
      : []),
  ];
  return {
    table: { widths: ['41%', '59%'], body: [[{ stack: left }, { stack: right }]] },
    layout: { ...NO_LINES, paddingLeft: () => 0, paddingRight: () => 0 },
    margin: [-12, 0, -10, 8],
  };
}

const NO_LINES = { hLineWidth: () => 0, vLineWidth: () => 0 };

const shortLine = (width: number): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 2, x2: width, y2: 2, lineWidth: 0.8 }],
  alignment: 'center',
  margin: [0, 0, 0, 2],
});

function titleContent({ kind, subject, to }: PrintDocument): Content[] {
  return [
    { text: kind, fontSize: 14, bold: true, alignment: 'center', margin: [0, 10, 0, 0] },
    ...(subject ? [{ text: subject, fontSize: 14, bold: true, alignment: 'center' }] : []),
    { ...shortLine(90), margin: [0, 2, 0, 10] },
    ...(to ? [{ text: to, alignment: 'center', margin: [0, 0, 0, 8] }] : []),
  ];
}

const INDENT = mm(12.7);

function blockContent(block: PrintBlock): Content {
  switch (block.kind) {
    case 'section':
      return { text: block.text, bold: true, margin: [0, 10, 0, 4], headlineLevel: 1, leadingIndent: INDENT };
    case 'question':
      return {
        text: block.text,
        bold: true,
        alignment: 'justify',
        margin: [0, 6, 0, 3],
        leadingIndent: INDENT,
      };
    case 'paragraph':
      return { text: block.text, alignment: 'justify', margin: [0, 6, 0, 3], leadingIndent: INDENT };
    case 'note':
      return {
        text: block.text,
        italics: true,
        alignment: 'justify',
        margin: [0, 2, 0, 3],
        leadingIndent: INDENT,
      };
    case 'warning':
      return { text: block.text, bold: true, color: '#9B150E', alignment: 'center', margin: [0, 2, 0, 10] };
    case 'item':
      return {
        text: [{ text: `- ${block.label}: ` }, { text: block.text }],
        alignment: 'justify',
        margin: [0, 1, 0, 2],
        leadingIndent: INDENT,
      };
    case 'table':
      return {
        table: {
          widths: ['36%', '64%'],
          dontBreakRows: true,
          body: block.rows.map(([label, text]) => [{ text: label }, { text, bold: false }]),
        },
        layout: {
          hLineWidth: () => 0.6,
          vLineWidth: () => 0.6,
          hLineColor: () => '#7A8799',
          vLineColor: () => '#7A8799',
          paddingTop: () => 3,
          paddingBottom: () => 3,
        },
        margin: [0, 0, 0, 10],
      };
  }
}

function signatureContent({ recipients, onBehalf, here }: PrintSignature): Content {
  const [head, ...lines] = recipients;
  return {
    unbreakable: true,
    margin: [0, 14, 0, 0],
    columns: [
      {
        width: '45%',
        stack: [
          { text: head, fontSize: 12, bold: true, italics: true },
          ...lines.map((text) => ({ text, fontSize: 11 })),
        ],
      },
      {
        width: '55%',
        stack: [
          ...onBehalf.map((text) => ({ text, bold: true, alignment: 'center' })),
          { text: here, italics: true, alignment: 'center', margin: [0, 2, 0, 70] },
        ],
      },
    ],
  };
}
