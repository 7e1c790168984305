import { DomainError } from '@ega/shared/errors';
import { strangeLetter } from '@ega/shared/text/alphabet';
import { cleanText } from '@ega/shared/text/nfc';

/** Words a person typed: NFC, no controls, trimmed, not longer than `max` code points; empty text is refused. */
export function requiredText(value: string, field: string, max: number): string {
  const text = optionalText(value, field, max);
  if (text === null) throw new DomainError('REASON_REQUIRED', { field });
  return text;
}

/** As `requiredText`, but nothing and only-whitespace are null. */
export function optionalText(value: string | null | undefined, field: string, max: number): string | null {
  if (value === null || value === undefined) return null;
  const cleaned = cleanText(value);
  if (!cleaned.ok) throw new DomainError('MALFORMED_INPUT', { field, reason: cleaned.reason });
  const text = cleaned.text.trim();
  if ([...text].length > max) throw new DomainError('MALFORMED_INPUT', { field, reason: 'tooLong', max });
  return text === '' ? null : text;
}

/** A name that others will read and trust: no letter that only looks like one of ours (trust.md 56). */
export function assertOneAlphabet(text: string, field: string): void {
  const letter = strangeLetter(text);
  if (letter !== null) throw new DomainError('MALFORMED_INPUT', { field, reason: 'strangeLetter', letter });
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An id that cannot exist is a missing object, not an error of PostgreSQL. */
export function assertId(value: string): void {
  if (!UUID.test(value)) throw new DomainError('NOT_FOUND');
}
