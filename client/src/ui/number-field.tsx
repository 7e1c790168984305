import { useState } from 'react';
import { useSay } from '../lib/language.js';
import { TextField } from './text-field.js';
import { readTypedInteger, typedInteger } from './typed-value.js';
import type { FieldFace } from './field.js';

interface NumberFieldProps extends FieldFace {
  value: number | null;
  /** Called with null when the field is emptied or holds something that is no whole number in range. */
  onChange: (value: number | null) => void;
  onBlur?: () => void;
  min?: number;
  max?: number;
  readOnly?: boolean;
  /** A year: without thousands points. */
  plain?: boolean;
}

/** A whole number; 0 is a value and never stands for "nothing entered". */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, onBlur, min = 0, max, error, plain, ...rest } = props;
  const say = useSay();
  const written = (number: number): string => (plain ? String(number) : typedInteger(number));
  const [text, setText] = useState(value === null ? '' : written(value));
  const [told, setTold] = useState(value);
  const [left, setLeft] = useState(false);

  const inRange = (typed: string): number | null => {
    const read = readTypedInteger(typed);
    if (read.state !== 'value' || read.value < min || (max !== undefined && read.value > max)) return null;
    return read.value;
  };
  const wording = (): string | null => {
    const read = readTypedInteger(text);
    if (read.state === 'wrong') return say('form.integerShape');
    if (read.state === 'empty') return null;
    if (read.value < min) return say('form.integerMin', { min });
    return max !== undefined && read.value > max ? say('form.integerMax', { max: written(max) }) : null;
  };
  if (value !== told) {
    setTold(value);
    if (value !== inRange(text)) setText(value === null ? '' : written(value));
  }
  return (
    <TextField
      {...rest}
      numeric
      inputMode="numeric"
      value={text}
      error={(left ? wording() : null) ?? error}
      onChange={(next) => {
        setText(next);
        const number = inRange(next);
        setTold(number);
        if (number !== value) onChange(number);
      }}
      onBlur={() => {
        setLeft(true);
        const number = inRange(text);
        if (number !== null) setText(written(number));
        onBlur?.();
      }}
    />
  );
}
