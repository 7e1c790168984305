import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { claimedType, type MediaType, type Structure, type Verdict } from './structure.js';
import { readJpeg } from './structure-jpeg.js';
import { readPdf } from './structure-pdf.js';
import { readPng } from './structure-png.js';

/** What the thread is given: the file, and the PEM text of the configured root certificates. */
export interface StructureTask {
  path: string;
  roots: string | null;
}

const READERS: Record<MediaType, (bytes: Buffer, roots: string | null) => Verdict | Promise<Verdict>> = {
  'application/pdf': readPdf,
  'image/png': readPng,
  'image/jpeg': readJpeg,
};

async function prove({ path, roots }: StructureTask): Promise<Structure> {
  const bytes = readFileSync(path);
  if (bytes.length === 0) return { ok: false, refusal: 'empty' };
  const mediaType = claimedType(bytes);
  if (!mediaType) return { ok: false, refusal: 'unknownType' };
  const verdict = await READERS[mediaType](bytes, roots);
  if (!verdict.ok) return verdict;
  return {
    ok: true,
    mediaType,
    pages: verdict.pages,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    signatures: verdict.signatures ?? [],
  };
}

/** Runs in its own thread with bounded memory: a poisoned file ends the thread, never the server. */
prove(workerData as StructureTask).then(
  (structure) => parentPort?.postMessage(structure),
  () => parentPort?.postMessage({ ok: false, refusal: 'broken' } satisfies Structure),
);
