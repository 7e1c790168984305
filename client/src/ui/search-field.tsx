import type { ComponentProps } from 'react';
import { TextField } from './text-field.js';
import { useTypedWords } from './use-typed-words.js';

/** A text field for words that filter a list and stand in its address. */
export function SearchField({ value, onChange, ...rest }: Omit<ComponentProps<typeof TextField>, 'type'>) {
  const [typed, type] = useTypedWords(value, onChange);
  return <TextField {...rest} type="search" value={typed} onChange={type} />;
}
