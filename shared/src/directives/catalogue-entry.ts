import * as v from 'valibot';
import { date, integer, maybe, text } from '../documents/field.js';

/** Text that has to be there. */
export function requiredText(maxLength: number) {
  return v.pipe(
    text(maxLength),
    v.check((value) => value !== null, 'malformed.text'),
  );
}

const validity = { validFrom: date(), validTo: maybe(date()) };

/**
 * Lists the form is asked with, as data with validity dates (catalogue L3, L4): the tasks of Decision 1819, the national
 * systems and the name of the national platform. Entered by the Authority; a recorded version never changes.
 */
export const CATALOGUE_SCHEMAS = {
  /** One task of Decision 1819 that question A9 asks about. */
  'programme-task': v.strictObject({
    titleVi: requiredText(300),
    titleEn: maybe(text(300)),
    ...validity,
  }),
  /** One national system or database; `readyFrom` empty: not yet open, and then nobody is late. */
  'national-system': v.strictObject({
    titleVi: requiredText(200),
    titleEn: maybe(text(200)),
    /** Permanent number of the owning agency. */
    owner: maybe(integer(1, 100_000)),
    readyFrom: maybe(date()),
    ...validity,
  }),
  /** What the national platform is called (NGSP in 2018). */
  'platform-name': v.strictObject({
    titleVi: requiredText(200),
    titleEn: maybe(text(200)),
    short: requiredText(20),
    ...validity,
  }),
} as const;

export type CatalogueKind = keyof typeof CATALOGUE_SCHEMAS;
export const CATALOGUE_KINDS = Object.keys(CATALOGUE_SCHEMAS) as readonly CatalogueKind[];
export type CatalogueBody<K extends CatalogueKind> = v.InferOutput<(typeof CATALOGUE_SCHEMAS)[K]>;

/** An entry with its code; versions of one code replace each other by ledger position. */
export interface CatalogueEntry<K extends CatalogueKind = CatalogueKind> {
  readonly kind: K;
  readonly code: string;
  readonly body: CatalogueBody<K>;
}

/** Holds on a day: from its first day, and before its end. */
export function holdsOn(
  entry: { validFrom: string; validTo?: string | null | undefined },
  day: string,
): boolean {
  return entry.validFrom <= day && (entry.validTo == null || day < entry.validTo);
}
