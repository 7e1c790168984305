import type { HTMLInputAutoCompleteAttribute } from 'react';
import { useSay } from '../lib/language.js';
import { Field, type FieldFace } from './field.js';

interface TextFieldProps extends FieldFace {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  type?: 'text' | 'email' | 'password' | 'search' | 'tel';
  inputMode?: 'text' | 'numeric' | 'email' | undefined;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  autoFocus?: boolean;
  maxLength?: number;
  /** More than one row makes a text area; with a limit it says how many characters are left. */
  rows?: number;
  readOnly?: boolean;
  placeholder?: string;
  name?: string;
  /** Digits and codes: tabular figures. */
  numeric?: boolean;
}

export function TextField({ value, onChange, onBlur, rows, numeric, ...props }: TextFieldProps) {
  const say = useSay();
  const { label, id, hint, error, optional, hiddenLabel, type = 'text', ...input } = props;
  const face = { label, id, hint, error, optional, hiddenLabel };
  const className = ['in-t', error ? 'err' : '', numeric ? 'num' : ''].filter(Boolean).join(' ');
  const left = input.maxLength === undefined ? null : input.maxLength - [...value].length;
  return (
    <Field {...face}>
      {(control) =>
        rows === undefined ? (
          <input
            {...control}
            {...input}
            data-autofocus={input.autoFocus || undefined}
            type={type}
            className={className}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            onBlur={onBlur}
          />
        ) : (
          <>
            <textarea
              {...control}
              name={input.name}
              maxLength={input.maxLength}
              readOnly={input.readOnly}
              placeholder={input.placeholder}
              className={className}
              rows={rows}
              value={value}
              onChange={(event) => onChange(event.target.value)}
              onBlur={onBlur}
            />
            {left !== null && left < 100 && (
              <span className="field-hint" role="status">
                {say('form.charactersLeft', { left })}
              </span>
            )}
          </>
        )
      }
    </Field>
  );
}
