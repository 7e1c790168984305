/** What stands in a box whose words are also kept elsewhere, in an address, and come back from there a little later. */
export interface TypedWords {
  /** In the box now. */
  readonly typed: string;
  /** Last seen elsewhere. */
  readonly known: string;
  /** Told, oldest first, and not come back yet. */
  readonly told: readonly string[];
}

export const typedFrom = (value: string): TypedWords => ({ typed: value, known: value, told: [] });

export const typing = (words: TypedWords, typed: string): TypedWords => ({ ...words, typed });

/** What the box holds is told to where it is kept. */
export const telling = (words: TypedWords): TypedWords => ({ ...words, told: [...words.told, words.typed] });

/** A value has come: of one's own told words nothing changes in the box, or a letter typed since would be lost. */
export function arriving(words: TypedWords, value: string): TypedWords {
  if (value === words.known) return words;
  const at = words.told.lastIndexOf(value);
  return at >= 0 ? { ...words, known: value, told: words.told.slice(at + 1) } : typedFrom(value);
}
