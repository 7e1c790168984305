import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { isInstantText, isMeetingText, isRoundText } from '../../app/board-view.js';
import { parseCivilDate, type CivilDate } from '@ega/shared/text/civil-date';

export const EARLIER_NAMES: readonly string[] = ['tu-ky', 'tu-luc', 'tu-ngay', 'tu-phien'];

/** The earlier side as the address names it; nothing means the round before. */
export interface EarlierSide {
  variables: { fromRound?: string; fromAt?: string; fromDay?: CivilDate; fromMeeting?: string };
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
