import pdfmake from 'pdfmake';
import type { PackBlock, PackPaper } from '@ega/shared/meetings/pack/pack-block';
import { instantMs } from '@ega/shared/text/civil-date';
import { say } from '@ega/shared/text/say';
import { useTinos } from '../paper-pdf.js';
import { isKept } from './kept-together.js';
import { blocks, chapterOf, type Content, heading, type Look, PLAIN_LINE } from './pdf-blocks.js';
import { edges, head, signature } from './pdf-frame.js';
import { type PaperFrame, TYPOGRAPHY } from './profile.js';
import { printable } from './xml-text.js';

const MM = 72 / 25.4;
/** Points of a note without words: its line and the room above it; that below goes into the room above what follows. */
const EMPTY_NOTE = 11 * 1.149 + 2;

/** Page numbers of the headings, found while the document was laid out. */
export type HeadingPages = ReadonlyMap<string, number>;

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
  const look: Look = { size, width, tight, tableSize: tight ? 10 : 12, underTable: tight ? 0 : EMPTY_NOTE };
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
        const wide: Look = {
          ...{ size, tight, width: 841.89 - across[0] - across[2], tableSize: 9.5 },
          // Nothing follows but the next section: no page for an empty line.
          underTable: 0,
        };
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
  if (last?.kind !== 'paragraph' || !isKept(last)) return [...blocks(body, look), end];
  const first = body.findLastIndex(({ kind }, at) => at < body.length - 1 && kind !== 'heading') + 1;
  const before = body.slice(0, first);
  const kept = blocks(body.slice(first), look, chapterOf(before));
  return [...blocks(before, look), { stack: [...kept, end], unbreakable: true }];
}
