import { PDFArray, PDFDict, PDFDocument, PDFName, PDFStream } from 'pdf-lib';
import { refused } from './structure.js';
/** Names that make a document do something: script, start a program, carry another file, play media. */ const ACTIVE_KEYS =
  new Set(['/JS', '/JavaScript', '/EmbeddedFiles', '/EF', '/RichMediaContent', '/XFA']);
const ACTIVE_TYPES = new Set([
  '/JavaScript',
  '/Launch',
  '/EmbeddedFile',
  '/ImportData',
  '/SubmitForm',
  '/RichMedia',
  '/GoToE',
  '/Rendition',
]);
const MAX_PAGES = 3000;
const MAX_DEPTH = 60;
/** Parses the whole document; a text that only begins like a PDF has no page tree and is refused. */ export async function readPdf(
  bytes,
) {
  if (!bytes.subarray(-2048).includes('%%EOF')) return refused('broken');
  let document;
  try {
    document = await PDFDocument.load(bytes, {
      ignoreEncryption: true,
      throwOnInvalidObject: true,
      updateMetadata: false,
    });
  } catch {
    return refused('broken');
  }
  if (document.isEncrypted) return refused('encrypted');
  for (const [, object] of document.context.enumerateIndirectObjects())
    if (isActive(object, 0)) return refused('activeContent');
  try {
    const pages = document.getPages().length;
    return pages > 0 && pages <= MAX_PAGES
      ? {
          ok: true,
          pages,
        }
      : refused(pages === 0 ? 'noPages' : 'tooComplex');
  } catch {
    return refused('broken');
  }
}
function isActive(object, depth) {
  if (depth > MAX_DEPTH) return true;
  if (object instanceof PDFStream) return isActive(object.dict, depth + 1);
  if (object instanceof PDFArray) return object.asArray().some((item) => isActive(item, depth + 1));
  if (!(object instanceof PDFDict)) return false;
  for (const [key, value] of object.entries()) {
    if (ACTIVE_KEYS.has(key.asString())) return true;
    if (value instanceof PDFName && isTypeKey(key.asString()) && ACTIVE_TYPES.has(value.asString()))
      return true;
    if (isActive(value, depth + 1)) return true;
  }
  return false;
}
const isTypeKey = (key) => key === '/S' || key === '/Type' || key === '/Subtype';

//# sourceMappingURL=structure-pdf.js.map
