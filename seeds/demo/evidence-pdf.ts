import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font, type Subset } from 'fontkit';
import { PDFDocument, rgb, type PDFFont, type PDFPage } from 'pdf-lib';
import { type DocumentDraft, numberSymbol } from '@ega/shared/documents/official-document';
import { formatDateLong } from '@ega/shared/text/format';

/** Stands on every page of every file of the demo, so that nobody takes one for the document it speaks of. */
export const NOT_THE_ORIGINAL = 'Bản minh họa, không phải văn bản gốc';

const A4: [number, number] = [595.28, 841.89];
const MARGIN = 64;
const WIDTH = A4[0] - 2 * MARGIN;
const TINOS = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
);

const tinosFile = readFileSync(TINOS);
let parsed: { text: Font; subsets: Font } | null = null;

/** pdf-lib asks for the subset as a stream, as fontkit 1 gave it; fontkit 2 gives the bytes at once. */
function withStream(subset: Subset) {
  let onData: (bytes: Uint8Array) => void = () => undefined;
  const stream = {
    on(event: string, listen: (bytes?: Uint8Array) => void) {
      if (event === 'data') onData = listen;
      if (event === 'end') {
        onData(subset.encode());
        listen();
      }
      return stream;
    },
  };
  return Object.assign(subset, { encodeStream: () => stream });
}

/**
 * The font is read twice, for all documents: a subset looks glyphs up without saying which letter they are for, and a
 * font remembers them so; written with the same one, the next document would hold an A that cannot be searched.
 */
function fontkit(): Parameters<PDFDocument['registerFontkit']>[0] {
  const { text, subsets } = (parsed ??= { text: create(tinosFile), subsets: create(tinosFile) });
  const font = Object.create(text) as Font;
  font.createSubset = () => withStream(subsets.createSubset());
  return { create: () => font } as unknown as Parameters<PDFDocument['registerFontkit']>[0];
}

/** A file of several pages for a document of the demo. The same document always gives the same bytes. */
export async function evidencePdf(document: DocumentDraft, pages: number): Promise<Buffer> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.registerFontkit(fontkit());
  const font = await pdf.embedFont(tinosFile, { subset: true });
  for (let place = 1; place <= pages; place++) {
    const page = pdf.addPage(A4);
    drawWarning(page, font);
    if (place === 1) drawFirstPage(page, font, document);
    else drawText(page, font, `Phần ${place - 1}. Nội dung minh họa, không có giá trị pháp lý.`, 700, 13);
    drawText(page, font, `Trang ${place}/${pages}`, MARGIN, 11);
  }
  return Buffer.from(await pdf.save({ useObjectStreams: false }));
}

function drawFirstPage(page: PDFPage, font: PDFFont, document: DocumentDraft): void {
  const { issuingBody, issuedOn, title, signerTitle, signer } = document;
  drawText(page, font, (issuingBody ?? '').toLocaleUpperCase('vi'), 730, 13);
  drawText(page, font, `Số: ${numberSymbol(document)}`, 690, 13);
  if (issuedOn) drawText(page, font, formatDateLong(issuedOn), 670, 13);
  drawText(page, font, title ?? '', 620, 14);
  drawText(page, font, `${signer ?? signerTitle ?? ''} (chữ ký và dấu không được tái hiện)`, 300, 12);
}

function drawWarning(page: PDFPage, font: PDFFont): void {
  page.drawRectangle({
    x: MARGIN,
    y: 768,
    width: WIDTH,
    height: 30,
    borderWidth: 1,
    borderColor: rgb(0.7, 0.1, 0.1),
  });
  page.drawText(NOT_THE_ORIGINAL, { x: MARGIN + 10, y: 778, size: 14, font, color: rgb(0.7, 0.1, 0.1) });
}

function drawText(page: PDFPage, font: PDFFont, text: string, y: number, size: number): void {
  page.drawText(text.normalize('NFC'), { x: MARGIN, y, size, font, maxWidth: WIDTH, lineHeight: size * 1.4 });
}
