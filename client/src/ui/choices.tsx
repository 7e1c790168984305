import { useId, type ReactNode } from 'react';
import { ErrorText, type FieldFace } from './field.js';
import type { Option } from './select.js';

interface GroupFace extends FieldFace {
  children: ReactNode;
}

/** A question with several controls: the legend is read with each of them. */
export function Fieldset({ label, id, hint, error, hiddenLabel, children }: GroupFace) {
  const made = useId();
  const groupId = id ?? made;
  const described = [hint ? `${groupId}-hint` : '', error ? `${groupId}-error` : '']
    .filter(Boolean)
    .join(' ');
  return (
    <fieldset
      id={groupId}
      tabIndex={-1}
      className={error ? 'field has-error' : 'field'}
      aria-describedby={described || undefined}
    >
      <legend className={hiddenLabel ? 'vh' : undefined}>{label}</legend>
      {hint && (
        <span className="field-hint" id={`${groupId}-hint`}>
          {hint}
        </span>
      )}
      {error && <ErrorText id={`${groupId}-error`}>{error}</ErrorText>}
      {children}
    </fieldset>
  );
}

interface ChoiceProps {
  type: 'radio' | 'checkbox';
  name?: string | undefined;
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  disabled?: boolean | undefined;
  onChange: (checked: boolean) => void;
}

function Choice({ type, name, label, hint, checked, disabled, onChange }: ChoiceProps) {
  return (
    <label className={disabled ? 'choice off' : 'choice'}>
      <input
        type={type}
        name={name}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {label}
        {hint && <span className="field-hint">{hint}</span>}
      </span>
    </label>
  );
}

interface RadioGroupProps<T extends string> extends FieldFace {
  value: T | null;
  options: readonly Option<T>[];
  onChange: (value: T) => void;
  /** Side by side instead of one under the other. */
  inline?: boolean;
  disabled?: boolean;
}

export function RadioGroup<T extends string>(props: RadioGroupProps<T>) {
  const { value, options, onChange, inline, disabled, ...face } = props;
  const name = useId();
  return (
    <Fieldset {...face}>
      <div className={inline ? 'choices inline' : 'choices'}>
        {options.map((option) => (
          <Choice
            key={option.value}
            type="radio"
            name={name}
            label={option.label}
            hint={option.hint}
            checked={option.value === value}
            disabled={disabled === true || option.disabled}
            onChange={() => onChange(option.value)}
          />
        ))}
      </div>
    </Fieldset>
  );
}

interface CheckListProps<T extends string> extends FieldFace {
  value: readonly T[];
  options: readonly Option<T>[];
  onChange: (value: T[]) => void;
  disabled?: boolean;
}

/** Several of a list; the answer keeps the order of the list. */
export function CheckList<T extends string>({
  value,
  options,
  onChange,
  disabled,
  ...face
}: CheckListProps<T>) {
  return (
    <Fieldset {...face}>
      <div className="choices">
        {options.map((option) => (
          <Choice
            key={option.value}
            type="checkbox"
            label={option.label}
            hint={option.hint}
            checked={value.includes(option.value)}
            disabled={disabled === true || option.disabled}
            onChange={(checked) =>
              onChange(
                options
                  .map((each) => each.value)
                  .filter((each) => (each === option.value ? checked : value.includes(each))),
              )
            }
          />
        ))}
      </div>
    </Fieldset>
  );
}

export function Checkbox(props: Omit<ChoiceProps, 'type' | 'name'>) {
  return <Choice {...props} type="checkbox" />;
}
