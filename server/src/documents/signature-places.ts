import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber } from 'pdf-lib';

/** Where a signature lies in a PDF: the bytes it covers and the PKCS#7 object in the gap between them. */
export interface SignaturePlace {
  /** Covered bytes, the two ranges one after the other; null where the ranges make no sense. */
  readonly covered: Buffer | null;
  readonly contents: Buffer;
  readonly wholeFile: boolean;
  readonly addedAfter: boolean;
  /** adbe.pkcs7.detached, ETSI.CAdES.detached … */
  readonly subFilter: string;
}

/** More than a contract with an approval of each office; a file with more is not a document. */
const MAX_SIGNATURES = 50;

/** Every signature dictionary of the document, in the order of the bytes they cover. */
export function signaturePlaces(document: PDFDocument, bytes: Buffer): SignaturePlace[] {
  const found: SignaturePlace[] = [];
  for (const [, object] of document.context.enumerateIndirectObjects())
    for (const dict of signatureDicts(object)) {
      if (found.length === MAX_SIGNATURES) return found;
      found.push(placeOf(dict, bytes));
    }
  return found.sort((a, b) => (a.covered?.length ?? 0) - (b.covered?.length ?? 0));
}

/** Usually an object of its own; some programs write it directly into its field (ISO 32000-1, 12.7.4.5). */
function signatureDicts(object: unknown): PDFDict[] {
  if (!(object instanceof PDFDict)) return [];
  if (object.get(PDFName.of('ByteRange')) instanceof PDFArray) return [object];
  const value = object.get(PDFName.of('V'));
  return value instanceof PDFDict && value.get(PDFName.of('ByteRange')) instanceof PDFArray ? [value] : [];
}

function placeOf(dict: PDFDict, bytes: Buffer): SignaturePlace {
  const subFilter = dict.get(PDFName.of('SubFilter'));
  const filter = subFilter instanceof PDFName ? subFilter.decodeText() : '';
  const range = byteRange(dict, bytes.length);
  if (!range)
    return {
      covered: null,
      contents: Buffer.alloc(0),
      wholeFile: false,
      addedAfter: false,
      subFilter: filter,
    };
  const [start, length, next, rest] = range;
  const hex = hexBetween(bytes.subarray(start + length, next));
  const end = next + rest;
  return {
    covered: Buffer.concat([bytes.subarray(start, start + length), bytes.subarray(next, end)]),
    contents: hex ?? Buffer.alloc(0),
    // A gap that holds anything but the signature itself hides bytes nobody has signed.
    wholeFile: start === 0 && end === bytes.length && hex !== null,
    addedAfter: end < bytes.length,
    subFilter: filter,
  };
}

type Range = [start: number, length: number, next: number, rest: number];

function byteRange(dict: PDFDict, size: number): Range | null {
  const array = dict.get(PDFName.of('ByteRange'));
  if (!(array instanceof PDFArray) || array.size() !== 4) return null;
  const numbers = array.asArray().map((item) => (item instanceof PDFNumber ? item.asNumber() : -1));
  const [start, length, next, rest] = numbers as Range;
  const sound = numbers.every((number) => Number.isSafeInteger(number) && number >= 0);
  return sound && start + length < next && next + rest <= size ? [start, length, next, rest] : null;
}

/** '<3082…00>' and nothing else; the zeros at its end only keep the place. */
function hexBetween(gap: Buffer): Buffer | null {
  const text = gap.toString('latin1');
  return /^<(?:[0-9a-fA-F\s]*)>$/.test(text)
    ? Buffer.from(text.slice(1, -1).replace(/\s/g, ''), 'hex')
    : null;
}
