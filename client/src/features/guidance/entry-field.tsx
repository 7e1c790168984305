import type { CivilDate } from '@ega/shared/text/civil-date';
import { useAgencyNames } from '../../app/agency-names.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { RadioGroup } from '../../ui/choices.js';
import { DateField } from '../../ui/date-field.js';
import { NumberField } from '../../ui/number-field.js';
import { PickList } from '../../ui/pick-list.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { labelOf, optionName } from './entry.js';
import type { EntryField } from './entry-kinds.js';

export const fieldId = (name: string): string => `guidance-${name}`;

interface EntryFieldProps {
  field: EntryField;
  value: unknown;
  error: string | undefined;
  onChange: (value: unknown) => void;
}

/** One field of a row, by what its schema says it is. */
export function EntryFieldControl({ field, value, error, onChange }: EntryFieldProps) {
  const say = useSay();
  const { lang } = useLanguage();
  const { agencies } = useAgencyNames();
  const face = {
    id: fieldId(field.name),
    label: labelOf(lang, field.label),
    optional: !field.required,
    error,
  };
  const text = typeof value === 'string' ? value : '';
  const names = agencies.map(({ number, nameVi, nameEn }) => ({
    number,
    label: lang === 'en' ? nameEn : nameVi,
  }));
  switch (field.kind) {
    case 'date':
      return <DateField {...face} value={text === '' ? null : (text as CivilDate)} onChange={onChange} />;
    case 'choice':
      return (
        <Select
          {...face}
          value={text === '' ? null : text}
          options={field.options.map((option) => ({ value: option, label: optionName(lang, field, option) }))}
          onChange={onChange}
        />
      );
    case 'flag':
      return (
        <RadioGroup
          {...face}
          inline
          value={value === true ? 'true' : value === false ? 'false' : null}
          options={[
            { value: 'true', label: say('dutyValue.true') },
            { value: 'false', label: say('dutyValue.false') },
          ]}
          onChange={(chosen) => onChange(chosen === 'true')}
        />
      );
    case 'integer':
      return <NumberField {...face} value={typeof value === 'number' ? value : null} onChange={onChange} />;
    case 'owner':
      return (
        <Select
          {...face}
          value={typeof value === 'number' ? String(value) : null}
          options={names.map(({ number, label }) => ({ value: String(number), label }))}
          onChange={(chosen) => onChange(chosen === null ? null : Number(chosen))}
        />
      );
    case 'agencies':
      return (
        <PickList
          {...face}
          items={names.map(({ number, label }) => ({ key: number, label }))}
          chosen={Array.isArray(value) ? (value as number[]) : []}
          onChange={onChange}
        />
      );
    default:
      return <TextField {...face} value={text} onChange={onChange} maxLength={300} />;
  }
}
