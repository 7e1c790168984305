import { isClosedBySecrecy } from '@ega/shared/reports/answer-fields';
import type { QuestionId } from '@ega/shared/reports/question-id';
import { questionShort } from '@ega/shared/reports/question-text';
import { coreLabel, type CoreField } from '@ega/shared/reports/tracking/core-fields';
import { FIELD_MARK } from '@ega/shared/reports/tracking/sheet-lines';
import { rowOf, valueAt } from '@ega/shared/reports/workbook/answer-edit';
import { writeCell } from '@ega/shared/reports/workbook/write-cell';
import { formatInstant } from '@ega/shared/text/format';
import { say } from '@ega/shared/text/say';
import type { OneSheetSource } from '../reports/one-sheet-source.queries.js';
import type { TrackedReport } from '../reports/tracked-answers.queries.js';
import { fieldHelp, formatOf } from './field-help.js';
import type { FormCell, FormRow } from './form-workbook.js';

/** Choices that cells offer, by name. */
export type Lists = Map<string, readonly string[]>;

export const SHEET_NUMBER_COLUMN = 1;
export const SHEET_NAME_COLUMN = 2;
const STATE = 3;
const FIRST = 4;
const WIDTH = 19;
const NAMING_WIDTH = 40;

/** `naming`: the column that names the records of a register. */
export const sheetWidths = (fields: readonly CoreField[], naming: CoreField | null = null): number[] => [
  ...[6, 34, 23],
  ...fields.map((field) => (field === naming ? NAMING_WIDTH : WIDTH)),
];

/** The marks by which the sheet is known again, its title, how it is filled in, and the heads of its columns. */
export function sheetHead(
  { now }: OneSheetSource,
  demo: string | null,
  fields: readonly CoreField[],
  words: { title: string; how: readonly string[] },
): FormRow[] {
  const alone = (value: string, look: FormCell['look'], height: number): FormRow => ({
    cells: [{ column: SHEET_NUMBER_COLUMN, value, look }],
    height,
  });
  const marks = fields.map(({ key }, at): FormCell => ({
    column: FIRST + at,
    value: `${FIELD_MARK}${key}`,
    look: 'mark',
  }));
  return [
    { hidden: true, cells: marks },
    ...(demo ? [{ cells: [{ column: SHEET_NUMBER_COLUMN, value: demo, look: 'demo' as const }] }] : []),
    alone(words.title, 'title', 26),
    ...words.how.map((line) => alone(line, 'line', 18)),
    alone(`${say('vi', 'form.sheet.issuedAt')} ${formatInstant(now)}`, 'line', 18),
    {
      cells: [
        { column: SHEET_NUMBER_COLUMN, value: say('vi', 'tracking.sheet.number'), look: 'head' },
        { column: SHEET_NAME_COLUMN, value: say('vi', 'tracking.isAgency'), look: 'head' },
        { column: STATE, value: say('vi', 'tracking.sheet.state'), look: 'head' },
        ...questionHeads(fields),
      ],
    },
    {
      cells: [
        ...[SHEET_NUMBER_COLUMN, SHEET_NAME_COLUMN, STATE].map((column): FormCell => ({
          column,
          value: null,
          look: 'head',
        })),
        ...fields.map((field, at): FormCell => ({
          column: FIRST + at,
          value: coreLabel(field, 'vi'),
          look: 'head',
        })),
      ],
    },
  ];
}

/** 'A3. Thời điểm, văn bản từng bước' over all columns of the question. */
function questionHeads(fields: readonly CoreField[]): FormCell[] {
  const questions = [...new Set(fields.map(({ question }) => question))];
  return questions.map((question): FormCell => {
    const own = fields.flatMap((field, at) => (field.question === question ? [FIRST + at] : []));
    const value = `${question}. ${questionShort(question, 'vi')}`;
    return { column: own[0]!, to: own.at(-1)!, value, look: 'question' };
  });
}

/** One line of an agency; what its kind is not asked is closed. */
export function lineOf<Field extends CoreField>(
  agency: TrackedReport,
  fields: readonly Field[],
  isAsked: (field: Field) => boolean,
  lists: Lists,
): FormRow {
  return {
    cells: [
      { column: SHEET_NUMBER_COLUMN, value: agency.number, look: 'label', format: 'number' },
      { column: SHEET_NAME_COLUMN, value: agency.nameVi, look: 'label' },
      { column: STATE, value: say('vi', `tracking.sheet.${agency.target}`), look: 'label' },
      ...fields.map((field, at) => ({ column: FIRST + at, ...cellOf(agency, field, isAsked(field), lists) })),
    ],
  };
}

/** A line that is still nobody's: the agency is chosen from a list. */
export function spareLine(fields: readonly CoreField[], agencies: string, lists: Lists): FormRow {
  const prompt = say('vi', 'tracking.sheet.chooseAgency');
  return {
    cells: [
      { column: SHEET_NUMBER_COLUMN, value: null, look: 'label' },
      {
        ...{ column: SHEET_NAME_COLUMN, value: null, look: 'input' },
        help: { kind: 'list', list: agencies, strict: true, prompt },
      },
      { column: STATE, value: null, look: 'label' },
      ...fields.map((field, at) => ({ column: FIRST + at, value: null, ...openCell(field, lists) })),
    ],
  };
}

function openCell({ parts }: CoreField, lists: Lists): Pick<FormCell, 'look' | 'format' | 'help'> {
  const help = fieldHelp(parts[0]!, lists);
  return { look: 'input', ...formatOf(parts[0]!.face.kind), ...(help ? { help } : {}) };
}

function cellOf(
  agency: TrackedReport,
  core: CoreField,
  asked: boolean,
  lists: Lists,
): Omit<FormCell, 'column'> {
  if (!asked) return { value: null, look: 'closed' };
  const { question, parts, issued } = core;
  const field = parts[0]!;
  const own = agency.target === 'offer' && agency.earlier[question] !== undefined;
  const secret = agency.secret.includes(question) && isClosedBySecrecy(field.face);
  const closed = agency.target === 'closed' || own || secret;
  const values = parts.map(({ path }) => valueAt(holderOf(agency, core, question), path));
  const value = issued ? issuedText(values) : writeCell(field, values[0]);
  return closed
    ? { value, look: 'closed', ...formatOf(field.face.kind) }
    : { value, ...openCell(core, lists) };
}

/**
 * Its own words of an earlier round, else what the Authority knows; in an entry what was entered. Of an agency that has
 * begun nothing is shown: what it said before would be taken for what it says now.
 */
function holderOf(agency: TrackedReport, { row }: CoreField, question: QuestionId): unknown {
  if (agency.target === 'closed') return null;
  const earlier = agency.target === 'offer' ? agency.earlier[question] : undefined;
  const answer = earlier ?? agency.answers[question];
  return row ? rowOf(answer, row.block, row.key) : answer;
}

/** '383/QĐ-UBND'; the day has a column of its own. */
const issuedText = ([number, symbol]: readonly unknown[]): string | null =>
  typeof number === 'string' ? [number, symbol].filter((part) => typeof part === 'string').join('/') : null;
