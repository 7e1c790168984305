import { crc32 } from 'node:zlib';
import { pictureFits, refused } from './structure.js';
const SIGNATURE = 8;
/** Reads every chunk with its checksum to IEND; nothing may follow it (PNG 1.2, W3C REC-PNG). */ export function readPng(
  bytes,
) {
  let at = SIGNATURE;
  let header = false;
  let pixels = false;
  while (at + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    if (length > 0x7fffffff || end > bytes.length) return refused('broken');
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (crc32(bytes.subarray(at + 4, at + 8 + length)) !== bytes.readUInt32BE(end - 4))
      return refused('broken');
    if (!header) {
      if (type !== 'IHDR' || length !== 13) return refused('broken');
      if (!pictureFits(bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12)))
        return refused('tooLargePicture');
      header = true;
    } else if (type === 'IHDR') return refused('broken');
    if (type === 'IDAT') pixels = true;
    if (type === 'IEND') {
      if (!pixels || length !== 0) return refused('broken');
      return end === bytes.length
        ? {
            ok: true,
            pages: null,
          }
        : refused('trailingBytes');
    }
    at = end;
  }
  return refused('broken');
}

//# sourceMappingURL=structure-png.js.map
