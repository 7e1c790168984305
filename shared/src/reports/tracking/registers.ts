import { OTHER_SYSTEM } from '../../areas/ngsp/content.js';
import { FORM_VARIANTS, type FormVariant } from '../../agencies/kind.js';
import { fold } from '../../text/nfc.js';
import type { FormContext } from '../form-context.js';
import type { QuestionId } from '../question-id.js';
import type { Holder } from '../shown-fields.js';
import { rowsAt, valueAt } from '../workbook/answer-edit.js';
import { blocksOf, type PlannedField, type TableBlock } from '../workbook/sheet-plan.js';
import { workbookQuestions } from '../workbook/workbook-questions.js';
import type { CoreField } from './core-fields.js';

/** Registers of which a sheet holds one line per record: connections, software, projects and hiring plans. */
export const TRACKED_REGISTERS = ['B3', 'C1', 'D2'] as const;
export type TrackedRegister = (typeof TRACKED_REGISTERS)[number];

/** A field of a record, in its own register (D2) or in a table that follows it (D3 to D5). */
export interface RecordField extends CoreField {
  readonly register: TableBlock;
}

/** By what a record is known when its line is loaded again; fields without which nothing is known of which record it is. */
const NAMED_BY: Readonly<Record<TrackedRegister, string>> = { B3: 'system', C1: 'name', D2: 'name' };

/** The number, symbol and day of a document; what else is asked of it comes with the form of the agency. */
const SYMBOL = '.symbol';

/** The fields of one kind of agency, the register's own first; what it is not asked has no field. */
export function registerFields(
  register: TrackedRegister,
  variant: FormVariant,
  form: FormContext,
): RecordField[] {
  const asked = workbookQuestions(variant, form);
  if (!asked.includes(register)) return [];
  return asked.flatMap((question) =>
    blocksOf(question, variant, form).flatMap((block) =>
      block.kind === 'table' && belongs(register, question, block) ? fieldsOf(question, block) : [],
    ),
  );
}

/** Every field that some kind of agency is asked, once. */
export function allRegisterFields(register: TrackedRegister, form: FormContext): RecordField[] {
  const byKey = new Map<string, RecordField>();
  // A province has most of the fields, so its words are the ones shown.
  for (const variant of [...FORM_VARIANTS].reverse())
    for (const field of registerFields(register, variant, form))
      if (!byKey.has(field.key)) byKey.set(field.key, field);
  return [...byKey.values()];
}

const belongs = (register: TrackedRegister, question: QuestionId, block: TableBlock): boolean =>
  question === register ? block.rowKey === 'id' : block.follows?.question === register;

function fieldsOf(question: QuestionId, block: TableBlock): RecordField[] {
  const documents = block.columns
    .filter(({ place }) => place.endsWith(SYMBOL))
    .map(({ place }) => place.slice(0, -SYMBOL.length));
  const known = { question, row: null, register: block };
  return block.columns.flatMap((field): RecordField[] => {
    const key = `${question}.${block.list}.${field.place}`;
    const document = documents.find((at) => field.place.startsWith(`${at}.`));
    if (document === undefined) return [{ ...known, key, parts: [field], issued: false }];
    if (field.place === `${document}.issuedOn`) return [{ ...known, key, parts: [field], issued: false }];
    if (field.place !== `${document}.number`) return [];
    const parts = ['number', 'symbol', 'issuedOn'].map((part) =>
      block.columns.find(({ place }) => place === `${document}.${part}`)!,
    );
    return [{ ...known, key: `${question}.${block.list}.${document}.issued`, parts, issued: true }];
  });
}

/** Whether a field says which record a line speaks of. */
export const namesRecord = (register: TrackedRegister, { question, parts }: CoreField): boolean =>
  question === register && (parts[0]!.place === NAMED_BY[register] || parts[0]!.place === 'otherName');

/** The key of the field that names the records of a register. */
export function namingField(register: TrackedRegister, fields: readonly RecordField[]): RecordField | null {
  return (
    fields.find(({ question, parts }) => question === register && parts[0]!.place === NAMED_BY[register]) ??
    null
  );
}

/** A record in the form records are compared in; null where it is not named. A system is known by its code. */
export function recordName(register: TrackedRegister, record: Holder): string | null {
  const named = record[NAMED_BY[register]];
  const other = record['otherName'];
  if (register === 'B3' && named === OTHER_SYSTEM)
    return typeof other === 'string' && other ? `${OTHER_SYSTEM} ${heardRecord(other)}` : null;
  return typeof named === 'string' && named !== '' ? heardRecord(named) : null;
}

const heardRecord = (name: string): string => fold(name).replace(/\s+/g, ' ').trim();

/** A name alone tells of software and projects that there are such; of a system everybody knows that. */
export const isToldByName = (register: TrackedRegister): boolean => register !== 'B3';

/** The record of an answer that bears this name, by its id. */
export function recordNamed(
  register: TrackedRegister,
  answer: unknown,
  block: TableBlock,
  name: string,
): string | null {
  const found = rowsAt(answer, block).find((row) => recordName(register, row) === name);
  return found ? String(valueAt(found, [block.rowKey])) : null;
}

/** A field of one record of one agency. */
export const inRecord = (field: RecordField, id: string): CoreField => ({
  ...field,
  row: { block: field.register, key: id },
});

/** Holds the values of a line as a record would, to be compared. */
export function recordOf(
  values: readonly { readonly field: PlannedField; readonly value: unknown }[],
): Holder {
  return Object.fromEntries(values.map(({ field, value }) => [field.place, value]));
}
