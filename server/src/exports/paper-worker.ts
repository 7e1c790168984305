import { parentPort } from 'node:worker_threads';
import { paperDocx } from './paper-docx.js';
import { paperPdf } from './paper-pdf.js';
import type { PrintedPaper } from './printed-paper.js';

export type PaperFormat = 'pdf' | 'docx';

export interface PaperJob {
  format: PaperFormat;
  paper: PrintedPaper;
}

parentPort?.on('message', ({ format, paper }: PaperJob) => {
  void (format === 'pdf' ? paperPdf(paper) : paperDocx(paper)).then((bytes) =>
    parentPort?.postMessage(bytes),
  );
});
