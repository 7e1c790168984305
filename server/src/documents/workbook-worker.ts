import { parentPort, workerData } from 'node:worker_threads';
import { WorkbookRefused } from './workbook-archive.js';
import { CellBudget, readCells } from './workbook-cells.js';
import { openWorkbook } from './workbook-kind.js';
import { readParts } from './workbook-parts.js';
import type { WorkbookContent } from './workbook-reader.js';

function read(bytes: Buffer): WorkbookContent {
  try {
    const archive = openWorkbook(bytes);
    const parts = readParts(archive);
    const budget = new CellBudget();
    const sheets = parts.sheets.map((part) => readCells(part, archive.text(part.part) ?? '', parts, budget));
    return { ok: true, sheets };
  } catch (error) {
    return { ok: false, refusal: error instanceof WorkbookRefused ? error.refusal : 'broken' };
  }
}

/** Runs in its own thread with bounded memory: a poisoned workbook ends the thread, never the server. */
parentPort?.postMessage(read(Buffer.from((workerData as { bytes: Uint8Array }).bytes)));
