import { useId, type ReactNode } from 'react';
import { useSay } from '../lib/language.js';
import { Icon } from './icon.js';

/** What a control must carry so that label, hint and error belong to it. */
export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

export interface FieldFace {
  label: ReactNode;
  /** Id of the control, so that an error summary can lead to it. */
  id?: string | undefined;
  hint?: ReactNode;
  error?: string | null | undefined;
  /** Says "không bắt buộc" beside the label. */
  optional?: boolean | undefined;
  /** Keep the label for assistive technology only (dense tables). */
  hiddenLabel?: boolean | undefined;
}

export function ErrorText({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <span className="field-error" id={id}>
      <Icon name="over" />
      {children}
    </span>
  );
}

/** Label, hint and error around one control. */
export function Field({
  label,
  id,
  hint,
  error,
  optional,
  hiddenLabel,
  children,
}: FieldFace & { children: (control: ControlProps) => ReactNode }) {
  const say = useSay();
  const made = useId();
  const controlId = id ?? made;
  const described = [hint ? `${controlId}-hint` : '', error ? `${controlId}-error` : ''].filter(Boolean);
  return (
    <div className={error ? 'field has-error' : 'field'}>
      <label htmlFor={controlId} className={hiddenLabel ? 'vh' : undefined}>
        {label}
        {optional && <span className="mut opt"> ({say('form.optional')})</span>}
      </label>
      {hint && (
        <span className="field-hint" id={`${controlId}-hint`}>
          {hint}
        </span>
      )}
      {error && <ErrorText id={`${controlId}-error`}>{error}</ErrorText>}
      {children({
        id: controlId,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-invalid': error ? true : undefined,
      })}
    </div>
  );
}
