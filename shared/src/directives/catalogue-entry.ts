import * as v from 'valibot';
import { choice, date, integer, maybe, text } from '../documents/field.js';
import { HOLIDAYS } from '../rounds/holidays.js';

/** Text that has to be there. */
export function requiredText(maxLength: number) {
  return v.pipe(
    text(maxLength),
    v.check((value) => value !== null, 'malformed.text'),
  );
}

const validity = { validFrom: date(), validTo: maybe(date()) };

/** What entered days are: off, worked in exchange for a day off, or entered by mistake. Labels `option.dayEffect.<code>`. */
export const DAY_EFFECTS = ['off', 'worked', 'none'] as const;

/** Whose form asks about a document of C6; Government agencies are not asked C6. Labels `option.standardVariants.<code>`. */
export const STANDARD_VARIANTS = ['both', 'B', 'T'] as const;

/**
 * Lists as data with validity dates: those the form is asked with (catalogue L3, L4, L6; the tasks of Decision 1819, the
 * national systems, the name of the national platform and the standards of C6), and the days off by which people are reminded. Entered by the Authority; a recorded version never changes.
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
  /** One document that question C6 checks against. */
  'checked-standard': v.strictObject({
    titleVi: requiredText(300),
    titleEn: maybe(text(300)),
    variants: choice('standardVariants', STANDARD_VARIANTS),
    ...validity,
  }),
  /** Days off of civil servants, or days worked in exchange: from the first day until the week is as usual again. */
  'day-off': v.strictObject({
    holiday: choice('holiday', HOLIDAYS),
    effect: choice('dayEffect', DAY_EFFECTS),
    validFrom: date(),
    validTo: date(),
    /** The announcement of the year. */
    documentNumber: maybe(text(120)),
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
