import { useState } from 'react';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { useSay } from '../lib/language.js';
import { TextField } from './text-field.js';
import { readTypedDate, typedDate, type Typed } from './typed-value.js';
import type { FieldFace } from './field.js';

interface DateFieldProps extends FieldFace {
  value: CivilDate | null;
  /** Called with null when the field is emptied or holds something that is no date. */
  onChange: (value: CivilDate | null) => void;
  onBlur?: () => void;
  readOnly?: boolean;
}

function wordingOf(typed: Typed<CivilDate>): 'form.dateShape' | 'form.dateUnreal' | null {
  if (typed.state !== 'wrong') return null;
  return typed.why === 'unreal' ? 'form.dateUnreal' : 'form.dateShape';
}

/** A date typed as dd/MM/yyyy; the error appears when the person leaves the field, not while typing. */
export function DateField({ value, onChange, onBlur, error, hint, ...rest }: DateFieldProps) {
  const say = useSay();
  const [text, setText] = useState(value ? typedDate(value) : '');
  const [told, setTold] = useState(value);
  const [left, setLeft] = useState(false);
  if (value !== told) {
    // The value came from outside (prefilled, undone, another version chosen): show it unless it is what was typed.
    setTold(value);
    const typed = readTypedDate(text);
    if (value !== (typed.state === 'value' ? typed.value : null)) setText(value ? typedDate(value) : '');
  }
  const wording = left ? wordingOf(readTypedDate(text)) : null;
  return (
    <TextField
      {...rest}
      numeric
      value={text}
      hint={hint ?? say('form.dateHint')}
      error={wording ? say(wording) : error}
      onChange={(next) => {
        setText(next);
        const typed = readTypedDate(next);
        const date = typed.state === 'value' ? typed.value : null;
        setTold(date);
        if (date !== value) onChange(date);
      }}
      onBlur={() => {
        setLeft(true);
        const typed = readTypedDate(text);
        if (typed.state === 'value') setText(typedDate(typed.value));
        onBlur?.();
      }}
    />
  );
}
