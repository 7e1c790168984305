import type { Readable } from 'node:stream';
import { DomainError } from '@ega/shared/errors';
import { MAX_WORKBOOK_BYTES } from '../documents/workbook-kind.js';

/** An uploaded workbook, cut off at the limit: what is longer is never held. */
export async function bytesOf(body: unknown): Promise<Buffer> {
  if (typeof (body as { pipe?: unknown } | null)?.pipe !== 'function')
    throw new DomainError('MALFORMED_INPUT', { field: 'Content-Type' });
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of body as Readable) {
    length += (piece as Buffer).length;
    if (length > MAX_WORKBOOK_BYTES) throw new DomainError('FILE_NOT_ACCEPTED', { reason: 'tooLarge' });
    pieces.push(piece as Buffer);
  }
  return Buffer.concat(pieces);
}
