import { useSay } from '../../lib/language.js';
import { useRoundName } from '../../lib/round-name.js';
import type { Details } from './agency-details.js';

/** Greyed and named by its quarter where the agency has sent nothing in this round. */
export function useStanding({ standing }: Details): { className: string; note: string | undefined } {
  const say = useSay();
  const roundName = useRoundName();
  return standing
    ? {
        className: 'standing',
        note: say('agencyDetails.standing', { round: roundName(standing) }),
      }
    : { className: '', note: undefined };
}
