import pdfmake from 'pdfmake';
import type { PackBlock, PackPaper } from '@ega/shared/meetings/pack/pack-block';
import { civilDateAt, instantMs } from '@ega/shared/text/civil-date';
import { say } from '@ega/shared/text/say';
import { useTinos } from '../paper-pdf.js';
import { MOTTO, NATION } from '../printed-paper.js';
import {
  blocks,
  chapterOf,
  type Content,
  heading,
  type Look,
  MOST_KEPT_LETTERS,
  PLAIN_LINE,
} from './pdf-blocks.js';
import { copiesOf, TYPOGRAPHY } from './profile.js';
import type { HeadingPages, PaperFrame } from './word-document.js';
import { printable } from './xml-text.js';

const MM = 72 / 25.4;

export interface LaidOut {
  readonly bytes: Buffer;
  /** On which page of its own section each heading stands. */
  readonly pages: HeadingPages;
}

/** A paper as PDF with embedded faces and bookmarks; each section counts its own pages (TT 01/2011, NĐ 30/2020). */
export async function packPdf(frame: PaperFrame, paper: PackPaper): Promise<LaidOut> {
  useTinos();
  const { margins } = TYPOGRAPHY[frame.profile];
  const tight = !paper.withSignature;
  const size = tight ? 11 : TYPOGRAPHY[frame.profile].body / 2;
  const sides: [number, number, number, number] = [
    margins.left * MM,
    margins.top * MM,
    margins.right * MM,
    margins.bottom * MM,
  ];
  const across: [number, number, number, number] = [20 * MM, 26 * MM, 20 * MM, 16 * MM];
  const width = 595.28 - sides[0] - sides[2];
  const look: Look = { size, width, tight, tableSize: tight ? 10 : 12 };
  const definition = {
    pageSize: 'A4',
    pageMargins: sides,
    defaultStyle: { font: 'Tinos', fontSize: size, lineHeight: tight ? 1.02 : 1.142 },
    info: {
      title: paper.subject.join(' '),
      author: frame.letterhead.authority,
      creator: 'e-Government Architecture Monitor',
      creationDate: new Date(instantMs(frame.asOf)),
      modDate: new Date(instantMs(frame.asOf)),
    },
    lang: 'vi-VN',
    ...edges(frame, sides),
    content: [
      ...head(frame, paper, look),
      ...(paper.withContents ? [contents(paper)] : []),
      ...(paper.withSignature ? withEnd(paper.blocks, look, signature(frame)) : blocks(paper.blocks, look)),
      ...paper.annexes.map(({ number, title, blocks: inside }) => {
        const head = say('vi', 'pack.annexHead', { number });
        const text = `${head}. ${title}`;
        const wide: Look = { size, tight, width: 841.89 - across[0] - across[2], tableSize: 9.5 };
        return {
          section: [
            { text: head, bold: true, fontSize: 14, alignment: 'center' },
            {
              ...heading(text, 1, wide),
              text: title.toUpperCase(),
              fontSize: 14,
              alignment: 'center',
              margin: [0, 0, 0, 0],
            },
            {
              text: `(${say('vi', 'pack.annexOf', { symbol: frame.letterhead.reportSymbol })})`,
              italics: true,
              alignment: 'center',
              margin: [0, 0, 0, 8],
            },
            ...blocks(inside, wide),
          ],
          pageOrientation: 'landscape',
          pageSize: 'A4',
          pageMargins: across,
          ...edges(frame, across),
        };
      }),
    ] as Content[],
  };
  const bytes = await pdfmake.createPdf(definition).getBuffer();
  return { bytes, pages: pagesOf(definition.content) };
}

/** Marks and page number at the edges; every section counts from 1 and hides its first number. */
function edges(frame: PaperFrame, sides: readonly [number, number, number, number]) {
  const { pageNumber } = TYPOGRAPHY[frame.profile];
  let start: number | null = null;
  const numberAt = (place: typeof pageNumber, page: number): string => {
    start ??= page;
    return place === pageNumber && page > start ? String(page - start + 1) : '';
  };
  return {
    header: (page: number) => ({
      margin: [sides[0], 14, sides[2], 0],
      stack: [
        { text: numberAt('topCenter', page), alignment: 'center', fontSize: 13 },
        { text: frame.marks.join(' · '), alignment: 'center', bold: true, fontSize: 9 },
      ],
    }),
    footer: (page: number) => ({
      margin: [sides[0], 6, sides[2], 0],
      columns: [
        { text: frame.asOfLine, fontSize: 9, width: '*' },
        { text: numberAt('bottomRight', page), alignment: 'right', fontSize: 13, width: 40 },
      ],
    }),
  };
}

