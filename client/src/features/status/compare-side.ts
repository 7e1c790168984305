import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useCan } from '../../app/session.js';
import { FrozenSessionsDocument } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { useRoundName } from '../../lib/round-name.js';
import type { Option } from '../../ui/select.js';
import { isInstantText, isMeetingText, isRoundText, readerOf, withChanges } from '../../app/board-view.js';
import { GROUPS, type GroupName } from '@ega/shared/status/overview';
import { parseCivilDate, type CivilDate } from '@ega/shared/text/civil-date';

/** What the page reads of its address: the earlier side, and the group whose figures stand beside each other. */
export const COMPARE_NAMES: readonly string[] = ['tu-ky', 'tu-luc', 'tu-ngay', 'tu-phien', 'nhom'];

/** The earlier side as the address names it; nothing means the round before. */
export interface EarlierSide {
  variables: { fromRound?: string; fromAt?: string; fromDay?: CivilDate; fromMeeting?: string };
  group: GroupName;
  search: Record<string, string>;
  unknown: string[];
  change: (changes: Record<string, string | null>) => void;
  /** An option of the earlier side: a round, a session with its own instant, or nothing. */
  choose: (option: string) => void;
}

const SESSION = 'phien ';

/** The name of a session in an address, where an option is one. */
export const sessionOf = (option: string): string | null =>
  option.startsWith(SESSION) ? option.slice(SESSION.length) : null;

export const optionOf = (session: string): string => SESSION + session;

/** The frozen figures that may stand on either side; those that the address names are among them in any case. */
export function useFrozenSessions(named: readonly (string | undefined)[]): Option<string>[] {
  const say = useSay();
  const may = useCan();
  const roundName = useRoundName();
  const read = useRead(FrozenSessionsDocument, {}, { enabled: may('meeting.read') });
  const known = read.data?.meetings.flatMap(({ versions }) => versions.map(({ name }) => name)) ?? [];
  return [...new Set([...known, ...named.flatMap((name) => name ?? [])])].map((name) => {
    const [quarter = name, version] = name.split('.');
    return {
      value: optionOf(name),
      label: version
        ? say('comparison.session', { quarter: roundName(quarter), version })
        : say('comparison.newestOfSession', { quarter: roundName(quarter) }),
    };
  });
}

export function useEarlierSide(): EarlierSide {
  const [params, setParams] = useSearchParams();
  return useMemo(() => {
    const unknown: string[] = [];
    const read = readerOf(params, unknown);
    const round = read('tu-ky', isRoundText);
    const at = read('tu-luc', isInstantText);
    const day = read('tu-ngay', (value) => parseCivilDate(value) !== null);
    const meeting = read('tu-phien', isMeetingText);
    const group = read('nhom', (value) => GROUPS.some((name) => name === value));
    const change = (changes: Record<string, string | null>): void =>
      setParams((before) => withChanges(before, changes), { replace: true });
    return {
      variables: {
        ...(round ? { fromRound: round } : {}),
        ...(meeting
          ? { fromMeeting: meeting }
          : at
            ? { fromAt: at }
            : day
              ? { fromDay: day as CivilDate }
              : {}),
      },
      group: (group ?? 'all') as GroupName,
      search: {
        ...(round ? { 'tu-ky': round } : {}),
        ...(meeting ? { 'tu-phien': meeting } : at ? { 'tu-luc': at } : day ? { 'tu-ngay': day } : {}),
      },
      unknown,
      change,
      choose: (option) => {
        const session = sessionOf(option);
        change({
          'tu-ky': session ? null : option || null,
          'tu-phien': session,
          'tu-luc': null,
          ...(session ? { 'tu-ngay': null } : {}),
        });
      },
    };
  }, [params, setParams]);
}
