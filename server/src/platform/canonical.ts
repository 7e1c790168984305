import serialise from 'canonicalize';

/** RFC 8785 canonical JSON: the same content gives the same bytes, so a hash of it can be checked years later. */
export function canonicalize(value: unknown): string {
  const text = (serialise as unknown as (value: unknown) => string | undefined)(value);
  if (text === undefined) throw new Error('nothing to hash');
  return text;
}
