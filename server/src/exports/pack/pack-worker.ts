import { parentPort, workerData } from 'node:worker_threads';
import type { SessionPack } from '@ega/shared/meetings/pack/session-pack';
import { pinWorld } from '../../platform/clock-pinned.js';
import { packFiles } from './pack-files.js';

export type PackNews =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'files'; readonly files: Awaited<ReturnType<typeof packFiles>> };

/** Makes one pack and ends; the libraries are loaded only after their clock stands still. */
const pack = workerData as SessionPack;
const tell = (news: PackNews): void => parentPort?.postMessage(news);
pinWorld(pack.asOf);
const files = await packFiles(pack, (done, of) => tell({ kind: 'progress', done, of }));
tell({ kind: 'files', files });
