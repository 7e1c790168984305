import { fileURLToPath } from 'node:url';
import pdfmake from 'pdfmake';
import { footLine, MOTTO, NATION, type PaperSection, type PrintedPaper } from './printed-paper.js';

const font = (folder: string, file: string): string =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/tinos/${folder}/${file}`));

const MM = 72 / 25.4;
/** TT 01/2011: top and bottom 20-25, left 30-35, right 15-20 mm. */
const MARGINS: [number, number, number, number] = [30 * MM, 20 * MM, 18 * MM, 22 * MM];

/** Plain objects of pdfmake's document language; only the parts used here. */
type Content = string | { [key: string]: unknown } | Content[];

/** The one face of every PDF. Nothing is fetched, and no file but the fonts is read. */
export function useTinos(): void {
  pdfmake.setFonts({
    Tinos: {
      normal: font('400Regular', 'Tinos_400Regular.ttf'),
      bold: font('700Bold', 'Tinos_700Bold.ttf'),
      italics: font('400Regular_Italic', 'Tinos_400Regular_Italic.ttf'),
      bolditalics: font('700Bold_Italic', 'Tinos_700Bold_Italic.ttf'),
    },
  });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path: string) => path.includes('tinos'));
}

useTinos();

export function paperPdf(paper: PrintedPaper): Promise<Buffer> {
  const definition = {
    pageSize: 'A4',
    pageMargins: MARGINS,
    defaultStyle: { font: 'Tinos', fontSize: 13, lineHeight: 1.15 },
    info: {
      title: [paper.title, paper.subject].filter(Boolean).join(' - '),
      creator: 'e-Government Architecture Monitor',
    },
    lang: 'vi-VN',
    // The page number stands bottom right and is hidden on page 1 (TT 01/2011).
    footer: (page: number) => ({
      margin: [MARGINS[0], 8, MARGINS[2], 0],
      columns: [
        {
          text: footLine(paper),
          fontSize: 9,
          width: '*',
        },
        { text: page === 1 ? '' : String(page), alignment: 'right', fontSize: 13, width: 40 },
      ],
    }),
    content: [
      heading(paper),
      ...(paper.marks.length > 0
        ? [
            {
              text: paper.marks.join(' · '),
              bold: true,
              alignment: 'center',
              fontSize: 11,
              margin: [0, 8, 0, 0],
            },
          ]
        : []),
      { text: paper.title, bold: true, fontSize: 14, alignment: 'center', margin: [0, 14, 0, 2] },
      ...(paper.subject ? [{ text: paper.subject, bold: true, alignment: 'center' }] : []),
      rule(90),
      facts(paper),
      ...paper.sections.flatMap(section),
      ...signatures(paper),
      ...paper.notes.map((note, index) => ({
        text: note,
        fontSize: 10,
        margin: [0, index === 0 ? 16 : 2, 0, 0],
      })),
    ] as Content[],
  };
  return pdfmake.createPdf(definition).getBuffer();
}

const rule = (length: number): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: length, y2: 0, lineWidth: 0.7 }],
  alignment: 'center',
  margin: [0, 3, 0, 10],
});

function heading({ issuer, numberLine, dateLine }: PrintedPaper): Content {
  const left: Content[] = [
    ...(issuer.parent ? [{ text: issuer.parent.toUpperCase(), fontSize: 12 }] : []),
    ...issuer.body.map((text) => ({ text: text.toUpperCase(), bold: true, fontSize: 12 })),
    rule(60),
    ...(numberLine ? [{ text: numberLine, fontSize: 13 }] : []),
  ];
  const right: Content[] = [
    { text: NATION, bold: true, fontSize: 12, noWrap: true },
    { text: MOTTO, bold: true, fontSize: 13 },
    rule(150),
    ...(dateLine ? [{ text: dateLine, italics: true, fontSize: 13 }] : []),
  ];
  return {
    columns: [
      { width: '45%', stack: left, alignment: 'center' },
      { width: '55%', stack: right, alignment: 'center' },
    ],
    // The two names need a little more than the width of the text.
    margin: [-14, 0, -10, 0],
  };
}

function facts({ facts: list }: PrintedPaper): Content {
  return {
    table: {
      widths: [150, '*'],
      body: list.map(({ label, value }) => [{ text: label }, { text: value, bold: true }]),
    },
    layout: {
      hLineWidth: () => 0.4,
      vLineWidth: () => 0.4,
      hLineColor: () => '#555',
      vLineColor: () => '#555',
    },
    margin: [0, 4, 0, 6],
  };
}

function section({ title, items }: PaperSection): Content[] {
  return [
    { text: title, bold: true, margin: [0, 10, 0, 4], headlineLevel: 1 },
    ...items.flatMap((item): Content[] => [
      {
        text: [
          { text: `${item.number}. `, bold: true },
          { text: item.title, bold: true },
        ],
        margin: [0, 4, 0, 1],
        fontSize: 12.5,
      },
      ...(item.lines.length === 0
        ? [{ text: item.empty, italics: true, margin: [14, 0, 0, 2] }]
        : item.lines.map(({ label, value }) => ({
            text: [{ text: `${label}: ` }, { text: value, bold: false }],
            margin: [14, 0, 0, 1],
            fontSize: 12.5,
          }))),
    ]),
  ];
}

function signatures({ signatures: list }: PrintedPaper): Content[] {
  if (list.length === 0) return [];
  const columns = list.map(({ authority, note }) => ({
    stack: [{ text: authority, bold: true }, { text: note, italics: true }, { text: '\n\n\n\n' }],
    alignment: 'center',
  }));
  return [{ columns, margin: [0, 18, 0, 0], unbreakable: true }];
}
