import { parentPort, workerData } from 'node:worker_threads';
import { type Rendering, renderDocument } from './rendering.js';

/** Runs one rendering and ends; what it took of memory goes with it. */
const bytes = await renderDocument(workerData as Rendering);
parentPort?.postMessage(bytes);
