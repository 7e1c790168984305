import { GRANTS, type Grant, type Role } from './actor.js';
import { ACTIONS, ROLE_TABLE } from './role-table.js';

/** Grants that give this role something: the others are worth nothing to it. */
export function usableGrants(role: Role): Grant[] {
  return GRANTS.filter((grant) =>
    ACTIONS.some((action) => {
      const permission = ROLE_TABLE[action][role];
      return typeof permission === 'object' && permission.grant === grant;
    }),
  );
}

/** What a person may lend: the grants held, and those whose actions the role itself carries (practice.md 22: the leader can delegate). */
export function lendableGrants(lender: { readonly role: Role; readonly grants: readonly Grant[] }): Grant[] {
  return GRANTS.filter(
    (grant) =>
      lender.grants.includes(grant) ||
      ACTIONS.some((action) => {
        const row = ROLE_TABLE[action];
        const needsGrant = Object.values(row).some(
          (permission) => typeof permission === 'object' && permission.grant === grant,
        );
        return needsGrant && row[lender.role] === 'all';
      }),
  );
}

/** Longest period of one delegation, days: a lasting need is a grant of its own. */
export const DELEGATION_MAX_DAYS = 92;

/** What the lender may lend to a person of this role; nobody lends what the other cannot use or already holds. */
export function lendableTo(
  lender: { readonly role: Role; readonly grants: readonly Grant[] },
  borrower: { readonly role: Role; readonly grants: readonly Grant[] },
): Grant[] {
  const usable = usableGrants(borrower.role);
  return lendableGrants(lender).filter((grant) => usable.includes(grant) && !borrower.grants.includes(grant));
}
