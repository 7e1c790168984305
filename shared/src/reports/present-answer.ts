import type * as v from 'valibot';
import type { FormVariant } from '../agencies/kind.js';
import { faceOf } from '../documents/field.js';
import { type Lang, say } from '../text/say.js';
import { ANSWER_SCHEMAS, type Answers } from './answer-schemas.js';
import { entriesOf, rowEntries } from './field-place.js';
import { FIRST_LISTS, type FormLists } from './form-context.js';
import { lowerFirst, rowNumberText, valueText } from './present-value.js';
import type { QuestionId } from './question-id.js';
import { fieldLabel } from './question-text.js';
import { fieldsInRowName, packageName, rowName } from './row-name.js';

/** One line of an answer: a field, or a row of a table. */
export interface AnswerLine {
  readonly label: string;
  readonly value: string;
}

export interface PresentedAnswer {
  /** Every field that holds something, in the order of the form; empty for an unanswered question. */
  readonly lines: AnswerLine[];
  /** The same in one line: for tables, exports and search. */
  readonly oneLine: string;
}

/**
 * An answer in official wording, the same on the review sheet, in print and in exports (catalogue 2). The other answers
 * of the report give the projects of D3 their names.
 */
export function presentAnswer(
  question: QuestionId,
  answer: unknown,
  variant: FormVariant,
  lang: Lang,
  answers: Answers | null = null,
  lists: FormLists = FIRST_LISTS,
): PresentedAnswer {
  const label = (path: string): string => fieldLabel(question, path, variant, lang, lists);
  const named = new Set<AnswerLine>();
  const lines = Object.entries(entriesOf(ANSWER_SCHEMAS[question]))
    .flatMap(([name, schema]) => fieldLines(name, schema, asRecord(answer)[name]))
    .filter((line) => line.value !== '');
  return { lines, oneLine: inOneLine(lines, named, lang) };

  function fieldLines(name: string, schema: v.GenericSchema, value: unknown): AnswerLine[] {
    const face = faceOf(schema);
    if (!face) return [];
    if (face.kind === 'rows') return rowLines(name, schema, face.rowKey ?? 'id', value);
    if (face.kind === 'group') return groupLines(name, schema, asRecord(value));
    if (face.kind === 'flag') return value === true ? [{ label: headOfFlag(name), value: label(name) }] : [];
    // The only key outside a table: the line of C1 that C3 chooses.
    if (face.kind === 'key') return [{ label: label(name), value: packageName(value, answers) }];
    return [{ label: label(name), value: valueText(face, name, value, lang, '; ', lists) }];
  }

  function groupLines(name: string, schema: v.GenericSchema, value: Fields): AnswerLine[] {
    return Object.entries(entriesOf(schema)).map(([part, partSchema]) => {
      const face = faceOf(partSchema);
      const path = `${name}.${part}`;
      if (face?.kind === 'flag')
        return { label: label(name), value: value[part] === true ? label(path) : '' };
      return {
        label: `${label(name)} – ${lowerFirst(label(path))}`,
        value: face ? valueText(face, path, value[part], lang, '; ', lists) : '',
      };
    });
  }

  function rowLines(list: string, schema: v.GenericSchema, rowKey: string, value: unknown): AnswerLine[] {
    const inName = fieldsInRowName(question, list, rowKey);
    return asRows(value).map((row, place) => {
      const name = rowName(question, list, row, answers, lang, lists);
      const value =
        Object.entries(rowEntries(schema))
          .filter(([name]) => !inName.includes(name))
          .map(([name, field]) => cellText(`${list}.${name}`, field, row[name]))
          .filter(Boolean)
          .join('; ') || say(lang, 'answer.nothing');
      const line = { label: name || rowNumberText(place, lang), value };
      if (name) named.add(line);
      return line;
    });
  }

  function cellText(path: string, schema: v.GenericSchema, value: unknown): string {
    const face = faceOf(schema);
    if (!face) return '';
    if (face.kind === 'flag') return value === true ? label(path) : '';
    const text =
      face.kind === 'group'
        ? checkText(path, schema, asRecord(value))
        : valueText(face, path, value, lang, ', ', lists);
    return text && `${label(path)}: ${text}`;
  }

  /** A finding and where it stands: 'Có (Trang, mục: 12)'. */
  function checkText(path: string, schema: v.GenericSchema, value: Fields): string {
    const [first = '', ...others] = Object.entries(entriesOf(schema)).flatMap(([name, field], place) => {
      const face = faceOf(field);
      const text = face ? valueText(face, name, value[name], lang, '; ', lists) : '';
      if (place === 0) return [text];
      return text ? [`${label(`${path}.${name}`)}: ${text}`] : [];
    });
    return others.length > 0 ? `${first} (${others.join('; ')})`.trim() : first;
  }

  /** "Không có phần mềm đang sử dụng" answers the list it empties. */
  function headOfFlag(name: string): string {
    const list = Object.entries(entriesOf(ANSWER_SCHEMAS[question])).find(
      ([, schema]) => faceOf(schema)?.kind === 'rows',
    );
    return label(list ? list[0] : name);
  }
}

/** A single field is its value alone; a single row keeps its name. */
function inOneLine(lines: readonly AnswerLine[], named: ReadonlySet<AnswerLine>, lang: Lang): string {
  if (lines.length === 0) return say(lang, 'answer.empty');
  if (lines.length === 1 && lines[0] && !named.has(lines[0])) return lines[0].value;
  return lines.map((line) => `${line.label}: ${line.value}`).join('; ');
}

type Fields = Readonly<Record<string, unknown>>;

function asRecord(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function asRows(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(asRecord) : [];
}
