import type { Parsed } from '@ega/shared/directives/parse-entry';
import { DomainError } from '@ega/shared/errors';

/** The parsed words, or the refusal that names the field. */
export function soundEntry<Output>(parsed: Parsed<Output>): Output {
  if (!parsed.ok) throw new DomainError('MALFORMED_INPUT', { field: parsed.field, reason: parsed.reason });
  return parsed.output;
}
