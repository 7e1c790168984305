/** What a file was proven to be by reading it to its end; its name and its declared type prove nothing. */ export const refused =
  (refusal) => ({
    ok: false,
    refusal,
  });
/** A scan of A0 at 600 dpi stays below; a decompression bomb does not. */ const MAX_SIDE = 30_000;
const MAX_PIXELS = 300_000_000;
export const pictureFits = (width, height) =>
  width > 0 && height > 0 && width <= MAX_SIDE && height <= MAX_SIDE && width * height <= MAX_PIXELS;
const startsWith = (bytes, signature) => signature.every((byte, index) => bytes[index] === byte);
/** The first bytes choose the reader; the reader decides. */ export function claimedType(bytes) {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'application/pdf';
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  return null;
}

//# sourceMappingURL=structure.js.map
