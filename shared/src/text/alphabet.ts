// ASCII, the Latin-1 letters, and what Vietnamese adds to them: ăđĩũơư and the precomposed letters with two marks.
const KNOWN_LETTER = /^[A-Za-zªºÀ-ÖØ-öø-ÿĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]$/u;
const LETTER_OR_MARK = /[\p{L}\p{M}]/gu;

/**
 * The first letter that Vietnamese and English do not write: a Cyrillic "а" in "Hà Nội" looks the same and makes another
 * name (trust.md 56). Null for a name that can be read as it is written.
 */
export function strangeLetter(text: string): string | null {
  return (
    text
      .normalize('NFC')
      .match(LETTER_OR_MARK)
      ?.find((letter) => !KNOWN_LETTER.test(letter)) ?? null
  );
}

/** An address of official mail holds printable ASCII only: no letter in it can pass for another. */
export function isPlainAddress(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text);
}
