import { DomainError } from '@ega/shared/errors';
import { cleanText } from '@ega/shared/text/nfc';
/** Words a person typed: NFC, no controls, trimmed, not longer than `max` code points; empty text is refused. */ export function requiredText(
  value,
  field,
  max,
) {
  const text = optionalText(value, field, max);
  if (text === null)
    throw new DomainError('REASON_REQUIRED', {
      field,
    });
  return text;
}
/** As `requiredText`, but nothing and only-whitespace are null. */ export function optionalText(
  value,
  field,
  max,
) {
  if (value === null || value === undefined) return null;
  const cleaned = cleanText(value);
  if (!cleaned.ok)
    throw new DomainError('MALFORMED_INPUT', {
      field,
      reason: cleaned.reason,
    });
  const text = cleaned.text.trim();
  if ([...text].length > max)
    throw new DomainError('MALFORMED_INPUT', {
      field,
      reason: 'tooLong',
      max,
    });
  return text === '' ? null : text;
}
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** An id that cannot exist is a missing object, not an error of PostgreSQL. */ export function assertId(
  value,
) {
  if (!UUID.test(value)) throw new DomainError('NOT_FOUND');
}

//# sourceMappingURL=clean-input.js.map
