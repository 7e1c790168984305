import { REGISTER_KINDS, type RegisterKind } from '@ega/shared/documents/register-kind';
import { REGISTER_MARKS, type RegisterMark } from '@ega/shared/documents/register-mark';
import { unreadNames } from '../../app/unread-names.js';
import type { DocumentRegisterQueryVariables } from '../../gql/graphql.js';

/** The filters as they stand in the address; whatever cannot be read is left out. */
export interface DocumentFilter {
  search: string;
  /** 0 is the reference list. */
  agency: number | null;
  kind: RegisterKind | null;
  year: number | null;
  mark: RegisterMark | null;
  withFile: boolean | null;
  page: number;
}

export const NO_FILTER: DocumentFilter = {
  search: '',
  agency: null,
  kind: null,
  year: null,
  mark: null,
  withFile: null,
  page: 1,
};

export function readFilter(address: URLSearchParams): DocumentFilter {
  const number = (name: string): number | null => {
    const text = address.get(name);
    return text !== null && /^\d{1,5}$/.test(text) ? Number(text) : null;
  };
  const file = address.get('tep');
  return {
    search: (address.get('tim') ?? '').slice(0, 200),
    agency: number('coquan'),
    kind: REGISTER_KINDS.find((kind) => kind === address.get('loai')) ?? null,
    year: number('nam'),
    mark: REGISTER_MARKS.find((mark) => mark === address.get('muc')) ?? null,
    withFile: file === 'co' ? true : file === 'khong' ? false : null,
    page: Math.max(1, Math.min(number('trang') ?? 1, 10_000)),
  };
}

export function writeFilter(filter: DocumentFilter): URLSearchParams {
  const address = new URLSearchParams();
  if (filter.search) address.set('tim', filter.search);
  if (filter.agency !== null) address.set('coquan', String(filter.agency));
  if (filter.kind) address.set('loai', filter.kind);
  if (filter.year !== null) address.set('nam', String(filter.year));
  if (filter.mark) address.set('muc', filter.mark);
  if (filter.withFile !== null) address.set('tep', filter.withFile ? 'co' : 'khong');
  if (filter.page > 1) address.set('trang', String(filter.page));
  return address;
}

/** Parts of the address that no filter was made of: a name that is none, a value that cannot be read. */
export function ignoredOf(address: URLSearchParams): string[] {
  const first = address.get('trang') === '1' ? ['trang'] : [];
  return unreadNames(address, [...writeFilter(readFilter(address)).keys(), ...first, 'tim']);
}

export function isNarrowed(filter: DocumentFilter): boolean {
  return writeFilter({ ...filter, page: 1 }).size > 0;
}

export function variablesOf(filter: DocumentFilter): DocumentRegisterQueryVariables {
  const { search, agency, kind, year, mark, withFile, page } = filter;
  return {
    ...(search.trim() ? { search: search.trim() } : {}),
    ...(agency === null ? {} : { agency }),
    ...(kind ? { kind } : {}),
    ...(year === null ? {} : { year }),
    ...(mark ? { mark } : {}),
    ...(withFile === null ? {} : { withFile }),
    page,
  };
}

/** Years of the documents there are, newest first; the year an address asks for stays chosen where it has none. */
export function offeredYears(known: readonly number[], asked: number | null): number[] {
  return [...new Set([...known, ...(asked === null ? [] : [asked])])].sort((a, b) => b - a);
}
