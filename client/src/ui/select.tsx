import { useSay } from '../lib/language.js';
import { Field, type FieldFace } from './field.js';
import { Icon } from './icon.js';

export interface Option<T extends string> {
  value: T;
  label: string;
  /** One line under the label (radio groups and check lists). */
  hint?: string | undefined;
  disabled?: boolean | undefined;
}

interface SelectProps<T extends string> extends FieldFace {
  value: T | null;
  options: readonly Option<T>[];
  onChange: (value: T | null) => void;
  disabled?: boolean;
  /** What no choice means; "Chọn" where one is to be made. */
  none?: string;
}

export function Select<T extends string>(props: SelectProps<T>) {
  const { value, options, onChange, disabled, none, ...face } = props;
  const say = useSay();
  return (
    <Field {...face}>
      {(control) => (
        <select
          {...control}
          className={face.error ? 'in-t err' : 'in-t'}
          value={value ?? ''}
          disabled={disabled}
          onChange={(event) => onChange(options.find((o) => o.value === event.target.value)?.value ?? null)}
        >
          <option value="">{none ?? say('form.choose')}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** The compact selector of a page head: period, as-of, basis. */
export function Pick<T extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: T;
  options: readonly Option<T>[];
  onChange: (value: T) => void;
}) {
  return (
    <label className="pick">
      <small>{label}</small>
      <select
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="chevronDown" />
    </label>
  );
}
