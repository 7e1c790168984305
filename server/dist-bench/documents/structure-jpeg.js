import { pictureFits, refused } from './structure.js';
const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const TEM = 0x01;
const isRestart = (marker) => marker >= 0xd0 && marker <= 0xd7;
// Start-of-frame markers of all processes; C4 (tables), C8 (reserved) and CC (arithmetic conditioning) are none.
const isFrame = (marker) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
/** Reads every segment and scan to EOI; nothing but padding may follow it (ITU-T T.81, annex B). */ export function readJpeg(
  bytes,
) {
  let at = 2;
  let frame = false;
  let scan = false;
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return refused('broken');
    while (bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (marker === undefined || marker === 0x00 || marker === SOI || marker === TEM || isRestart(marker))
      return refused('broken');
    if (marker === EOI) {
      if (!frame || !scan) return refused('broken');
      return onlyPadding(bytes, at + 2)
        ? {
            ok: true,
            pages: null,
          }
        : refused('trailingBytes');
    }
    if (at + 4 > bytes.length) return refused('broken');
    const length = bytes.readUInt16BE(at + 2);
    const next = at + 2 + length;
    if (length < 2 || next > bytes.length) return refused('broken');
    if (isFrame(marker)) {
      if (length < 8) return refused('broken');
      if (!pictureFits(bytes.readUInt16BE(at + 7), Math.max(1, bytes.readUInt16BE(at + 5))))
        return refused('tooLargePicture');
      frame = true;
    }
    if (marker === SOS) {
      if (!frame) return refused('broken');
      scan = true;
      at = endOfScan(bytes, next);
    } else at = next;
  }
  return refused('broken');
}
/** Entropy-coded bytes run to the next marker that is neither stuffing nor a restart. */ function endOfScan(
  bytes,
  from,
) {
  let at = from;
  while (at + 1 < bytes.length) {
    at = bytes.indexOf(0xff, at);
    if (at < 0) return bytes.length;
    const follower = bytes[at + 1];
    if (follower === undefined) return bytes.length;
    if (follower !== 0x00 && follower !== 0xff && !isRestart(follower)) return at;
    at += follower === 0xff ? 1 : 2;
  }
  return bytes.length;
}
function onlyPadding(bytes, from) {
  for (let at = from; at < bytes.length; at += 1) if (bytes[at] !== 0 && bytes[at] !== 0xff) return false;
  return bytes.length - from <= 4096;
}

//# sourceMappingURL=structure-jpeg.js.map
