import type { ErrorCode } from '@ega/shared/errors';
import { RequestError } from '../../../lib/request-error.js';
import { recoverSession } from '../../../lib/session-guard.js';
import type { EvidenceFile } from '../draft/sheet.js';

export const MAX_FILE_BYTES = 20 * 1024 * 1024;
const CHUNK_BYTES = 512 * 1024;
const PAUSES_MS = [1_000, 2_000, 5_000, 10_000];

interface UploadState {
  readonly id: string;
  readonly offset: number;
  readonly size: number;
  readonly state: 'receiving' | 'checking' | 'accepted' | 'refused';
  readonly refusal?: string;
  readonly file?: EvidenceFile;
  readonly duplicate?: boolean;
  readonly uses?: readonly { readonly round: string; readonly question: string }[];
}

export interface Uploaded {
  readonly file: EvidenceFile;
  /** The agency had sent the same bytes before; that file is used. */
  readonly duplicate: boolean;
  readonly uses: readonly { readonly round: string; readonly question: string }[];
}

interface UploadWatch {
  /** Bytes the server has acknowledged. */
  onProgress: (received: number) => void;
  /** The line is gone; it goes on by itself when it is back. */
  onWaiting: (waiting: boolean) => void;
  signal: AbortSignal;
}

/** Unfinished uploads of this window, so that the same file chosen again goes on where it stopped. */
const unfinished = new Map<string, string>();
const markOf = (agency: number, file: File): string =>
  `${agency}:${file.name}:${file.size}:${file.lastModified}`;

/** Sends a file piece by piece; a broken line costs at most one piece. */
export async function uploadFile(agency: number, file: File, watch: UploadWatch): Promise<Uploaded> {
  const mark = markOf(agency, file);
  let upload = await begin(agency, file, watch);
  unfinished.set(mark, upload.id);
  try {
    while (upload.state === 'receiving') upload = await sendPiece(upload, file, watch);
    if (upload.state === 'checking') upload = await outcomeOf(upload, watch);
  } catch (error) {
    // A refusal is final; a cancelled upload may be taken up again.
    if (error instanceof RequestError) unfinished.delete(mark);
    throw error;
  }
  unfinished.delete(mark);
  if (upload.state !== 'accepted' || !upload.file)
    throw new RequestError('FILE_NOT_ACCEPTED', { reason: upload.refusal ?? 'broken' }, 'upload');
  return { file: upload.file, duplicate: upload.duplicate ?? false, uses: upload.uses ?? [] };
}

async function begin(agency: number, file: File, watch: UploadWatch): Promise<UploadState> {
  const known = unfinished.get(markOf(agency, file));
  if (known) {
    const state = await ask(`/uploads/${known}`, { method: 'GET' }, watch).catch(() => null);
    if (state?.state === 'receiving') return state;
  }
  const body = JSON.stringify({ agencyNumber: agency, name: file.name, size: file.size });
  const headers = { 'content-type': 'application/json', 'x-ega': '1' };
  return ask('/uploads', { method: 'POST', headers, body }, watch);
}

async function sendPiece(upload: UploadState, file: File, watch: UploadWatch): Promise<UploadState> {
  const headers = {
    'content-type': 'application/offset+octet-stream',
    'upload-offset': String(upload.offset),
    'x-ega': '1',
  };
  const body = file.slice(upload.offset, upload.offset + CHUNK_BYTES);
  try {
    const next = await ask(`/uploads/${upload.id}`, { method: 'PATCH', headers, body }, watch, false);
    watch.onProgress(next.offset);
    return next;
  } catch (error) {
    const passing =
      error instanceof RequestError && ['OFFLINE', 'UNAVAILABLE', 'STALE_VERSION'].includes(error.code);
    if (!passing) throw error;
    // Part of the piece may have arrived: the server knows how much.
    return ask(`/uploads/${upload.id}`, { method: 'GET' }, watch);
  }
}

/** The server is still reading the file to its end. */
async function outcomeOf(upload: UploadState, watch: UploadWatch): Promise<UploadState> {
  for (let turn = 0; turn < 120; turn++) {
    const state = await ask(`/uploads/${upload.id}`, { method: 'GET' }, watch);
    if (state.state !== 'checking') return state;
    await pause(1_000, watch.signal);
  }
  throw new RequestError('UNAVAILABLE', {}, 'upload');
}

/** One request of the upload; with patience it is repeated until the line is back or the person gives up. */
async function ask(url: string, init: RequestInit, watch: UploadWatch, patient = true): Promise<UploadState> {
  for (let turn = 0; ; turn++) {
    const sentAt = performance.now();
    try {
      const state = await answerTo(url, { ...init, signal: watch.signal });
      watch.onWaiting(false);
      return state;
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      if (error.code === 'UNAUTHENTICATED' && (await recoverSession(sentAt))) continue;
      const passing = error.code === 'OFFLINE' || error.code === 'UNAVAILABLE';
      if (!passing || !patient) throw error;
      watch.onWaiting(true);
      await pause(PAUSES_MS[Math.min(turn, PAUSES_MS.length - 1)] ?? 10_000, watch.signal);
    }
  }
}

async function answerTo(url: string, init: RequestInit): Promise<UploadState> {
  let response: Response;
  try {
    response = await fetch(url, { ...init, credentials: 'same-origin' });
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new RequestError('OFFLINE', {}, 'upload');
  }
  const answer = (await response.json().catch(() => null)) as
    | (UploadState & { errors?: { extensions?: { code?: ErrorCode; details?: Record<string, unknown> } }[] })
    | null;
  const fault = answer?.errors?.[0]?.extensions;
  if (fault?.code) throw new RequestError(fault.code, fault.details ?? {}, 'upload');
  if (!response.ok || !answer) throw new RequestError('UNAVAILABLE', {}, 'upload');
  return answer;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason instanceof Error ? signal.reason : new DOMException('', 'AbortError'));
    });
  });
}
