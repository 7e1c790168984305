import type { PackAnnex, PackBlock, PackChart, PackPaper } from '@ega/shared/meetings/pack/pack-block';
import { say } from '@ega/shared/text/say';
import { zipFile, type ZipPart } from '../zip-file.js';
import { chartHeight } from './chart-look.js';
import { isKept } from './kept-together.js';
import type { HeadingPages } from './pack-pdf.js';
import { A4, type PaperFrame, TYPOGRAPHY, twips, type Typography } from './profile.js';
import { chartWorkbook, chartXml } from './word-chart.js';
import { head, headersAndFooters, signature } from './word-frame.js';
import { packageParts, wordPart, XML_HEAD } from './word-package.js';
import { caption, chartPlace, field, paragraph, run, table } from './word-pieces.js';
import { stylesXml } from './word-styles.js';

interface Sheet {
  readonly typography: Typography;
  /** Width of the text, portrait and across, in twentieths of a point. */
  readonly width: number;
  readonly across: number;
  readonly charts: PackChart[];
  readonly headings: { readonly text: string; readonly level: number; readonly mark: string }[];
  /** A page that must hold everything is set tighter. */
  readonly tight: boolean;
}

/** A paper as DOCX: real styles, fields, sections and native charts, in the form of the profile (domain 6). */
export function wordDocument(frame: PaperFrame, paper: PackPaper, pages: HeadingPages): Uint8Array {
  const typography = TYPOGRAPHY[frame.profile];
  const { left, right } = typography.margins;
  const sheet: Sheet = {
    typography,
    width: A4.width - twips(left + right),
    across: A4.height - twips(20 + 20),
    charts: [],
    headings: [],
    tight: !paper.withSignature,
  };
  const last = paper.blocks.length - 1;
  // The last lines go over to the next page with the signature: it never stands alone.
  const blocks = paper.blocks
    .map((block, at) => {
      const underHeading = paper.blocks[at - 1]?.kind === 'heading' && isKept(block);
      const xml = underHeading
        ? keptWhole(blockXml(sheet, block, sheet.width, 24))
        : blockXml(sheet, block, sheet.width, 24);
      return at === last && paper.withSignature && block.kind === 'paragraph'
        ? xml.replace('<w:pStyle w:val="VanBan"/>', '<w:pStyle w:val="VanBan"/><w:keepNext/>')
        : xml;
    })
    .join('');
  const end = paper.withSignature ? signature(frame, sheet.width) : '';
  const annexes = paper.annexes.map((annex) => annexXml(frame, sheet, annex)).join('');
  const contents = paper.withContents ? contentsXml(sheet, pages) : '';
  // The annexes follow in sections of their own; the last section's page stands at the end of the body.
  const body = [head(frame, paper, sheet.width), contents, blocks, end].join('');
  const parts = paper.annexes.length > 0 ? `${body}${sectionEnd(sheet, false)}${annexes}` : body;
  const lastPage = paper.annexes.length > 0 ? sectionPage(sheet, true) : sectionPage(sheet, false);
  return zipFile([
    ...packageParts({
      title: paper.subject.join(' '),
      author: frame.letterhead.authority,
      asOf: frame.asOf,
      charts: sheet.charts.length,
    }),
    { name: 'word/document.xml', text: wordPart('document', `<w:body>${parts}${lastPage}</w:body>`) },
    {
      name: 'word/styles.xml',
      text: stylesXml(sheet.tight ? 22 : typography.body, sheet.width, sheet.tight),
    },
    ...headersAndFooters(frame, typography),
    ...sheet.charts.flatMap(chartParts),
  ]);
}

function blockXml(sheet: Sheet, block: PackBlock, width: number, size: number): string {
  switch (block.kind) {
    case 'heading': {
      const mark = `_Toc${1000 + sheet.headings.length}`;
      sheet.headings.push({ text: block.text, level: block.level, mark });
      return paragraph(`Heading${block.level}`, bookmarked(mark, sheet.headings.length, run(block.text)));
    }
    case 'paragraph':
      return paragraph('VanBan', run(block.text));
    case 'items':
      return block.items.map((item) => paragraph('ListParagraph', run(`- ${item}`))).join('');
    case 'table':
      return table(block.table, width, sheet.tight ? 20 : size);
    case 'chart': {
      sheet.charts.push(block.chart);
      const height = chartHeight(block.chart, width / 20) * 20;
      const note = block.chart.note
        ? paragraph('GhiChu', run(block.chart.note), '<w:jc w:val="center"/>')
        : '';
      const place = chartPlace(sheet.charts.length, block.chart.summary, width, height);
      const named = caption(block.chart.caption).replace('w:val="Caption"', 'w:val="ChuThichHinh"');
      return `${place}${note ? named.replace('</w:pPr>', '<w:keepNext/></w:pPr>') : named}${note}`;
    }
  }
}

