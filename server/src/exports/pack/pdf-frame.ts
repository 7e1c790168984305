import type { PackPaper } from '@ega/shared/meetings/pack/pack-block';
import { civilDateAt } from '@ega/shared/text/civil-date';
import { say } from '@ega/shared/text/say';
import { MOTTO, NATION } from '../printed-paper.js';
import type { Content, Look } from './pdf-blocks.js';
import { copiesOf, type PaperFrame, TYPOGRAPHY } from './profile.js';
import { printable } from './xml-text.js';

const rule = (length: number): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: length, y2: 0, lineWidth: 0.7 }],
  alignment: 'center',
  margin: [0, 2, 0, 2],
});

export function head({ letterhead, asOf, marks }: PaperFrame, paper: PackPaper, { width }: Look): Content[] {
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

export function signature({ letterhead }: PaperFrame): Content {
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

/** Marks and page number at the edges; every section counts from 1 and hides its first number. */
export function edges(frame: PaperFrame, sides: readonly [number, number, number, number]) {
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
