import type * as v from 'valibot';
import { faceOf, type CountAnswer } from '@ega/shared/documents/field';
import { fieldAt } from '@ega/shared/reports/field-place';
import type { QuestionId } from '@ega/shared/reports/question-id';
import type { FormContext } from '@ega/shared/reports/form-context';
import { optionCodes, optionText } from '@ega/shared/reports/option-lists';
import { fieldHint, fieldLabel } from '@ega/shared/reports/question-text';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { useLanguage } from '../../../lib/language.js';
import { Checkbox, CheckList, RadioGroup } from '../../../ui/choices.js';
import { DateField } from '../../../ui/date-field.js';
import { NumberField } from '../../../ui/number-field.js';
import { Select, type Option } from '../../../ui/select.js';
import { TextField } from '../../../ui/text-field.js';
import { FileField } from '../upload/file-field.js';
import { AgencyLinesField } from './agency-lines-field.js';
import { CountField } from './count-field.js';
import { fieldId, useForm } from './form-context.js';
import { MoneyField } from './money-field.js';

/** Texts of several sentences get a larger box. */
const LONG =
  /(reason|Reason|description|obstacle|noneBasis|unitList|data|dataList|support|explanation|content|limits|result)$/;
/** Agencies are chosen from the registry. */
const AGENCY_LINES = /\.users$/;
/** Up to so many choices stand open; more go into a list. */
const OPEN_CHOICES = 6;
/** In a line of a table there is less room. */
const OPEN_CHOICES_IN_ROW = 3;

interface LeafProps {
  schema: v.GenericSchema;
  /** Path with row keys: 'steps.7.startedOn'. */
  path: string;
  value: unknown;
  onChange: (value: unknown) => void;
  /** Instead of the label of the form: inside a table whose head says it. */
  label?: string | undefined;
  hiddenLabel?: boolean | undefined;
  inline?: boolean | undefined;
  /** Only some of the codes of the list. */
  codes?: readonly (string | number)[] | undefined;
}

/** One field that holds a single value, drawn by what its schema says it is. */
export function LeafField({ schema, path, value, onChange, label, hiddenLabel, inline, codes }: LeafProps) {
  const { lang } = useLanguage();
  const form = useForm();
  const face = faceOf(schema);
  const common = {
    id: fieldId(form.question, path),
    label: label ?? fieldLabel(form.question, path, form.variant, lang, form.asked),
    hint: fieldHint(form.question, path, form.variant, lang) ?? undefined,
    error: form.faults.get(path),
    hiddenLabel,
  };
  switch (face?.kind) {
    case 'text':
      if (AGENCY_LINES.test(path))
        return (
          <AgencyLinesField
            {...common}
            value={Array.isArray(value) ? (value as string[]) : []}
            onChange={onChange}
          />
        );
      return <WordsField {...common} schema={schema} path={path} value={value} onChange={onChange} />;
    case 'date':
      return (
        <DateField
          {...common}
          hint={common.hint ?? (isDense(form.question, path, hiddenLabel) ? '' : undefined)}
          value={(value as CivilDate | null | undefined) ?? null}
          onChange={onChange}
        />
      );
    case 'integer':
      return <IntegerField {...common} path={path} value={value} onChange={onChange} />;
    case 'count':
      return (
        <CountField
          {...common}
          path={path}
          value={(value as CountAnswer | null | undefined) ?? null}
          onChange={onChange}
        />
      );
    case 'money':
      return <MoneyField {...common} value={typeof value === 'string' ? value : null} onChange={onChange} />;
    case 'choice':
      return (
        <ChoiceField
          {...common}
          list={face.list ?? ''}
          open={inline || fieldAt(form.question, path).list === null ? OPEN_CHOICES : OPEN_CHOICES_IN_ROW}
          codes={codes}
          value={value}
          onChange={onChange}
          inline={inline}
        />
      );
    case 'choices':
      return (
        <CheckList
          {...common}
          value={(value as string[] | null | undefined) ?? []}
          options={optionsOf(face.list ?? '', lang, form.asked, codes)}
          onChange={onChange}
        />
      );
    case 'flag':
      return (
        <div id={common.id} tabIndex={-1}>
          <Checkbox
            label={common.label}
            checked={value === true}
            onChange={(on) => onChange(on ? true : null)}
          />
        </div>
      );
    case 'file':
      return (
        <FileField {...common} value={(value as string | null | undefined) ?? null} onChange={onChange} />
      );
    default:
      return null;
  }
}

