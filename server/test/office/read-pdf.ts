import { execFileSync } from 'node:child_process';
import { DomUtils, parseDocument } from 'htmlparser2';

/** Reads PDF files with the programs of Poppler, which share nothing with what writes them. */

const told = (program: string, file: string, ...asked: string[]) =>
  execFileSync(program, [...asked, file, '-'], { encoding: 'utf8', maxBuffer: 1e8 });

interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
}

/** Every page with its words and where they stand, in points from the top left. */
export function pdfPages(file: string): PdfPage[] {
  const document = parseDocument(told('pdftotext', file, '-bbox'), { xmlMode: true });
  const number = (node: { attribs: Record<string, string> }, name: string) => Number(node.attribs[name]);
  return DomUtils.getElementsByTagName('page', document, true).map((page) => ({
    width: number(page, 'width'),
    height: number(page, 'height'),
    words: DomUtils.getElementsByTagName('word', page, true).map((word) => ({
      text: DomUtils.textContent(word),
      left: number(word, 'xMin'),
      top: number(word, 'yMin'),
      right: number(word, 'xMax'),
      bottom: number(word, 'yMax'),
    })),
  }));
}

/** Text as it stands on each page. */
export const pdfTexts = (file: string): string[] =>
  told('pdftotext', file, '-layout').split('\f').slice(0, -1);

/** On which page each text stands, of several the last: behind the contents, where the headings themselves are. */
export function pagesOf(file: string, wanted: readonly string[]): [text: string, page: number][] {
  const pages = pdfTexts(file).map((text) => text.replace(/\s+/g, ' '));
  return wanted.map((text) => [text, pages.findLastIndex((page) => page.includes(text)) + 1]);
}

export interface Bookmark {
  readonly text: string;
  readonly page: number;
  readonly depth: number;
}

interface Drawn {
  readonly bookmarks: readonly Bookmark[];
  /** Size of the letters of each line of text, in points. */
  readonly lines: readonly { readonly text: string; readonly size: number }[];
}

export function pdfDrawn(file: string): Drawn {
  const xml = execFileSync('pdftohtml', ['-xml', '-i', '-hidden', '-zoom', '1', '-stdout', file], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const document = parseDocument(xml, { xmlMode: true });
  const sizes = new Map(
    DomUtils.getElementsByTagName('fontspec', document, true).map(({ attribs }) => [
      attribs['id'],
      Number(attribs['size']),
    ]),
  );
  return {
    bookmarks: DomUtils.getElementsByTagName('item', document, true).map((item) => ({
      text: DomUtils.textContent(item).trim(),
      page: Number(item.attribs['page']),
      depth: depthOf(item),
    })),
    lines: DomUtils.getElementsByTagName('text', document, true).map((line) => ({
      text: DomUtils.textContent(line),
      size: sizes.get(line.attribs['font'])!,
    })),
  };
}

function depthOf(item: { parent: unknown }): number {
  let depth = 0;
  for (let at = item.parent as { name?: string; parent: unknown } | null; at; at = at.parent as typeof at)
    if (at.name === 'outline') depth += 1;
  return depth;
}
