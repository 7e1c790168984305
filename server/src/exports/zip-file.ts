import { crc32, deflateRawSync } from 'node:zlib';

export type ZipPart = { readonly name: string } & (
  { readonly text: string } | { readonly bytes: Uint8Array }
);

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const DEFLATED = 8;
/** 01/01/1980: the same content always makes the same bytes. */
const NO_DAY = 0x21;
/** Names are UTF-8. */
const UTF8 = 0x800;

/** The parts of a workbook, a document or a pack in one file (APPNOTE 4.3). */
export function zipFile(parts: readonly ZipPart[]): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const nameBytes = Buffer.from(part.name);
    const bytes = 'text' in part ? Buffer.from(part.text) : Buffer.from(part.bytes);
    const packed = deflateRawSync(bytes, { level: 6 });
    const facts = factsOf(bytes, packed, nameBytes.length);
    const local = Buffer.alloc(4);
    local.writeUInt32LE(LOCAL);
    const entry = Buffer.alloc(6);
    entry.writeUInt32LE(CENTRAL);
    entry.writeUInt16LE(VERSION, 4);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(entry, facts, rest, nameBytes);
    const head = [local, facts, Buffer.alloc(0), nameBytes, packed];
    pieces.push(...head);
    at += head.reduce((sum, piece) => sum + piece.length, 0);
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...pieces, ...directory, end]));
}

/** What stands alike before the part and in the directory: version, flags, method, day, checksum, sizes, name length. */
function factsOf(bytes: Buffer, packed: Buffer, nameLength: number): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(VERSION, 0);
  facts.writeUInt16LE(UTF8, 2);
  facts.writeUInt16LE(DEFLATED, 4);
  facts.writeUInt16LE(NO_DAY, 8);
  facts.writeUInt32LE(crc32(bytes), 10);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(bytes.length, 18);
  facts.writeUInt16LE(nameLength, 22);
  return facts;
}
