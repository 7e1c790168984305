import { parentPort } from 'node:worker_threads';
import { paperDocx } from './paper-docx.js';
import { paperPdf } from './paper-pdf.js';
parentPort?.on('message', ({ format, paper }) => {
  void (format === 'pdf' ? paperPdf(paper) : paperDocx(paper)).then((bytes) =>
    parentPort?.postMessage(bytes),
  );
});

//# sourceMappingURL=paper-worker.js.map
