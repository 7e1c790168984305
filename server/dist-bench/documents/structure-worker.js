import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { claimedType } from './structure.js';
import { readJpeg } from './structure-jpeg.js';
import { readPdf } from './structure-pdf.js';
import { readPng } from './structure-png.js';
const READERS = {
  'application/pdf': readPdf,
  'image/png': readPng,
  'image/jpeg': readJpeg,
};
async function prove(path) {
  const bytes = readFileSync(path);
  if (bytes.length === 0)
    return {
      ok: false,
      refusal: 'empty',
    };
  const mediaType = claimedType(bytes);
  if (!mediaType)
    return {
      ok: false,
      refusal: 'unknownType',
    };
  const verdict = await READERS[mediaType](bytes);
  if (!verdict.ok) return verdict;
  return {
    ok: true,
    mediaType,
    pages: verdict.pages,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
/** Runs in its own thread with bounded memory: a poisoned file ends the thread, never the server. */ prove(
  workerData.path,
).then(
  (structure) => parentPort?.postMessage(structure),
  () =>
    parentPort?.postMessage({
      ok: false,
      refusal: 'broken',
    }),
);

//# sourceMappingURL=structure-worker.js.map
