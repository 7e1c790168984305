import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { parseCivilDate, type CivilDate } from '@ega/shared/text/civil-date';
import { unreadNames } from './unread-names.js';

export type BasisName = 'reported' | 'verified';

/** What a board screen shows, as it stands in the address: identity in the path, view in the query. */
export interface BoardView {
  variables: { round?: string; at?: string; day?: CivilDate; meeting?: string; basis?: BasisName };
  /** The part of the address that carries the view, with its question mark; '' for the defaults. */
  search: string;
  /** Parameters that nobody reads or whose value could not be read; they are ignored with a notice. */
  unknown: string[];
  /** In place of the entry of the history, so that Back leaves the page; a step of its own where `replace` is false. */
  change: (changes: Record<string, string | null>, options?: { replace: boolean }) => void;
}

const ROUND = /^\d{4}-Q[1-4]$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?\+07:00$/;

export const isRoundText = (value: string): boolean => ROUND.test(value);

export const isInstantText = (value: string): boolean =>
  INSTANT.test(value) && parseCivilDate(value.slice(0, 10)) !== null;

const MEETING = /^\d{4}-Q[1-4](\.[1-9]\d{0,3})?$/;
/** '2018-Q1', the latest version of a session, or '2018-Q1.2'. */
export const isMeetingText = (value: string): boolean => MEETING.test(value);

const KEPT = ['ky', 'luc', 'ngay', 'phien', 'nguon'];
const NONE: readonly string[] = [];

/** Reads values by name; the name of one that is not good is added to the unknown. */
export const readerOf =
  (params: URLSearchParams, unknown: string[]) =>
  (name: string, good: (value: string) => boolean): string | undefined => {
    const value = params.get(name);
    if (value === null) return undefined;
    if (good(value)) return value;
    unknown.push(name);
    return undefined;
  };

/** The parameters with some set and, where null, taken out. */
export function withChanges(
  params: URLSearchParams,
  changes: Record<string, string | null>,
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  return next;
}

/**
 * `ky` round · `luc` instant (shared links) · `ngay` end of that day (typed by people) · `nguon=tham-tra` verified basis ·
 * `phien` a frozen session, which overrides the two before it. `own`: what the page itself reads, one list for its life.
 */
export function useBoardView(own: readonly string[] = NONE): BoardView {
  const [params, setParams] = useSearchParams();
  return useMemo(() => {
    const unknown = unreadNames(params, [...KEPT, ...own]);
    const read = readerOf(params, unknown);
    const round = read('ky', isRoundText);
    const at = read('luc', isInstantText);
    const day = read('ngay', (value) => parseCivilDate(value) !== null);
    const meeting = read('phien', isMeetingText);
    const basis = read('nguon', (value) => value === 'tham-tra' || value === 'tat-ca');
    const kept = new URLSearchParams(
      KEPT.flatMap((name) => (params.get(name) ? [[name, params.get(name)!]] : [])),
    );
    return {
      variables: {
        ...(round ? { round } : {}),
        ...(meeting ? { meeting } : at ? { at } : day ? { day: day as CivilDate } : {}),
        ...(basis === 'tham-tra' ? { basis: 'verified' as const } : {}),
      },
      search: kept.size > 0 ? `?${kept.toString()}` : '',
      unknown,
      change: (changes, options = { replace: true }) =>
        setParams((before) => withChanges(before, changes), options),
    };
  }, [params, setParams, own]);
}

/**
 * The same as-of, round, basis and filters as the screen, so that the file equals it to the digit; the downloads read
 * them under the names of the screen's own address.
 */
export function exportSearch(
  { round, at, day, meeting, basis }: BoardView['variables'],
  view: Record<string, string> = {},
): string {
  const named = {
    ky: round ?? '',
    luc: at ?? '',
    ngay: day ?? '',
    phien: meeting ?? '',
    nguon: basis === 'verified' ? 'tham-tra' : '',
    ...view,
  };
  const entries = Object.entries(named).filter(([, value]) => value !== '');
  return entries.length > 0 ? `?${new URLSearchParams(entries).toString()}` : '';
}
