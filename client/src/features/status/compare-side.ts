import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { isInstantText, isMeetingText, isRoundText } from '../../app/board-view.js';
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
}

export function useEarlierSide(): EarlierSide {
  const [params, setParams] = useSearchParams();
  return useMemo(() => {
    const unknown: string[] = [];
    const read = (name: string, good: (value: string) => boolean): string | undefined => {
      const value = params.get(name);
      if (value === null) return undefined;
      if (good(value)) return value;
      unknown.push(name);
      return undefined;
    };
    const round = read('tu-ky', isRoundText);
    const at = read('tu-luc', isInstantText);
    const day = read('tu-ngay', (value) => parseCivilDate(value) !== null);
    const meeting = read('tu-phien', isMeetingText);
    const group = read('nhom', (value) => GROUPS.some((name) => name === value));
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
      change: (changes) =>
        setParams(
          (before) => {
            const next = new URLSearchParams(before);
            for (const [name, value] of Object.entries(changes)) {
              if (value === null) next.delete(name);
              else next.set(name, value);
            }
            return next;
          },
          { replace: true },
        ),
    };
  }, [params, setParams]);
}
