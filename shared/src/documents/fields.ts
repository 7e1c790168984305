import * as v from 'valibot';
import { cleanText } from '../text/nfc.js';
import { parseCivilDate, type CivilDate } from '../text/civil-date.js';

/** Text of at most `max` code points: NFC, no controls, no lone surrogates, no direction overrides. */
export const text = (max: number) =>
  v.pipe(
    v.string(),
    v.check((value) => cleanText(value).ok, 'text'),
    v.transform((value) => {
      const cleaned = cleanText(value);
      return cleaned.ok ? cleaned.text : '';
    }),
    v.check((value) => [...value].length <= max, 'long'),
  );

/** A day that exists. */
export const civilDate = v.pipe(
  v.string(),
  v.check((value) => parseCivilDate(value) !== null, 'date'),
  v.transform((value) => value as CivilDate),
);

export const count = (max = 1_000_000) =>
  v.pipe(v.number(), v.safeInteger('integer'), v.minValue(0), v.maxValue(max));

export const uuid = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
);

/** Stable id of a row of a table: kept across rounds, made by the client. */
export const rowId = v.pipe(v.string(), v.regex(/^[0-9a-zA-Z-]{1,40}$/));

/** A field that may still be empty while drafting. */
export const blank = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.nullable(schema), null);

/** Empty is not zero (catalogue 0.4): a number, nothing to report, or not yet known with an expected day. */
export const figure = (max?: number) =>
  v.variant('state', [
    v.strictObject({ state: v.literal('number'), value: count(max) }),
    v.strictObject({ state: v.literal('none'), reason: blank(text(500)) }),
    v.strictObject({ state: v.literal('notYet'), expectedOn: blank(civilDate) }),
  ]);

export type Figure = v.InferOutput<ReturnType<typeof figure>>;

/** Only a number enters a sum. */
export const numberOf = (value: Figure | null | undefined): number | null =>
  value?.state === 'number' ? value.value : null;
