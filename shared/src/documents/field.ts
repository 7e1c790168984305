import * as v from 'valibot';
import { type CivilDate, parseCivilDate } from '../text/civil-date.js';
import { cleanText } from '../text/nfc.js';

/**
 * What a field of the form is, beside its schema: the screen, the printed form, secrecy and the comparison of two
 * answers read it from here, so that a question is described once.
 */
export interface FieldFace {
  readonly kind:
    | 'text'
    | 'date'
    | 'choice'
    | 'choices'
    | 'integer'
    | 'count'
    | 'money'
    | 'flag'
    | 'file'
    | 'key'
    | 'group'
    | 'document'
    | 'rows';
  /** Code list of a choice: its labels are the messages `option.<list>.<code>`. */
  readonly list?: string;
  /** The date of something that has happened: never after the day of sending (R04). */
  readonly past?: boolean;
  /** The field by which a row is known from one quarter to the next. */
  readonly rowKey?: string;
}

type Faced<I> = v.MetadataAction<I, { readonly face: FieldFace }>;

function face<I>(value: FieldFace): Faced<I> {
  return v.metadata({ face: value });
}

/** A schema never changes, and every rule that walks the form asks for its face. */
const FACES = new WeakMap<v.GenericSchema, FieldFace | null>();

/** The face of a schema, under whatever makes it optional. */
export function faceOf(schema: v.GenericSchema): FieldFace | null {
  const known = FACES.get(schema);
  if (known !== undefined) return known;
  const metadata = v.getMetadata(bare(schema)) as { face?: FieldFace };
  FACES.set(schema, metadata.face ?? null);
  return metadata.face ?? null;
}

/** The schema without `nullish`. */
export function bare(schema: v.GenericSchema): v.GenericSchema {
  return 'wrapped' in schema ? bare(schema.wrapped as v.GenericSchema) : schema;
}

/** Every field of a draft may still be empty; empty text is nothing, which is not the same as 0 (catalogue 0.4). */
export const maybe = <const S extends v.GenericSchema>(schema: S) => v.nullish(schema);

/** Text of people: NFC at the door, controls, lone surrogates and direction overrides refused (house decision 9). */
export function text(maxLength: number) {
  return v.pipe(
    v.string('malformed.text'),
    v.check((value) => cleanText(value).ok, 'malformed.characters'),
    v.transform((value): string | null => {
      const clean = cleanText(value);
      return (clean.ok && clean.text.trim()) || null;
    }),
    v.check((value) => value === null || [...value].length <= maxLength, 'malformed.tooLong'),
    face({ kind: 'text' }),
  );
}

function civilDate() {
  return v.pipe(
    v.string('malformed.date'),
    v.check((value) => parseCivilDate(value) !== null, 'malformed.date'),
    v.transform((value) => value as CivilDate),
  );
}

/** The day of something that has happened or that is written on a document. */
export const pastDate = () => v.pipe(civilDate(), face({ kind: 'date', past: true }));

/** A day that may lie ahead: a plan, an entry into force. */
export const date = () => v.pipe(civilDate(), face({ kind: 'date' }));

export function choice<const T extends readonly string[]>(list: string, codes: T) {
  return v.pipe(v.picklist(codes, 'malformed.choice'), face({ kind: 'choice', list }));
}

/** A code of a list that is data of the Authority (L4): which codes there are is a question of the round, not of the schema. */
export const listed = (list: string) =>
  v.pipe(
    v.string('malformed.choice'),
    v.regex(/^[A-Za-z0-9-]{1,40}$/, 'malformed.choice'),
    face({ kind: 'choice', list }),
  );

/** Several codes of a list, each once. */
export function choices<const T extends readonly string[]>(list: string, codes: T) {
  return v.pipe(
    v.array(v.picklist(codes, 'malformed.choice'), 'malformed.choice'),
    v.check((values) => new Set(values).size === values.length, 'malformed.twice'),
    face({ kind: 'choices', list }),
  );
}

