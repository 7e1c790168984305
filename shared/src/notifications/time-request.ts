import { isTrialRound, type Round } from '../rounds/round.js';
import { instantMs, type Instant } from '../text/civil-date.js';
import type { TimeRequestKind } from './kinds.js';

/** State of the report as the rule needs it; `ready` counts as whence it came. */
export interface ReportStanding {
  readonly state: 'draft' | 'submitted' | 'returned' | 'verified';
  /** At least one sending counts. */
  readonly sent: boolean;
}

/**
 * What an agency may ask for now, or null: more time while it still has to send, reopening after the round has closed
 * or once the report is verified (practice.md 16). A sent report that nobody has opened is withdrawn instead. In a trial
 * round nothing is asked: its days bind nobody, and no desk of the Authority shows what comes from it (issue 3, item 17).
 */
export function askableRequest(
  round: Pick<Round, 'opensAt' | 'closesAt'> & { readonly id: string },
  { state, sent }: ReportStanding,
  now: Instant,
): TimeRequestKind | null {
  if (isTrialRound(round.id) || instantMs(now) < instantMs(round.opensAt)) return null;
  if (state === 'returned') return 'extension';
  if (state === 'verified') return 'reopening';
  if (state === 'submitted' || sent) return null;
  return instantMs(now) < instantMs(round.closesAt) ? 'extension' : 'reopening';
}
