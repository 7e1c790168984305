import type * as v from 'valibot';
import { bare, faceOf, type FieldFace } from '../documents/field.js';
import { ANSWER_SCHEMAS, type AnswerOf } from './answer-schemas.js';
import type { QuestionId } from './question-id.js';

/** One filled or fillable place of an answer. */
export interface AnswerField {
  /** Leads into the answer; a row is named by its key: 'steps.7.startedOn', 'packages.p-1.name'. */
  readonly path: string;
  /** The same without row keys: its label is the message `field.<question>.<name>`. */
  readonly name: string;
  readonly face: FieldFace;
  readonly value: unknown;
  /** The row it stands in, from the outermost: what heads its line. */
  readonly row: Row | null;
  /** Documents: the path of the document it belongs to. */
  readonly document: string | null;
}

export interface Row {
  readonly list: string;
  readonly key: string;
  readonly value: Readonly<Record<string, unknown>>;
}

type Entries = Readonly<Record<string, v.GenericSchema>>;

/** The fields of an answer in the order of the form; groups are entered, documents too when asked for. */
export function answerFields(question: QuestionId, answer: unknown, intoDocuments = true): AnswerField[] {
  const fields: AnswerField[] = [];
  walk(ANSWER_SCHEMAS[question], answer, { path: '', name: '', row: null, document: null });
  return fields;

  function walk(schema: v.GenericSchema, value: unknown, at: Omit<AnswerField, 'face' | 'value'>): void {
    const face = faceOf(schema);
    if (!face) return;
    if (face.kind === 'rows') {
      for (const item of asRows(value)) {
        const key = String(item[face.rowKey ?? 'id']);
        const row = { list: at.name, key, value: item };
        enter(rowEntries(schema), item, { ...at, path: join(at.path, key), row });
      }
      return;
    }
    if (face.kind === 'group' || (face.kind === 'document' && intoDocuments)) {
      const document = face.kind === 'document' ? at.path : at.document;
      enter(entriesOf(schema), asRecord(value), { ...at, document });
      return;
    }
    fields.push({ ...at, face, value: value ?? null });
  }

  function enter(
    entries: Entries,
    value: Readonly<Record<string, unknown>>,
    at: Omit<AnswerField, 'face' | 'value'>,
  ): void {
    for (const [key, schema] of Object.entries(entries)) {
      walk(schema, value[key], { ...at, path: join(at.path, key), name: join(at.name, key) });
    }
  }
}

/** Fields that secrecy closes: text, document numbers and files; choices, days and plain numbers stay open (T3). */
export function isClosedBySecrecy(face: FieldFace): boolean {
  return face.kind === 'text' || face.kind === 'file';
}

/** The answer with everything emptied that a secret answer must not hold (T3; practice.md 14). */
export function closeSecretFields<Q extends QuestionId>(question: Q, answer: AnswerOf[Q]): AnswerOf[Q] {
  return close(ANSWER_SCHEMAS[question], answer) as AnswerOf[Q];
}

function close(schema: v.GenericSchema, value: unknown): unknown {
  const face = faceOf(schema);
  if (!face || value === null || value === undefined) return value;
  if (isClosedBySecrecy(face)) return Array.isArray(value) ? [] : null;
  if (face.kind === 'count')
    return { ...asRecord(value), ...('reason' in asRecord(value) ? { reason: null } : {}) };
  if (face.kind === 'rows') return asRows(value).map((row) => closeEntries(rowEntries(schema), row));
  if (face.kind === 'group' || face.kind === 'document')
    return closeEntries(entriesOf(schema), asRecord(value));
  return value;
}

function closeEntries(entries: Entries, value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => {
      const schema = entries[key];
      return [key, schema ? close(schema, field) : field];
    }),
  );
}

function entriesOf(schema: v.GenericSchema): Entries {
  const plain = bare(schema);
  return 'entries' in plain ? (plain.entries as Entries) : {};
}

function rowEntries(schema: v.GenericSchema): Entries {
  const plain = bare(schema);
  return 'item' in plain ? entriesOf(plain.item as v.GenericSchema) : {};
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function asRows(value: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.map(asRecord) : [];
}

function join(path: string, key: string): string {
  return path ? `${path}.${key}` : key;
}