/** A step of a ladder: an integer with a label of its own. */
export function step(list: string, from: number, to: number) {
  return v.pipe(
    v.number('malformed.number'),
    v.integer('malformed.number'),
    v.minValue(from, 'malformed.range'),
    v.maxValue(to, 'malformed.range'),
    face({ kind: 'choice', list }),
  );
}

export function integer(from: number, to: number) {
  return v.pipe(
    v.number('malformed.number'),
    v.integer('malformed.number'),
    v.minValue(from, 'malformed.range'),
    v.maxValue(to, 'malformed.range'),
    face({ kind: 'integer' }),
  );
}

/** An amount in whole đồng: digits in a string, because a sum of the State is larger than a number is exact. */
export const money = () =>
  v.pipe(
    v.string('malformed.number'),
    v.regex(/^(0|[1-9]\d{0,17})$/, 'malformed.number'),
    face({ kind: 'money' }),
  );

export const flag = () => v.pipe(v.boolean('malformed.choice'), face({ kind: 'flag' }));

/** Id of an uploaded file. */
export const fileId = () =>
  v.pipe(v.string('malformed.file'), v.uuid('malformed.file'), face({ kind: 'file' }));

/** Stable id of a row of a register, made by the client once and kept over the quarters. */
export const rowId = () =>
  v.pipe(v.string('malformed.id'), v.regex(/^[A-Za-z0-9-]{1,40}$/, 'malformed.id'), face({ kind: 'key' }));

const MAX_COUNT = 100_000_000;

/**
 * A number of the form: a number (0 is one), "Không phát sinh" with a reason, or "Chưa có số liệu" with the day it is
 * expected. Only a number ever enters a sum (catalogue 0.4).
 */
export function count() {
  return v.pipe(
    v.variant(
      'kind',
      [
        v.strictObject({
          kind: v.literal('number'),
          value: v.nullish(
            v.pipe(
              v.number('malformed.number'),
              v.integer('malformed.number'),
              v.minValue(0, 'malformed.range'),
              v.maxValue(MAX_COUNT, 'malformed.range'),
            ),
          ),
        }),
        v.strictObject({ kind: v.literal('none'), reason: maybe(text(500)) }),
        v.strictObject({ kind: v.literal('notYet'), expectedOn: maybe(date()) }),
      ],
      'malformed.number',
    ),
    face({ kind: 'count' }),
  );
}

export type CountAnswer = v.InferOutput<ReturnType<typeof count>>;

/** The number, or null where there is none to add. */
export function countValue(answer: CountAnswer | null | undefined): number | null {
  return answer?.kind === 'number' ? (answer.value ?? null) : null;
}

export function group<const E extends v.ObjectEntries>(entries: E) {
  return v.pipe(v.strictObject(entries, 'malformed.shape'), face({ kind: 'group' }));
}

/** Rows known by a key, each key once. */
export function rows<const E extends v.ObjectEntries, const K extends keyof E & string>(
  rowKey: K,
  maxRows: number,
  entries: E,
) {
  return v.pipe(
    v.array(v.strictObject(entries, 'malformed.shape'), 'malformed.shape'),
    v.maxLength(maxRows, 'malformed.tooMany'),
    v.check((items) => {
      const keys = items.map((item) => (item as Record<string, unknown>)[rowKey]);
      return new Set(keys).size === keys.length;
    }, 'malformed.twice'),
    face({ kind: 'rows', rowKey }),
  );
}

/** A plain list of short texts. */
export function texts(maxItems: number, maxLength: number) {
  return v.pipe(
    v.array(text(maxLength), 'malformed.shape'),
    v.maxLength(maxItems, 'malformed.tooMany'),
    v.transform((items) => items.filter((item): item is string => item !== null)),
    face({ kind: 'text' }),
  );
}

export function documentFace<I>(): Faced<I> {
  return face({ kind: 'document' });
}
