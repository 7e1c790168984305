import { instantMs } from '@ega/shared/text/civil-date';
import type { RoundsQuery } from '../../gql/graphql.js';

export type RoundFace = RoundsQuery['rounds'][number];
export type RoundState = 'future' | 'open' | 'late' | 'closed';

/** Where a round stands at a world instant: between due and closing reports still come, marked late. */
export function roundState(
  round: Pick<RoundFace, 'opensAt' | 'dueAt' | 'closesAt'>,
  now: number,
): RoundState {
  if (now < instantMs(round.opensAt)) return 'future';
  if (now < instantMs(round.dueAt)) return 'open';
  return now < instantMs(round.closesAt) ? 'late' : 'closed';
}
