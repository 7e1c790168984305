import type { FastifyRequest } from 'fastify';
import { DomainError } from '@ega/shared/errors';

/** A page of another site must not fetch with the cookie of this one (trust.md 48): browsers say where a request comes from. */
export function assertSameSite(request: FastifyRequest): void {
  const from = request.headers['sec-fetch-site'];
  if (from !== undefined && from !== 'same-origin' && from !== 'none')
    throw new DomainError('FORBIDDEN_ACTION', { reason: 'crossSite' });
}

/** A write of bytes also needs a header that no form of another site can send (trust.md 47). */
export function assertOurClient(request: FastifyRequest): void {
  assertSameSite(request);
  if (request.headers['x-ega'] === undefined) throw new DomainError('FORBIDDEN_ACTION', { reason: 'header' });
}
