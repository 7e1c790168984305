import { DomainError } from '@ega/shared/errors';
/** A page of another site must not fetch with the cookie of this one (trust.md 48): browsers say where a request comes from. */ export function assertSameSite(
  request,
) {
  const from = request.headers['sec-fetch-site'];
  if (from !== undefined && from !== 'same-origin' && from !== 'none')
    throw new DomainError('FORBIDDEN_ACTION', {
      reason: 'crossSite',
    });
}

//# sourceMappingURL=same-site.js.map
