import type { RoundId } from '@ega/shared/rounds/round';
import { quarterName } from '@ega/shared/text/format';
import { useSay } from '../../lib/language.js';
import type { Details } from './agency-details.js';

/** Greyed and named by its quarter where the agency has sent nothing in this round. */
export function useStanding({ standing }: Details): { className: string; note: string | undefined } {
  const say = useSay();
  return standing
    ? {
        className: 'standing',
        note: say('agencyDetails.standing', { round: quarterName(standing as RoundId) }),
      }
    : { className: '', note: undefined };
}
