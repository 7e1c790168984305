import type { CountAnswer } from '@ega/shared/documents/field';
import { useSay } from '../../../lib/language.js';
import { DateField } from '../../../ui/date-field.js';
import { Fieldset } from '../../../ui/choices.js';
import { NumberField } from '../../../ui/number-field.js';
import { TextField } from '../../../ui/text-field.js';
import type { FieldFace } from '../../../ui/field.js';
import { fieldId, useForm } from './form-context.js';

interface CountFieldProps extends FieldFace {
  path: string;
  value: CountAnswer | null;
  onChange: (value: CountAnswer | null) => void;
}

const KINDS = ['number', 'none', 'notYet'] as const;

/** A number, "Không phát sinh" or "Chưa có số liệu": empty is not zero (catalogue 0.4). */
export function CountField({ path, value, onChange, ...face }: CountFieldProps) {
  const say = useSay();
  const { question } = useForm();
  const kind = value?.kind ?? 'number';
  const id = fieldId(question, path);
  return (
    <Fieldset {...face} id={`${id}-group`}>
      <div className="count">
        <select
          className="in-t"
          aria-label={say('reportForm.countKind')}
          value={kind}
          onChange={(event) => {
            const next = KINDS.find((each) => each === event.target.value) ?? 'number';
            onChange(next === 'number' ? null : { kind: next });
          }}
        >
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {say(`option.countKind.${each}`)}
            </option>
          ))}
        </select>
        {kind === 'number' && (
          <NumberField
            id={id}
            label={say('count.value')}
            hiddenLabel
            value={value?.kind === 'number' ? (value.value ?? null) : null}
            onChange={(number) => onChange(number === null ? null : { kind: 'number', value: number })}
          />
        )}
        {value?.kind === 'none' && (
          <TextField
            id={id}
            label={say('count.reason')}
            hiddenLabel
            placeholder={say('count.reason')}
            value={value.reason ?? ''}
            onChange={(reason) => onChange({ kind: 'none', reason: reason || null })}
          />
        )}
        {value?.kind === 'notYet' && (
          <DateField
            id={id}
            label={say('count.expectedOn')}
            hint={say('count.expectedOn')}
            hiddenLabel
            value={value.expectedOn ?? null}
            onChange={(expectedOn) => onChange({ kind: 'notYet', expectedOn })}
          />
        )}
      </div>
    </Fieldset>
  );
}