/** Among many dates the example of one is enough. */
function isDense(question: QuestionId, path: string, hiddenLabel: boolean | undefined): boolean {
  return hiddenLabel === true || fieldAt(question, path).documentField !== null;
}

interface Face {
  id: string;
  label: string;
  hint: string | undefined;
  error: string | undefined;
  hiddenLabel: boolean | undefined;
}

function optionsOf(
  list: string,
  lang: 'vi' | 'en',
  asked: FormContext,
  codes: readonly (string | number)[] = optionCodes(list, asked),
): Option<string>[] {
  return codes.map((code) => ({ value: String(code), label: optionText(lang, list, code, asked) }));
}

type ChoiceProps = Face &
  Pick<LeafProps, 'value' | 'onChange' | 'codes' | 'inline'> & { list: string; open: number };

function ChoiceField({ list, open, codes, value, onChange, inline, ...face }: ChoiceProps) {
  const { lang } = useLanguage();
  const { asked } = useForm();
  const options = optionsOf(list, lang, asked, codes);
  const all: readonly (string | number)[] = codes ?? optionCodes(list, asked);
  const chosen = value === null || value === undefined ? null : String(value);
  // Ladders have numbers for codes.
  const take = (text: string | null): void => onChange(all.find((code) => String(code) === text) ?? null);
  if (options.length > open) return <Select {...face} value={chosen} options={options} onChange={take} />;
  return (
    <RadioGroup
      {...face}
      value={chosen}
      options={options}
      onChange={take}
      inline={inline ?? options.length <= 3}
    />
  );
}

type WordsProps = Face & Pick<LeafProps, 'schema' | 'path' | 'value' | 'onChange'>;

/** A text, or several short ones a line each. */
function WordsField({ schema, path, value, onChange, ...face }: WordsProps) {
  const { question } = useForm();
  const several = Array.isArray(value) || isList(schema);
  if (several) {
    const lines = Array.isArray(value) ? value.join('\n') : '';
    return (
      <TextField
        {...face}
        rows={3}
        value={lines}
        onChange={(text) => onChange(text === '' ? null : text.split('\n'))}
      />
    );
  }
  const long = LONG.test(path) || fieldAt(question, path).documentField === 'title';
  return (
    <TextField
      {...face}
      {...(long ? { rows: 2 } : {})}
      {...(path.endsWith('email') ? { type: 'email' as const } : {})}
      {...(path.endsWith('phone') ? { type: 'tel' as const } : {})}
      value={typeof value === 'string' ? value : ''}
      onChange={(text) => onChange(text === '' ? null : text)}
    />
  );
}

function isList(schema: v.GenericSchema): boolean {
  return 'wrapped' in schema ? isList(schema.wrapped as v.GenericSchema) : schema.type === 'array';
}

const YEAR = /(Year|inUseSince)$/;

function IntegerField({
  path,
  value,
  onChange,
  ...face
}: Face & Pick<LeafProps, 'path' | 'value' | 'onChange'>) {
  const range = YEAR.test(path)
    ? { min: 1990, max: 2100, plain: true }
    : path.endsWith('percent')
      ? { min: 0, max: 100 }
      : {};
  return (
    <NumberField {...face} {...range} value={typeof value === 'number' ? value : null} onChange={onChange} />
  );
}
