import type { PackPaper } from '@ega/shared/meetings/pack/pack-block';
import { civilDateAt } from '@ega/shared/text/civil-date';
import { say } from '@ega/shared/text/say';
import { MOTTO, NATION } from '../printed-paper.js';
import type { ZipPart } from '../zip-file.js';
import { copiesOf, type PaperFrame, type Typography } from './profile.js';
import { wordPart } from './word-package.js';
import { field, paragraph, run, shortLine, sideBySide } from './word-pieces.js';

/** Bodies, nation, number and day left open, the marks of this world, what the paper is called. */
export function head(
  { letterhead, marks, asOf, profile }: PaperFrame,
  paper: PackPaper,
  width: number,
): string {
  const year = civilDateAt(asOf).slice(0, 4);
  const line = (text: string, look: Parameters<typeof run>[1], more = '') =>
    paragraph('Khung', run(text, look), more);
  const left = [
    line(letterhead.ministry.toUpperCase(), { size: 24 }),
    line(letterhead.authority.toUpperCase(), { size: 24, bold: true }),
    shortLine(1350),
    ...(paper.withSignature
      ? [line(`Số:        /${letterhead.reportSymbol}`, { size: 26 }, '<w:spacing w:before="80"/>')]
      : []),
    ...(paper.withSignature
      ? [line(say('vi', 'pack.draftOfSignature'), { size: 24, bold: true }, '<w:spacing w:before="60"/>')]
      : []),
  ].join('');
  const right = [
    line(NATION, { size: 24, bold: true }),
    line(MOTTO, { size: 26, bold: true }),
    shortLine(1230),
    ...(paper.withSignature
      ? [
          line(
            `${letterhead.place}, ngày       tháng       năm ${year}`,
            { size: 26, italics: true },
            '<w:spacing w:before="80"/>',
          ),
        ]
      : []),
  ].join('');
  // The two names need a little more than the width of the text.
  const widths: [number, number] = [4260, width - 4260 + 600];
  const named = marks
    .map((mark) => line(mark, { size: 22, bold: true }, '<w:spacing w:before="120"/>'))
    .join('');
  return [
    sideBySide(left, right, widths, -300),
    named,
    paragraph('Title', run(paper.title), paper.withSignature ? '' : '<w:spacing w:before="120"/>'),
    ...paper.subject.map((text) => paragraph('Subtitle', run(text))),
    shortLine(Math.round(width * (profile === 'ND30_2020' ? 0.4 : 0.38))),
  ].join('');
}

export function signature({ letterhead }: PaperFrame, width: number): string {
  const left = [
    paragraph('NoiNhan', run('Nơi nhận:', { bold: true, italics: true, size: 24 })),
    ...copiesOf(letterhead).map((copy) => paragraph('NoiNhan', run(`- ${copy}`))),
  ].join('');
  const right = [
    ...letterhead.signing.authority.map((text) => paragraph('Khung', run(text, { bold: true, size: 28 }))),
    ...Array.from({ length: 5 }, () => paragraph('Khung', '')),
  ].join('');
  const half = Math.round(width / 2);
  return `${paragraph('NoiNhan', '', '<w:keepNext/><w:spacing w:before="240"/>')}${sideBySide(left, right, [half, width - half])}`;
}

/** Marks and page number on every page; the first page of a section hides its number. */
export function headersAndFooters({ marks, asOfLine }: PaperFrame, typography: Typography): ZipPart[] {
  const number = (place: string) =>
    paragraph(
      place,
      field('PAGE', '2', { size: 26 }),
      `<w:jc w:val="${place === 'Header' ? 'center' : 'right'}"/>`,
    );
  const mark = marks.map((text) => paragraph('Header', run(text, { bold: true }))).join('');
  const top = typography.pageNumber === 'topCenter';
  const foot = paragraph('Footer', run(asOfLine));
  const part = (name: string, tag: 'hdr' | 'ftr', inside: string): ZipPart => ({
    name: `word/${name}.xml`,
    text: wordPart(tag, inside || paragraph('Header', '')),
  });
  return [
    part('header1', 'hdr', `${top ? number('Header') : ''}${mark}`),
    part('header2', 'hdr', mark),
    part('footer1', 'ftr', `${top ? '' : number('Footer')}${foot}`),
    part('footer2', 'ftr', foot),
  ];
}
