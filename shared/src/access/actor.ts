/** The roles (house decision 11; practice.md 22); a contributor answers the questions given to his unit (practice.md 11). */
export const ROLES = [
  'reporter',
  'approver',
  'officer',
  'leader',
  'viewer',
  'administrator',
  'contributor',
] as const;
export type Role = (typeof ROLES)[number];

/** Powers given to one account on top of its role (house decision 12). */
export const GRANTS = ['secretariat', 'freeze', 'release', 'extend', 'reopen', 'registry', 'rounds'] as const;
export type Grant = (typeof GRANTS)[number];

/** What an approver may allow a program of the agency: each includes nothing of the others (issue 3, item 16). */
export const MACHINE_SCOPES = ['read', 'draft', 'submit'] as const;
export type MachineScope = (typeof MACHINE_SCOPES)[number];

/** How far an account sees: its own agencies, released figures only, or everything. */
export type ActorReach = 'own' | 'released' | 'all';

/** Who acts, as the session row tells it. */
export interface Actor {
  readonly accountId: string;
  readonly role: Role;
  readonly grants: readonly Grant[];
  /** Permanent numbers of the agencies this account serves. */
  readonly agencyNumbers: readonly number[];
  /** Unit inside the Ministry, needed to verify the Ministry's own report (practice.md 15). */
  readonly unit?: string | null;
  readonly reach: ActorReach;
  /** Set where a program asks with a token: what the approver allowed it. */
  readonly scopes?: readonly MachineScope[];
}

const AGENCY_ROLES: readonly Role[] = ['reporter', 'approver', 'contributor'];

export function isAgencyRole(role: Role): boolean {
  return AGENCY_ROLES.includes(role);
}

/**
 * The reach a role starts with: agencies see their own, the Authority and the Ministry's leadership see all; viewers of
 * the steering board and the Government Office what was frozen or released (practice.md 22).
 */
export function reachOf(role: Role, releasedOnly = false): ActorReach {
  if (role === 'viewer' && releasedOnly) return 'released';
  return isAgencyRole(role) ? 'own' : 'all';
}

/** Roles that must sign in with a second factor (house decision 12). */
export function needsSecondFactor(role: Role): boolean {
  return role === 'officer' || role === 'administrator' || role === 'leader' || role === 'approver';
}
