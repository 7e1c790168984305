import serialise from 'canonicalize';
/** RFC 8785 canonical JSON: the same content gives the same bytes, so a hash of it can be checked years later. */ export function canonicalize(
  value,
) {
  const text = serialise(value);
  if (text === undefined) throw new Error('nothing to hash');
  return text;
}

//# sourceMappingURL=canonical.js.map
