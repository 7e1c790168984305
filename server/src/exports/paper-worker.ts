import { parentPort } from 'node:worker_threads';
import { letterDocx } from './letter-docx.js';
import type { OfficialLetter } from './official-letter.js';
import { paperDocx } from './paper-docx.js';
import { paperPdf } from './paper-pdf.js';
import type { PrintedPaper } from './printed-paper.js';

export type PaperFormat = 'pdf' | 'docx';

export type PaperJob =
  { format: PaperFormat; paper: PrintedPaper } | { format: 'letter'; letter: OfficialLetter };

function print(job: PaperJob): Promise<Uint8Array> {
  if (job.format === 'letter') return letterDocx(job.letter);
  return job.format === 'pdf' ? paperPdf(job.paper) : paperDocx(job.paper);
}

parentPort?.on('message', (job: PaperJob) => {
  void print(job).then((bytes) => parentPort?.postMessage(bytes));
});