const bookmarked = (name: string, id: number, inside: string): string =>
  `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${inside}<w:bookmarkEnd w:id="${id}"/>`;

/** The table of contents is a field with its lines filled in: page numbers are those of the PDF of the same document. */
function contentsXml({ headings }: Sheet, pages: HeadingPages): string {
  if (headings.length === 0) return '';
  const lines = headings.map(({ text, level, mark }, at) => {
    const begin =
      at === 0
        ? `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`
        : '';
    const end = at === headings.length - 1 ? '<w:r><w:fldChar w:fldCharType="end"/></w:r>' : '';
    // Annexes count their pages from 1 again: their number says where they are.
    const page = pages.has(text)
      ? `<w:r><w:tab/></w:r>${field(`PAGEREF ${mark} \\h`, String(pages.get(text)))}`
      : '';
    const link = `<w:hyperlink w:anchor="${mark}" w:history="1">${run(text)}${page}</w:hyperlink>`;
    return paragraph(`TOC${level}`, `${begin}${link}${end}`);
  });
  const inside = `${paragraph('MucLuc', run(say('vi', 'pack.contents')))}${lines.join('')}`;
  return `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
}

const LINE_END = '<w:r><w:br/></w:r>';

/** What goes over to the next page with its heading goes there whole, as in the PDF: the pages of both are the same. */
const keptWhole = (xml: string): string =>
  xml.replace(/<w:pStyle w:val="(VanBan|ListParagraph)"\/>/, '$&<w:keepLines/>');

/** Number and name stand on lines of their own, the name in capitals; the contents give both in one line. */
function annexXml(frame: PaperFrame, sheet: Sheet, annex: PackAnnex): string {
  const first = annex.number === 'I';
  const number = say('vi', 'pack.annexHead', { number: annex.number });
  const title = `${number}. ${annex.title}`;
  const mark = `_Toc${1000 + sheet.headings.length}`;
  sheet.headings.push({ text: title, level: 1, mark });
  const heading = [
    paragraph(
      'PhuLuc',
      bookmarked(
        mark,
        sheet.headings.length,
        `${run(number)}${LINE_END}${run(annex.title, { capitals: true })}`,
      ),
    ),
    paragraph(
      'Khung',
      run(`(${say('vi', 'pack.annexOf', { symbol: frame.letterhead.reportSymbol })})`, { italics: true }),
    ),
  ].join('');
  const blocks = annex.blocks.map((block) => blockXml(sheet, block, sheet.across, 20)).join('');
  return `${first ? '' : sectionEnd(sheet, true)}${heading}${blocks}`;
}

const sectionEnd = (sheet: Sheet, across: boolean): string =>
  `<w:p><w:pPr><w:pStyle w:val="NoiNhan"/>${sectionPage(sheet, across)}</w:pPr></w:p>`;

/** Each section counts its own pages and hides the number on its first one. */
function sectionPage({ typography: { margins } }: Sheet, across: boolean): string {
  const [width, height] = across ? [A4.height, A4.width] : [A4.width, A4.height];
  const sides = across ? { top: 30, bottom: 15, left: 20, right: 20 } : margins;
  return `<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:headerReference w:type="first" r:id="rIdHeaderFirst"/><w:footerReference w:type="default" r:id="rIdFooter"/><w:footerReference w:type="first" r:id="rIdFooterFirst"/><w:type w:val="nextPage"/><w:pgSz w:w="${width}" w:h="${height}"${across ? ' w:orient="landscape"' : ''}/><w:pgMar w:top="${twips(sides.top)}" w:right="${twips(sides.right)}" w:bottom="${twips(sides.bottom)}" w:left="${twips(sides.left)}" w:header="454" w:footer="397" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>`;
}

function chartParts(chart: PackChart, at: number): ZipPart[] {
  const number = at + 1;
  return [
    { name: `word/charts/chart${number}.xml`, text: chartXml(chart) },
    {
      name: `word/charts/_rels/chart${number}.xml.rels`,
      text: `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/package" Target="../embeddings/chart${number}.xlsx"/></Relationships>`,
    },
    { name: `word/embeddings/chart${number}.xlsx`, bytes: chartWorkbook(chart) },
  ];
}
