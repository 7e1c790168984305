import { parseRoundId } from '@ega/shared/rounds/round';
import { endOfDay, parseCivilDate, startOfDay, type CivilDate } from '@ega/shared/text/civil-date';
import { unreadNames } from '../../app/unread-names.js';
import type { AuditsQueryVariables } from '../../gql/graphql.js';

/** The filters as they stand in the address; whatever cannot be read is left out. */
export interface AuditFilter {
  action: string | null;
  agency: number | null;
  round: string | null;
  account: string | null;
  from: CivilDate | null;
  to: CivilDate | null;
}

const NAMES = {
  action: 'viec',
  agency: 'coquan',
  round: 'ky',
  account: 'nguoi',
  from: 'tu',
  to: 'den',
} as const;

/** Where the next page begins: the sequence number above it. */
export const PAGE_PARAM = 'truoc';

export function readFilter(search: URLSearchParams): AuditFilter {
  const text = (key: keyof typeof NAMES): string | null => search.get(NAMES[key]);
  const agency = Number(text('agency') ?? '');
  const round = text('round');
  const account = text('account');
  const action = text('action');
  return {
    action: action !== null && /^[a-zA-Z.-]{1,60}$/.test(action) ? action : null,
    agency: Number.isInteger(agency) && agency > 0 ? agency : null,
    round: round !== null && parseRoundId(round) ? round : null,
    account: account !== null && /^[0-9a-f-]{36}$/.test(account) ? account : null,
    from: parseCivilDate(text('from')),
    to: parseCivilDate(text('to')),
  };
}

export function writeFilter(filter: AuditFilter): URLSearchParams {
  const search = new URLSearchParams();
  for (const key of Object.keys(NAMES) as (keyof typeof NAMES)[])
    if (filter[key] !== null) search.set(NAMES[key], String(filter[key]));
  return search;
}

/** Parts of the address that no filter was made of: a name that is none, a value that cannot be read. */
export function ignoredOf(search: URLSearchParams): string[] {
  const page = search.get(PAGE_PARAM);
  return unreadNames(search, [
    ...writeFilter(readFilter(search)).keys(),
    ...(page !== null && isPageMark(page) ? [PAGE_PARAM] : []),
  ]);
}

const isPageMark = (text: string): boolean => /^\d{1,18}$/.test(text);

/** Days become instants: from the first moment of the first day to the last of the last. */
export function auditVariables(filter: AuditFilter, before: string | null): AuditsQueryVariables {
  return {
    ...(filter.action ? { action: filter.action } : {}),
    ...(filter.agency ? { agency: filter.agency } : {}),
    ...(filter.round ? { round: filter.round } : {}),
    ...(filter.account ? { account: filter.account } : {}),
    ...(filter.from ? { from: startOfDay(filter.from) } : {}),
    ...(filter.to ? { to: endOfDay(filter.to) } : {}),
    ...(before !== null && isPageMark(before) ? { before } : {}),
  };
}
