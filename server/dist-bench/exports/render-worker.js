import { parentPort, workerData } from 'node:worker_threads';
import { renderDocument } from './rendering.js';
/** Runs one rendering and ends; what it took of memory goes with it. */ const bytes =
  await renderDocument(workerData);
parentPort?.postMessage(bytes);

//# sourceMappingURL=render-worker.js.map
