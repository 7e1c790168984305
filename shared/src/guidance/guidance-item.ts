import * as v from 'valibot';
import { requiredText } from '../directives/catalogue-entry.js';
import { choice, date, flag, integer, maybe, pastDate, text } from '../documents/field.js';

export const GUIDE_STATES = ['drafting', 'consulting', 'issued'] as const;

/** Steps of the one-stop solution that the Ministry proposes (catalogue 6, M5), in their order. */
export const SOLUTION_STEPS = ['survey', 'draft', 'consult', 'submit', 'pilot', 'recommend'] as const;

const document = { documentNumber: maybe(text(120)), documentOn: maybe(pastDate()) };

/** Permanent numbers of agencies; the one field without a face, which the screen draws as a list of agencies. */
const agencies = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(1))),
  v.maxLength(1000),
  v.check((numbers) => new Set(numbers).size === numbers.length, 'malformed.twice'),
);

/**
 * The Ministry's own sheet (catalogue 6, M1–M6): what its officers enter, one schema for each kind. A share is always
 * counted from rows, never typed.
 */
export const GUIDANCE_SCHEMAS = {
  /** M1: one milestone of building the national platform. */
  milestone: v.strictObject({
    title: requiredText(300),
    plannedOn: maybe(date()),
    doneOn: maybe(pastDate()),
    unit: maybe(text(200)),
    ...document,
  }),
  /** M1: the day the platform runs officially. One row. */
  platform: v.strictObject({ operatingSince: maybe(date()), ...document }),
  /** M2: a document that guides connection. */
  guide: v.strictObject({
    title: requiredText(300),
    state: choice('guideState', GUIDE_STATES),
    documentNumber: maybe(text(120)),
    issuedOn: maybe(pastDate()),
    address: maybe(text(300)),
  }),
  /** M3: publication of the plan to build the platform. One row. */
  plan: v.strictObject({
    publishedOn: maybe(pastDate()),
    planVersion: maybe(text(40)),
    address: maybe(text(300)),
    ...document,
  }),
  /** M4: one standard of the list that is needed; without a document it is still to be provided. */
  standard: v.strictObject({
    title: requiredText(300),
    documentNumber: maybe(text(120)),
    issuedOn: maybe(pastDate()),
    effectiveOn: maybe(date()),
    scope: maybe(text(300)),
  }),
  /** M4: whether the list of needed standards is settled. One row. */
  'standard-list': v.strictObject({ complete: maybe(flag()), ...document }),
  /** M5: one step of the one-stop solution. */
  'solution-step': v.strictObject({
    step: choice('solutionStep', SOLUTION_STEPS),
    plannedOn: maybe(date()),
    doneOn: maybe(pastDate()),
    ...document,
  }),
  /** M5: an opinion asked of a body. */
  opinion: v.strictObject({
    body: requiredText(200),
    sentOn: maybe(pastDate()),
    answeredOn: maybe(pastDate()),
    documentNumber: maybe(text(120)),
  }),
  /** M6: a document that urges or guides. */
  dispatch: v.strictObject({
    title: requiredText(300),
    documentNumber: maybe(text(120)),
    issuedOn: maybe(pastDate()),
    address: maybe(text(300)),
  }),
  /** M6: a regional workshop with the agencies that took part. */
  workshop: v.strictObject({
    title: requiredText(300),
    region: maybe(text(120)),
    heldOn: maybe(pastDate()),
    place: maybe(text(200)),
    participants: maybe(integer(0, 100_000)),
    agencies: maybe(agencies),
  }),
} as const;

export type GuidanceKind = keyof typeof GUIDANCE_SCHEMAS;
export const GUIDANCE_KINDS = Object.keys(GUIDANCE_SCHEMAS) as readonly GuidanceKind[];
export type GuidanceBody<K extends GuidanceKind> = v.InferOutput<(typeof GUIDANCE_SCHEMAS)[K]>;

/** Kinds of which there is one row at most: entering again replaces it. */
export const SINGLE_KINDS: readonly GuidanceKind[] = ['platform', 'plan', 'standard-list'];

/** One entered fact; its versions replace each other by ledger position, so that as-of reads what was known. */
export interface GuidanceItem<K extends GuidanceKind = GuidanceKind> {
  readonly kind: K;
  readonly code: string;
  readonly body: GuidanceBody<K>;
}
