import { parentPort } from 'node:worker_threads';
import JSZip from 'jszip';
import { letterDocx, lettersDocx } from './letter-docx.js';
import type { Letter, NamedLetter } from './letter.js';
import { paperDocx } from './paper-docx.js';
import { paperPdf } from './paper-pdf.js';
import type { PrintedPaper } from './printed-paper.js';

export type PaperFormat = 'pdf' | 'docx';

export type PaperJob =
  | { format: PaperFormat; paper: PrintedPaper }
  | { format: 'letter'; letter: Letter }
  | { format: 'letters'; letters: readonly NamedLetter[] }
  | { format: 'merged'; all: readonly Letter[] };

parentPort?.on('message', (job: PaperJob) => {
  void render(job).then((bytes) => parentPort?.postMessage(bytes));
});

function render(job: PaperJob): Promise<Uint8Array> {
  switch (job.format) {
    case 'letter':
      return letterDocx(job.letter);
    case 'merged':
      return lettersDocx(job.all);
    case 'letters':
      return zipped(job.letters);
    case 'pdf':
      return paperPdf(job.paper);
    case 'docx':
      return paperDocx(job.paper);
  }
}

/** One letter at a time: nothing but the archive grows. */
async function zipped(letters: readonly NamedLetter[]): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const { fileName, letter } of letters) zip.file(fileName, await letterDocx(letter));
  return zip.generateAsync({ type: 'uint8array', compression: 'STORE' });
}
