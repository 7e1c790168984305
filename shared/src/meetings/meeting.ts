import * as v from 'valibot';
import { requiredText } from '../directives/catalogue-entry.js';
import { type RoundId, parseRoundId } from '../rounds/round.js';
import type { Instant } from '../text/civil-date.js';

/** Offices that take part in a session of the steering board; persons are named by role only. */
export const PARTICIPANT_KINDS = ['chair', 'member', 'invited', 'secretary'] as const;
export type ParticipantKind = (typeof PARTICIPANT_KINDS)[number];

export interface Participant {
  readonly office: string;
  readonly kind: ParticipantKind;
}

/** The quarterly session (phiên họp) of the steering board; the quarter is its name, its round gives the figures. */
export interface Meeting {
  readonly id: RoundId;
  readonly roundId: RoundId;
  readonly heldAt: Instant;
  readonly place: string;
  readonly agenda: readonly string[];
  readonly participants: readonly Participant[];
  /** Counts the changes of this row; a change names the one it saw. */
  readonly revision: number;
}

/** What the secretariat types to prepare a session. */
export const meetingPlan = v.strictObject({
  place: requiredText(200),
  agenda: v.pipe(v.array(requiredText(300)), v.maxLength(30, 'malformed.tooMany')),
  participants: v.pipe(
    v.array(
      v.strictObject({ office: requiredText(200), kind: v.picklist(PARTICIPANT_KINDS, 'malformed.choice') }),
    ),
    v.maxLength(200, 'malformed.tooMany'),
  ),
});

/** How a frozen state is named in an address: '2018-Q1' (the latest version) or '2018-Q1.2' (house decision 7). */
export interface MeetingVersionName {
  readonly meeting: RoundId;
  /** Null: the latest. */
  readonly version: number | null;
}

const VERSION_NAME = /^(\d{4}-Q[1-4])(?:\.([1-9]\d{0,3}))?$/;

export function parseMeetingVersion(name: string): MeetingVersionName | null {
  const match = VERSION_NAME.exec(name);
  if (!match || !parseRoundId(match[1] ?? '')) return null;
  return { meeting: match[1] as RoundId, version: match[2] ? Number(match[2]) : null };
}

export function meetingVersionName(meeting: RoundId, version: number): string {
  return `${meeting}.${version}`;
}
