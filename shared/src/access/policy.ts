import { DomainError, type ErrorCode } from '../errors.js';
import { fold } from '../text/nfc.js';
import { isAgencyRole, type Actor, type Role } from './actor.js';
import { machineMay } from './machine.js';
import { type Action, ROLE_TABLE } from './role-table.js';

/** What is acted upon; only the facts the rule of that action needs. */
export interface Subject {
  readonly agencyNumber?: number;
  /** Every agency touched at once: an invitation to two agencies, an extension for nine. */
  readonly agencyNumbers?: readonly number[];
  /** Account that prepared (marked ready) and account that sent the revision. */
  readonly preparedBy?: readonly string[];
  /** The Ministry's own report (G14), which another unit of the Ministry verifies. */
  readonly agencyIsMinistryItself?: boolean;
  /** Units of the Ministry that prepared and sent its report. */
  readonly preparedByUnits?: readonly (string | null)[];
  /** The role an invitation, reset or disabling is about. */
  readonly targetRole?: Role;
}

/** Steering-board members and the Government Office: frozen sessions and released figures only (practice.md 22). */
const RELEASED_ACTIONS: readonly Action[] = [
  'session.own',
  'board.readFrozen',
  'export.download',
  'meeting.read',
];

/** Whether the actor may do it; the one answer both sides use (house decision 11). Default deny. */
export function can(actor: Actor, action: Action, subject: Subject = {}): boolean {
  return refusalOf(actor, action, subject) === null;
}

/** Throws the refusal that `refusalOf` names. */
export function assertCan(actor: Actor, action: Action, subject: Subject = {}): void {
  const refusal = refusalOf(actor, action, subject);
  if (refusal) throw new DomainError(refusal, refusal === 'NOT_FOUND' ? {} : { action });
}

/** Which agencies' rows a query of this actor may touch. */
export function scopeFor(actor: Actor): { agencyNumbers: readonly number[] | 'all' } {
  return { agencyNumbers: actor.reach === 'all' && !isAgencyRole(actor.role) ? 'all' : actor.agencyNumbers };
}

/**
 * Why not, or null when allowed. An object out of reach answers like a missing one (NOT_FOUND), an action the role
 * lacks says so (FORBIDDEN_ACTION), because only the second may be shown with who can grant it.
 */
export function refusalOf(actor: Actor, action: Action, subject: Subject = {}): ErrorCode | null {
  if (actor.scopes && !machineMay(actor.scopes, action)) return 'FORBIDDEN_ACTION';
  const permission = ROLE_TABLE[action][actor.role];
  if (permission === undefined) return 'FORBIDDEN_ACTION';
  if (typeof permission === 'object' && !actor.grants.includes(permission.grant)) return 'FORBIDDEN_ACTION';
  if (actor.reach === 'released' && !RELEASED_ACTIONS.includes(action)) return 'FORBIDDEN_ACTION';
  if (permission === 'own' && !ownsAll(actor, subject)) return 'NOT_FOUND';
  if (action === 'report.review' || action === 'report.verify') return reviewRefusal(actor, subject);
  if (subject.targetRole && !mayManage(actor, subject)) return 'FORBIDDEN_ACTION';
  return null;
}

// No agency named means a list or the own board, which `scopeFor` and `viewOf` cut.
function ownsAll(actor: Actor, subject: Subject): boolean {
  const touched = [...(subject.agencyNumbers ?? [])];
  if (subject.agencyNumber !== undefined) touched.push(subject.agencyNumber);
  return touched.every((number) => actor.agencyNumbers.includes(number));
}

/**
 * Nobody verifies what he prepared, nor a report of a unit he belongs to; the Ministry's own report is verified by
 * any other unit of the Ministry (house decision 1, practice.md 15). An unknown unit is refused.
 */
function reviewRefusal(actor: Actor, subject: Subject): ErrorCode | null {
  if (subject.preparedBy?.includes(actor.accountId)) return 'SAME_PERSON';
  if (subject.agencyIsMinistryItself) {
    const own = unitName(actor.unit);
    const units = (subject.preparedByUnits ?? []).map(unitName);
    return !own || units.some((unit) => !unit || unit === own) ? 'OWN_UNIT' : null;
  }
  const { agencyNumber } = subject;
  return agencyNumber !== undefined && actor.agencyNumbers.includes(agencyNumber) ? 'OWN_UNIT' : null;
}

function unitName(unit: string | null | undefined): string {
  return fold(unit ?? '');
}

/**
 * Approvers manage people of their own agency, officers those of any agency, administrators everybody
 * (house decision 11). Nobody raises anybody above the group of roles he manages (trust.md 24).
 */
function mayManage(actor: Actor, subject: Subject): boolean {
  const target = subject.targetRole;
  if (!target) return true;
  if (actor.role === 'administrator') return true;
  if (!isAgencyRole(target)) return false;
  const hasAgency = subject.agencyNumber !== undefined || (subject.agencyNumbers?.length ?? 0) > 0;
  return hasAgency && (actor.role === 'officer' || ownsAll(actor, subject));
}
