import { useEffect, useState } from 'react';
import { arriving, telling, typedFrom, typing } from './typed-words.js';

/**
 * The words of a box that an address keeps: what is typed stands at once, and is told after `rest` milliseconds without a
 * key. The address is drawn later than the next key may come, so the box never waits for it.
 */
export function useTypedWords(value: string, tell: (words: string) => void, rest = 0) {
  const [words, setWords] = useState(() => typedFrom(value));
  const now = arriving(words, value);
  if (now !== words) setWords(now);
  const { typed, known, told } = now;
  const open = typed !== (told.at(-1) ?? known);
  useEffect(() => {
    if (!open) return undefined;
    const timer = setTimeout(() => {
      setWords(telling);
      tell(typed);
    }, rest);
    return () => clearTimeout(timer);
  });
  return [typed, (text: string) => setWords((before) => typing(before, text))] as const;
}
