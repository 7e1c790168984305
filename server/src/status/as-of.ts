import { DomainError } from '@ega/shared/errors';
import { parseRoundId, type Round } from '@ega/shared/rounds/round';
import type { Basis } from '@ega/shared/status/status';
import { type CivilDate, civilDateAt, type Instant, instantMs, instantOf } from '@ega/shared/text/civil-date';
import type { MomentKey } from '../platform/cache/read-plan.js';
import type { RequestFacts } from '../platform/session-statement.js';

/** What a query or an address asks for; nothing asked means now. */
export interface Asked {
  round?: string | null | undefined;
  at?: string | null | undefined;
  day?: string | null | undefined;
  /** A frozen session, with its version or without. */
  meeting?: string | null | undefined;
  basis: Basis;
}

/** The instant a board is about (house decision 4). */
export interface AskedInstant {
  instant: Instant;
  /** True when "now" was meant: time and the ledger go on changing the answer. */
  current: boolean;
}

/** What the clock and the ledger say at the start of a request. */
export type Moment = Pick<RequestFacts, 'worldNow' | 'position' | 'boardPosition'>;

/**
 * `luc` names an instant; `ngay`, typed by people, means the end of that day and, for today, now (house decision 7).
 * Nothing is known of the future.
 */
export function askedInstant({ at, day }: Asked, worldNow: Instant): AskedInstant {
  if (at && day) throw new DomainError('MALFORMED_INPUT', { field: 'day', reason: 'instantAndDay' });
  if (at) {
    if (instantMs(at) > instantMs(worldNow)) throw new DomainError('AS_OF_UNKNOWN', { what: 'future' });
    return { instant: at.endsWith('+07:00') ? at : instantOf(instantMs(at)), current: false };
  }
  const today = civilDateAt(worldNow);
  if (!day || day === today) return { instant: worldNow, current: true };
  if (day > today) throw new DomainError('AS_OF_UNKNOWN', { what: 'future' });
  return { instant: `${day}T23:59:59.999999+07:00`, current: false };
}

/** An instant so near that a transaction recorded before it may still be committing. */
export const SETTLED_MS = 60_000;

/** The part of a cache key that the ledger and the clock decide: the same figures until `validUntil`. */
export function momentKey(asked: Asked, moment: Moment): MomentKey {
  const what = `${asked.basis} ${asked.round ?? ''}`;
  // Which version is the latest moves with the ledger.
  if (asked.meeting) return { question: `meeting ${asked.meeting} ${moment.position} ${what}`, position: 0n };
  const { instant, current } = askedInstant(asked, moment.worldNow);
  const position = BigInt(moment.boardPosition);
  if (current) return { question: `now ${what}`, position };
  const settled = instantMs(moment.worldNow) - instantMs(instant) > SETTLED_MS;
  return settled
    ? { question: `${instant} ${what}`, position: 0n }
    : { question: `${instant} settling ${what}`, position };
}

/** The round asked for among those known, newest first, and the one before it; without a name the newest that had opened. */
export function chosenRound(
  rounds: readonly Round[],
  name: string | null | undefined,
  instant: Instant,
): { round: Round | null; previousRound: Round | null } {
  if (name && !parseRoundId(name)) throw new DomainError('NOT_FOUND', { what: 'round' });
  const ms = instantMs(instant);
  const at = rounds.findIndex((round) => (name ? round.id === name : instantMs(round.opensAt) <= ms));
  if (name && at < 0) throw new DomainError('AS_OF_UNKNOWN', { what: 'round' });
  return { round: rounds[at] ?? null, previousRound: at < 0 ? null : (rounds[at + 1] ?? null) };
}

export const dayOf = (instant: Instant): CivilDate => civilDateAt(instant);