/** The layout leaves on each node where it came to stand, on one that is kept with others too. */
function pagesOf(content: readonly unknown[]): HeadingPages {
  const nodes = content as readonly {
    id?: string;
    positions?: readonly { pageNumber: number }[];
    stack?: readonly unknown[];
  }[];
  return new Map(
    nodes.flatMap(({ id, positions, stack }): [string, number][] => [
      ...(id && positions?.[0] ? ([[id, positions[0].pageNumber]] as [string, number][]) : []),
      ...(stack ? pagesOf(stack) : []),
    ]),
  );
}

const rule = (length: number): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: length, y2: 0, lineWidth: 0.7 }],
  alignment: 'center',
  margin: [0, 2, 0, 2],
});

function head({ letterhead, asOf, marks }: PaperFrame, paper: PackPaper, { width }: Look): Content[] {
  const signed = paper.withSignature;
  const year = civilDateAt(asOf).slice(0, 4);
  const left: Content[] = [
    { text: letterhead.ministry.toUpperCase(), fontSize: 12 },
    { text: letterhead.authority.toUpperCase(), bold: true, fontSize: 12 },
    rule(70),
    ...(signed
      ? [
          { text: `Số:        /${letterhead.reportSymbol}`, fontSize: 13, margin: [0, 4, 0, 0] },
          { text: say('vi', 'pack.draftOfSignature'), bold: true, fontSize: 12, margin: [0, 3, 0, 0] },
        ]
      : []),
  ];
  const right: Content[] = [
    { text: NATION, bold: true, fontSize: 12, noWrap: true },
    { text: MOTTO, bold: true, fontSize: 13 },
    rule(152),
    ...(signed
      ? [
          {
            text: `${letterhead.place}, ngày       tháng       năm ${year}`,
            italics: true,
            fontSize: 13,
            margin: [0, 4, 0, 0],
          },
        ]
      : []),
  ];
  return [
    {
      // The two names need a little more than the width of the text.
      columns: [
        { width: width * 0.47, stack: left, alignment: 'center' },
        { width: width * 0.59, stack: right, alignment: 'center' },
      ],
      margin: [-18, 0, -14, 0],
    },
    ...marks.map((mark) => ({
      text: mark,
      bold: true,
      alignment: 'center',
      fontSize: 11,
      margin: [0, 6, 0, 0],
    })),
    { text: paper.title, bold: true, fontSize: 14, alignment: 'center', margin: [0, signed ? 9 : 6, 0, 0] },
    ...paper.subject.map((text) => ({
      text: printable(text),
      bold: true,
      fontSize: 14,
      alignment: 'center',
    })),
    rule(110),
  ];
}

/** The contents name the pages on which pdfmake lays the headings. */
function contents(paper: PackPaper): Content {
  const annexes = paper.annexes.map(({ number, title }) => ({
    text: `${say('vi', 'pack.annexHead', { number })}. ${title}`,
    level: 1,
  }));
  const lines = [
    ...paper.blocks.flatMap((block) =>
      block.kind === 'heading' ? [{ text: block.text, level: block.level }] : [],
    ),
    ...annexes,
  ];
  return {
    stack: [
      {
        text: say('vi', 'pack.contents'),
        bold: true,
        alignment: 'center',
        margin: [0, 12, 0, 4],
        fontSize: 13,
        lineHeight: PLAIN_LINE,
      },
      ...lines.map(({ text, level }) => ({
        columns: [
          { text: printable(text), width: '*', linkToDestination: text },
          // Annexes count their pages from 1 again: their number says where they are.
          ...(annexes.some((annex) => annex.text === text)
            ? []
            : [{ text: [{ pageReference: text }], width: 40, alignment: 'right', noWrap: true }]),
        ],
        fontSize: 13,
        lineHeight: PLAIN_LINE,
        margin: [level === 2 ? 14 : 0, level === 2 ? 1 : 2, 0, 0],
      })),
    ],
  };
}

/** The last lines go over to the next page with the signature: it never stands alone. A text of pages is not held together. */
function withEnd(body: readonly PackBlock[], look: Look, end: Content): Content[] {
  const last = body.at(-1);
  if (last?.kind !== 'paragraph' || last.text.length > MOST_KEPT_LETTERS) return [...blocks(body, look), end];
  const first = body.findLastIndex(({ kind }, at) => at < body.length - 1 && kind !== 'heading') + 1;
  const before = body.slice(0, first);
  const kept = blocks(body.slice(first), look, chapterOf(before));
  return [...blocks(before, look), { stack: [...kept, end], unbreakable: true }];
}

function signature({ letterhead }: PaperFrame): Content {
  return {
    unbreakable: true,
    margin: [0, 18, 0, 0],
    columns: [
      {
        stack: [
          { text: 'Nơi nhận:', bold: true, italics: true, fontSize: 12 },
          ...copiesOf(letterhead).map((copy) => ({ text: `- ${copy}`, fontSize: 11 })),
        ],
      },
      {
        stack: [
          ...letterhead.signing.authority.map((text) => ({ text, bold: true, fontSize: 14 })),
          { text: '\n\n\n\n' },
        ],
        alignment: 'center',
      },
    ],
  };
}
