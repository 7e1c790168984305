import type { Role } from '@ega/shared/access/actor';
import { requestId } from '../setup/test-client.js';
import type { MatrixWorld, Place } from './matrix-world.js';

/** Who asks: every role, and nobody. */
export type Asker = Role | 'anonymous';

/**
 * What a role may reach with one operation. `own`: objects of its own agencies (or itself), others answer like missing
 * ones; `all`: objects of any agency; `any`: the operation has no object, the answer is cut to the asker; `none`: refused.
 */
export type Reach = 'own' | 'all' | 'any' | 'none';

export interface MatrixRow {
  document: string;
  variables(world: MatrixWorld, place: Place, asker: Asker): Record<string, unknown>;
  reach: Record<Asker, Reach>;
  /** Refusals that come after access was granted: the state of the object, not the person. */
  afterAccess?: string[];
  /** Asked without the operation's transaction being rolled back, where the answer reads what was written. */
  keeps?: true;
}

const ROLES = [
  'reporter',
  'approver',
  'officer',
  'leader',
  'viewer',
  'administrator',
  'contributor',
  'anonymous',
] as const;

/** Reaches in the order reporter, approver, officer, leader, viewer, administrator, contributor; nobody else unless said. */
export function reach(text: string, anonymous: Reach = 'none'): Record<Asker, Reach> {
  const words = text.split(' ') as Reach[];
  return Object.fromEntries(
    ROLES.map((role, at) => [role, role === 'anonymous' ? anonymous : (words[at] ?? 'none')]),
  ) as Record<Asker, Reach>;
}

export const AGENCY_ONLY = 'own own none none none none';
export const APPROVER_ONLY = 'none own none none none none';
export const OFFICER_ONLY = 'none none all none none none';
export const LEADING = 'none none all all none none';
export const READERS = 'own own all all all none own';
export const SIGNED_IN = 'any any any any any any any';

export const at = (state: 'draft' | 'ready' | 'sent' | 'verified') => (world: MatrixWorld, place: Place) => ({
  ...world.report(place, state),
  requestId: requestId(),
});
export const because = { reason: 'Lý do của bài kiểm' };
export const nothing = () => ({});
export const STATE = [
  'MOVE_NOT_ALLOWED',
  'REASON_REQUIRED',
  'STALE_VERSION',
  'UNDO_TOO_LATE',
  'VALIDATION_FAILED',
];

export const revisionOf =
  (more: Record<string, unknown> = {}) =>
  (world: MatrixWorld, place: Place) => ({
    revisionId: world.revision(place),
    requestId: requestId(),
    ...more,
  });
