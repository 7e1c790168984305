import type * as v from 'valibot';
import type { FormVariant } from '../agencies/kind.js';
import { faceOf, type FieldFace } from '../documents/field.js';
import { ANSWER_SCHEMAS } from './answer-schemas.js';
import { entriesOf, rowEntries } from './field-place.js';
import { type FormContext, LATEST_FORM } from './form-context.js';
import { optionCodes, optionText } from './option-lists.js';
import type { AnswerLine } from './present-answer.js';
import { lowerFirst } from './present-value.js';
import type { QuestionId } from './question-id.js';
import { fieldLabel } from './question-text.js';
import { say } from '../text/say.js';

const TEXT = '…………………………………………';
const SHORT = '…………';
const DATE = '……/……/…………';
const BOX = '☐';
/** More choices than this are a list of the annex, not boxes on a line. */
const BOXES = 12;

/**
 * One question as it is printed empty: every field in the order of the form, boxes for choices, dots for the pen
 * (issue, "blank forms print"). Official papers are Vietnamese (house decision 9).
 */
export function blankAnswer(
  question: QuestionId,
  variant: FormVariant,
  form: FormContext = LATEST_FORM,
): AnswerLine[] {
  const label = (path: string): string => fieldLabel(question, path, variant, 'vi', form);
  return fieldLines('', entriesOf(ANSWER_SCHEMAS[question]));

  function fieldLines(prefix: string, entries: Readonly<Record<string, v.GenericSchema>>): AnswerLine[] {
    return Object.entries(entries).flatMap(([name, schema]) => {
      const path = prefix + name;
      const face = faceOf(schema);
      if (!face || face.kind === 'key') return [];
      if (face.kind === 'document') return [{ label: label(path), value: documentBlank() }];
      if (face.kind === 'group')
        return fieldLines(`${path}.`, entriesOf(schema)).map((line) => ({
          label: `${label(path)} – ${lowerFirst(line.label)}`,
          value: line.value,
        }));
      if (face.kind === 'rows')
        return [{ label: label(path), value: say('vi', 'blank.rows', { fields: rowFields(path, schema) }) }];
      return [{ label: label(path), value: blankOf(face, form) }];
    });
  }

  function rowFields(path: string, schema: v.GenericSchema): string {
    return Object.entries(rowEntries(schema))
      .filter(([name, field]) => name !== 'id' && faceOf(field) !== null)
      .map(([name]) => lowerFirst(label(`${path}.${name}`)))
      .join('; ');
  }
}

function documentBlank(): string {
  return say('vi', 'blank.document', { short: SHORT, text: TEXT, date: DATE });
}

function blankOf(face: FieldFace, form: FormContext): string {
  switch (face.kind) {
    case 'date':
      return DATE;
    case 'integer':
    case 'count':
      return SHORT;
    case 'flag':
      return BOX;
    case 'file':
      return say('vi', 'blank.file');
    case 'choice':
    case 'choices':
      return boxes(face.list, form);
    default:
      return TEXT;
  }
}

function boxes(list: string | undefined, form: FormContext): string {
  if (list === undefined) return `${BOX} ${say('vi', 'answer.yes')}   ${BOX} ${say('vi', 'answer.no')}`;
  const codes = optionCodes(list, form);
  if (codes.length === 0 || codes.length > BOXES) return TEXT;
  return codes.map((code) => `${BOX} ${optionText('vi', list, code, form)}`).join('   ');
}
