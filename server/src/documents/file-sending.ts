import type { FastifyReply, FastifyRequest } from 'fastify';
import { attachmentHeader } from './file-name.js';
import type { EvidenceStore, Range } from './evidence-store.js';
import type { StoredFile } from './files.queries.js';

/** A stored file as an attachment under a sandbox policy, whole or one range (house decision 15). */
export async function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  store: EvidenceStore,
  file: StoredFile,
): Promise<unknown> {
  const range = readRange(request.headers.range, file.size);
  void reply.headers({
    'content-type': file.mediaType,
    'content-disposition': attachmentHeader(file.name),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cache-control': 'no-store',
    'accept-ranges': 'bytes',
  });
  if (range === 'unsatisfiable')
    return reply.code(416).header('content-range', `bytes */${file.size}`).send();
  const length = range ? range.end - range.start + 1 : file.size;
  void reply.code(range ? 206 : 200).header('content-length', length);
  if (range) void reply.header('content-range', `bytes ${range.start}-${range.end}/${file.size}`);
  if (request.method === 'HEAD') return reply.send();
  return reply.send(await store.read(file.storedAs, range));
}

/** One range as RFC 9110 writes it; several or malformed ones are ignored and the whole file is sent. */
function readRange(header: string | undefined, size: number): Range | null | 'unsatisfiable' {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return null;
  if (match[1] === '') {
    const last = Math.min(Number(match[2]), size);
    return last === 0 ? 'unsatisfiable' : { start: size - last, end: size - 1 };
  }
  const start = Number(match[1]);
  const end = match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1);
  if (start >= size) return 'unsatisfiable';
  return end < start ? null : { start, end };
}
