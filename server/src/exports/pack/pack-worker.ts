import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import type { NamedExtract } from '@ega/shared/meetings/pack/agency-extract';
import type { PackPaper } from '@ega/shared/meetings/pack/pack-block';
import type { SessionPack } from '@ega/shared/meetings/pack/session-pack';
import { pinWorld } from '../../platform/clock-pinned.js';
import { extractFiles, packFiles } from './pack-files.js';
import type { PaperFrame } from './profile.js';

export type PackNews =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'files'; readonly files: Awaited<ReturnType<typeof packFiles>> }
  | { readonly kind: 'paper'; readonly bytes: Uint8Array };

export type PackOrder =
  | { readonly kind: 'pack'; readonly pack: SessionPack }
  | { readonly kind: 'extracts'; readonly pack: SessionPack; readonly extracts: readonly NamedExtract[] }
  | {
      readonly kind: 'paper';
      readonly frame: PaperFrame;
      readonly paper: PackPaper;
      readonly format: 'docx' | 'pdf';
    };

/** Other people's reads come first: on Linux a priority set from a thread is that thread's own. */
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

/** Makes one pack and ends; the libraries are loaded only after their clock stands still. */
const order = workerData as PackOrder;
const tell = (news: PackNews): void => parentPort?.postMessage(news);
const told = (done: number, of: number): void => tell({ kind: 'progress', done, of });
if (order.kind !== 'paper') {
  pinWorld(order.pack.asOf);
  const files = await (order.kind === 'pack'
    ? packFiles(order.pack, told)
    : extractFiles(order.pack, order.extracts, told));
  tell({ kind: 'files', files });
} else {
  const { frame, paper, format } = order;
  pinWorld(frame.asOf);
  const bytes =
    format === 'pdf'
      ? (await (await import('./pack-pdf.js')).packPdf(frame, paper)).bytes
      : (await import('./word-document.js')).wordDocument(frame, paper, new Map());
  tell({ kind: 'paper', bytes });
}
