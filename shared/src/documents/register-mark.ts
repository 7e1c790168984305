import type { DocumentDraft } from './official-document.js';

/**
 * How far a document of the register is confirmed. `found`: read in published material; `known`: known, its text not
 * seen; `unverified`: from memory, to be confirmed by a person before it is relied on; `illustrative`: invented for the
 * demonstration; `stated`: as the agency states it in its report (domain.md, marks).
 */
export const REGISTER_MARKS = ['found', 'known', 'unverified', 'stated', 'illustrative'] as const;
export type RegisterMark = (typeof REGISTER_MARKS)[number];

/** The prefix of every invented number of the demonstration ("minh họa"). */
const ILLUSTRATIVE = /^MH-/i;

/** The mark of a document that only an agency's answer names. */
export function markOfStated(document: Pick<DocumentDraft, 'number'>): RegisterMark {
  return ILLUSTRATIVE.test(document.number?.trim() ?? '') ? 'illustrative' : 'stated';
}
