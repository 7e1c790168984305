import * as v from 'valibot';
import { date, integer, maybe, text } from '../documents/field.js';
import { requiredText } from './catalogue-entry.js';
import { CONCLUSION_OWNERS, CONCLUSION_STATES } from './conclusion.js';

/** A conclusion as it is typed; number and addressees of a set are given by the system. */
export const conclusionDraft = v.strictObject({
  text: requiredText(1000),
  owner: v.picklist(CONCLUSION_OWNERS, 'malformed.choice'),
  /** Only with owner 'named'. */
  agencies: maybe(v.pipe(v.array(integer(1, 100_000)), v.maxLength(1000, 'malformed.tooMany'))),
  lead: maybe(text(200)),
  dueOn: maybe(date()),
  obligation: maybe(text(10)),
  /** The figure or row it was drafted from: an address inside the product, and what was read there. */
  source: maybe(
    v.strictObject({
      address: v.pipe(
        requiredText(500),
        v.check((value) => /^\/(?![/\\])/.test(value ?? ''), 'malformed.characters'),
      ),
      words: requiredText(500),
    }),
  ),
  state: v.picklist(CONCLUSION_STATES, 'malformed.choice'),
});

export type ConclusionDraft = v.InferOutput<typeof conclusionDraft>;
