import type { Role } from '@ega/shared/access/actor';
import { fold } from '@ega/shared/text/nfc';
import { accountState, type AccountRow, type AccountState } from './account-state.js';

export interface AccountFilter {
  text: string;
  role: Role | null;
  state: AccountState | null;
}

export const NO_FILTER: AccountFilter = { text: '', role: null, state: null };

/** Names are found without diacritics, as everywhere in the product. */
export function filterAccounts(accounts: readonly AccountRow[], filter: AccountFilter): AccountRow[] {
  const words = fold(filter.text).trim();
  return accounts.filter(
    (account) =>
      (filter.role === null || account.role === filter.role) &&
      (filter.state === null || accountState(account) === filter.state) &&
      (words === '' || searchText(account).includes(words)),
  );
}

function searchText(account: AccountRow): string {
  const agencies = account.agencies.flatMap((agency) => [agency.nameVi, agency.nameEn]);
  const parts = [account.displayName, account.email, account.officeTitle ?? '', account.unit ?? ''];
  return fold([...parts, ...agencies].join(' '));
}
