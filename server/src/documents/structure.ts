import type { FileSignature } from '@ega/shared/documents/file-signature';

/** What a file was proven to be by reading it to its end; its name and its declared type prove nothing. */
export type MediaType = 'application/pdf' | 'image/png' | 'image/jpeg';

/** Why a file is refused; the words are shown to the person, no detail of the parser is. */
export type StructureRefusal =
  | 'empty'
  | 'unknownType'
  | 'broken'
  | 'noPages'
  | 'encrypted'
  | 'activeContent'
  | 'trailingBytes'
  | 'tooLargePicture'
  | 'tooComplex';

export type Structure =
  | {
      ok: true;
      mediaType: MediaType;
      pages: number | null;
      sha256: string;
      signatures: readonly FileSignature[];
    }
  | { ok: false; refusal: StructureRefusal };

export type Verdict =
  | { ok: true; pages: number | null; signatures?: readonly FileSignature[] }
  | { ok: false; refusal: StructureRefusal };

export const refused = (refusal: StructureRefusal): Verdict => ({ ok: false, refusal });

/** A scan of A0 at 600 dpi stays below; a decompression bomb does not. */
const MAX_SIDE = 30_000;
const MAX_PIXELS = 300_000_000;

export const pictureFits = (width: number, height: number): boolean =>
  width > 0 && height > 0 && width <= MAX_SIDE && height <= MAX_SIDE && width * height <= MAX_PIXELS;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** The first bytes choose the reader; the reader decides. */
export function claimedType(bytes: Uint8Array): MediaType | null {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'application/pdf';
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  return null;
}
