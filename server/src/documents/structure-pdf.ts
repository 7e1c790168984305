import { PDFArray, PDFDict, PDFDocument, PDFName, PDFStream, type PDFObject } from 'pdf-lib';
import { checkSignature, readRoots } from './signature-check.js';
import { signaturePlaces } from './signature-places.js';
import { refused, type Verdict } from './structure.js';

/** Names that make a document do something: script, start a program, carry another file, play media. */
const ACTIVE_KEYS = new Set(['/JS', '/JavaScript', '/EmbeddedFiles', '/EF', '/RichMediaContent', '/XFA']);
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

/** Parses the whole document; a text that only begins like a PDF has no page tree and is refused. */
export async function readPdf(bytes: Buffer, rootsPem: string | null = null): Promise<Verdict> {
  if (!bytes.subarray(-2048).includes('%%EOF')) return refused('broken');
  let document: PDFDocument;
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
  const pages = countPages(document);
  if (pages === null) return refused('broken');
  if (pages === 0 || pages > MAX_PAGES) return refused(pages === 0 ? 'noPages' : 'tooComplex');
  const roots = rootsPem === null ? [] : readRoots(rootsPem);
  const places = signaturePlaces(document, bytes);
  return {
    ok: true,
    pages,
    signatures: await Promise.all(places.map((place) => checkSignature(place, roots))),
  };
}

function countPages(document: PDFDocument): number | null {
  try {
    return document.getPages().length;
  } catch {
    return null;
  }
}

function isActive(object: PDFObject | undefined, depth: number): boolean {
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

const isTypeKey = (key: string): boolean => key === '/S' || key === '/Type' || key === '/Subtype';
