import { inflateRawSync } from 'node:zlib';

/** Why an uploaded file is not read as a workbook; each has its own sentence (workbook.refused.*). */
export type WorkbookRefusal =
  | 'empty'
  | 'tooLarge'
  | 'notWorkbook'
  | 'oldExcel'
  | 'encrypted'
  | 'macro'
  | 'otherOffice'
  | 'broken'
  | 'tooComplex';

export class WorkbookRefused extends Error {
  constructor(readonly refusal: WorkbookRefusal) {
    super(refusal);
  }
}

/** The parts of a workbook by name; a part is inflated only when it is asked for, and never beyond its declared size. */
export interface Archive {
  has(name: string): boolean;
  names(): string[];
  text(name: string): string | null;
}

interface Entry {
  name: string;
  method: number;
  compressed: number;
  size: number;
  at: number;
}

const MAX_ENTRIES = 400;
/** A form with all its registers full stays below a tenth of this. */
const MAX_INFLATED = 48 * 1024 * 1024;
const MAX_RATIO = 250;
/** A small part may repeat itself as much as it likes. */
const RATIO_FROM = 1024 * 1024;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;

/**
 * Reads the directory of a ZIP file and judges it before a byte is inflated (trust.md 63, 64): number of parts, declared
 * sizes, ratio, encryption, names that stand twice. What lies about its size is cut off while inflating.
 */
export function openArchive(bytes: Buffer): Archive {
  const entries = readDirectory(bytes);
  let left = MAX_INFLATED;
  return {
    has: (name) => entries.has(name),
    names: () => [...entries.keys()],
    text: (name) => {
      const entry = entries.get(name);
      if (!entry) return null;
      left -= entry.size;
      if (left < 0) throw new WorkbookRefused('tooComplex');
      return inflate(bytes, entry).toString('utf8');
    },
  };
}

function readDirectory(bytes: Buffer): Map<string, Entry> {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count > MAX_ENTRIES) throw new WorkbookRefused('tooComplex');
  const entries = new Map<string, Entry>();
  let total = 0;
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) throw new WorkbookRefused('broken');
    const flags = bytes.readUInt16LE(at + 8);
    const nameLength = bytes.readUInt16LE(at + 28);
    const next = at + 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if (next > bytes.length) throw new WorkbookRefused('broken');
    const entry: Entry = {
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      compressed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    };
    if ((flags & 1) !== 0) throw new WorkbookRefused('encrypted');
    if (entries.has(entry.name)) throw new WorkbookRefused('broken');
    total += entry.size;
    const bomb = entry.size > RATIO_FROM && entry.size > entry.compressed * MAX_RATIO;
    if (bomb || total > MAX_INFLATED) throw new WorkbookRefused('tooComplex');
    entries.set(entry.name, entry);
    at = next;
  }
  return entries;
}

/** The record at the end of the file; a comment of up to 64 kB may follow it. ZIP64 has no place in a form. */
function findEnd(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_LENGTH - 0xffff);
  for (let at = bytes.length - END_LENGTH; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) !== END) continue;
    if (bytes.readUInt16LE(at + 10) === 0xffff || bytes.readUInt32LE(at + 16) === 0xffffffff)
      throw new WorkbookRefused('tooComplex');
    return at;
  }
  throw new WorkbookRefused('broken');
}

function inflate(bytes: Buffer, { at, method, compressed, size }: Entry): Buffer {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== LOCAL) throw new WorkbookRefused('broken');
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const packed = bytes.subarray(from, from + compressed);
  if (packed.length !== compressed) throw new WorkbookRefused('broken');
  if (method === 0) return packed;
  if (method !== 8) throw new WorkbookRefused('broken');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    const longer = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
    throw new WorkbookRefused(longer ? 'tooComplex' : 'broken');
  }
}
