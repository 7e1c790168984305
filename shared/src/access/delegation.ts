import { DomainError } from '../errors.js';
import type { Grant } from './actor.js';

/** What the Authority's leader may give to another for a period: freezing, more time, reopening (practice.md 22). */
export const DELEGABLE = ['freeze', 'extend', 'reopen'] as const satisfies readonly Grant[];
export type DelegablePower = (typeof DELEGABLE)[number];

/** Code points of the authorising document. */
export const DELEGATION_DOCUMENT_LENGTH = 200;

/** At least one power of those that can be delegated, each named once (practice.md 22). */
export function delegatedPowers(named: readonly string[]): DelegablePower[] {
  const powers = DELEGABLE.filter((power) => named.includes(power));
  if (powers.length === 0 || powers.length !== new Set(named).size)
    throw new DomainError('MALFORMED_INPUT', { field: 'powers' });
  return powers;
}
