import type { PackCell, PackTable } from '@ega/shared/meetings/pack/pack-block';
import { isShort } from './kept-together.js';
import { cellText, printable, xmlText } from './xml-text.js';

export interface RunLook {
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** Shown in capitals; the text itself stays as it is. */
  readonly capitals?: boolean;
  /** Half points. */
  readonly size?: number;
}

/** A run of text; line ends inside it become line breaks. */
export function run(text: string, { bold, italics, capitals, size }: RunLook = {}): string {
  const look = `${bold ? '<w:b/><w:bCs/>' : ''}${italics ? '<w:i/><w:iCs/>' : ''}${capitals ? '<w:caps/>' : ''}${size ? `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>` : ''}`;
  const lines = printable(text)
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${xmlText(line)}</w:t>`);
  return `<w:r>${look ? `<w:rPr>${look}</w:rPr>` : ''}${lines.join('<w:br/>')}</w:r>`;
}

/** A paragraph of a named style; what is inside is XML already. */
export const paragraph = (style: string, inside: string, more = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${inside}</w:p>`;

/** The short line under the name of a body, the motto and the title: a border of an empty paragraph, drawn by indents. */
export const shortLine = (indent: number): string =>
  `<w:p><w:pPr><w:pStyle w:val="Khung"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr><w:spacing w:before="20" w:after="0" w:line="80" w:lineRule="exact"/><w:ind w:left="${indent}" w:right="${indent}"/></w:pPr></w:p>`;

export const field = (code: string, shown: string, look: RunLook = {}): string => {
  const size = look.size ? `<w:rPr><w:sz w:val="${look.size}"/><w:szCs w:val="${look.size}"/></w:rPr>` : '';
  return `<w:r>${size}<w:fldChar w:fldCharType="begin"/></w:r><w:r>${size}<w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r>${size}<w:fldChar w:fldCharType="separate"/></w:r>${run(shown, look)}<w:r>${size}<w:fldChar w:fldCharType="end"/></w:r>`;
};

/** 'Bảng 3. …' with the number as a field, so that a list of tables can be made of them. */
export function caption(text: string): string {
  const parts = /^(\D+?) (\d+)\. (.*)$/s.exec(text);
  if (!parts) return paragraph('Caption', run(text));
  const [, word, number, rest] = parts as unknown as [string, string, string, string];
  const name = word.replace(/ /g, '_');
  return paragraph(
    'Caption',
    `${run(`${word} `)}${field(`SEQ ${name} \\* ARABIC`, number)}${run(`. ${rest}`)}`,
  );
}

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="404040"/>`)
  .join('');

/** A table with a head that repeats on each page and rows that are never torn apart. */
export function table(
  { caption: title, columns, rows, total, note }: PackTable,
  width: number,
  size: number,
): string {
  const whole = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => Math.round((column.width * width) / whole));
  const lines = rows.length + (total ? 1 : 0);
  const kept = isShort(rows) ? '<w:keepNext/>' : '';
  // However long the table, its note never stands alone on a page.
  const lastKept = note ? '<w:keepNext/>' : '';
  const cell = (text: string, at: number, look: RunLook, align: string, fill = '', keep = kept) =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[at]}" w:type="dxa"/>${fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : ''}<w:vAlign w:val="center"/></w:tcPr>${paragraph('Bang', run(text, { size, ...look }), `${keep}<w:jc w:val="${align}"/>`)}</w:tc>`;
  const head = columns
    .map(({ title: text }, at) => cell(text, at, { bold: true }, 'center', 'E7E7E7'))
    .join('');
  const line = (cells: readonly PackCell[], bold: boolean, last: boolean) =>
    `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells
      .map((one, at) =>
        cell(cellText(one), at, { bold }, columns[at]!.align, bold ? 'F3F3F3' : '', last ? lastKept : kept),
      )
      .join('')}</w:tr>`;
  const body = `${rows.map((cells, at) => line(cells, false, at === lines - 1)).join('')}${total ? line(total, true, true) : ''}`;
  const described = title ? `<w:tblCaption w:val="${xmlText(title)}"/>` : '';
  return `${title ? caption(title) : ''}<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>${described}</w:tblPr><w:tblGrid>${widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('')}</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head}</w:tr>${body}</w:tbl>${paragraph('GhiChu', note ? run(note) : '')}`;
}

/** A table that only holds two columns beside each other. */
export function sideBySide(
  left: string,
  right: string,
  widths: readonly [number, number],
  indent = 0,
): string {
  const cell = (inside: string, width: number) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${inside}</w:tc>`;
  return `<w:tbl><w:tblPr><w:tblW w:w="${widths[0] + widths[1]}" w:type="dxa"/><w:tblInd w:w="${indent}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="${widths[0]}"/><w:gridCol w:w="${widths[1]}"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>${cell(left, widths[0])}${cell(right, widths[1])}</w:tr></w:tbl>`;
}

/** Where a native chart stands in the text. */
export function chartPlace(number: number, described: string, width: number, height: number): string {
  const emu = (twentieths: number) => twentieths * 635;
  return paragraph(
    'Hinh',
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${emu(width)}" cy="${emu(height)}"/><wp:docPr id="${100 + number}" name="Chart ${number}" descr="${xmlText(described)}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rIdChart${number}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
  );
}
