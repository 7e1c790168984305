import { useState } from 'react';
import { millionText, parseMillion } from '@ega/shared/text/money';
import { useSay } from '../../../lib/language.js';
import { TextField } from '../../../ui/text-field.js';
import type { FieldFace } from '../../../ui/field.js';

interface MoneyFieldProps extends FieldFace {
  /** Whole đồng as digits. */
  value: string | null;
  onChange: (value: string | null) => void;
}

/** An amount typed in millions of đồng and kept in whole đồng (D4). */
export function MoneyField({ value, onChange, error, ...face }: MoneyFieldProps) {
  const say = useSay();
  const [text, setText] = useState(value === null ? '' : millionText(value));
  const [told, setTold] = useState(value);
  const [left, setLeft] = useState(false);
  if (value !== told) {
    setTold(value);
    if (value !== parseMillion(text)) setText(value === null ? '' : millionText(value));
  }
  const wrong = text.trim() !== '' && parseMillion(text) === null;
  return (
    <TextField
      {...face}
      numeric
      value={text}
      error={(left && wrong ? say('reportForm.moneyShape') : null) ?? error}
      onChange={(next) => {
        setText(next);
        const amount = parseMillion(next);
        setTold(amount);
        if (amount !== value) onChange(amount);
      }}
      onBlur={() => {
        setLeft(true);
        const amount = parseMillion(text);
        if (amount !== null) setText(millionText(amount));
      }}
    />
  );
}
