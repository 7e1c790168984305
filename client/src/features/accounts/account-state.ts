import type { AccountLinksQuery, AccountsQuery } from '../../gql/graphql.js';

export type AccountRow = AccountsQuery['accounts'][number];
export type LinkRow = AccountLinksQuery['accountLinks'][number];

export const ACCOUNT_STATES = ['active', 'waiting', 'disabled'] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

/** Disabled stands over everything; who has no password yet still holds the invitation. */
export function accountState(account: Pick<AccountRow, 'active' | 'disabled'>): AccountState {
  if (account.disabled) return 'disabled';
  return account.active ? 'active' : 'waiting';
}

export type LinkState = 'open' | 'used' | 'revoked' | 'expired';

/** Links live in machine time; `now` is the machine's. */
export function linkState(link: Pick<LinkRow, 'usedAt' | 'revokedAt' | 'expiresAt'>, now: number): LinkState {
  if (link.usedAt) return 'used';
  if (link.revokedAt) return 'revoked';
  return Date.parse(link.expiresAt) <= now ? 'expired' : 'open';
}
