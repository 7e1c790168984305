import type { Meeting } from '@ega/shared/meetings/meeting';
import { formatInstant, quarterName } from '@ega/shared/text/format';
import type { RoundId } from '@ega/shared/rounds/round';
import type { MeetingQuery } from '../../gql/graphql.js';

export type MeetingFace = MeetingQuery['meeting'];
export type Version = MeetingFace['versions'][number];
export type ConclusionLine = MeetingFace['conclusions'][number];

/** 'Quý I/2018' of a session. */
export const meetingName = (id: string): string => quarterName(id as RoundId);

export const heldAtText = (meeting: Pick<Meeting, 'heldAt'>): string => formatInstant(meeting.heldAt);

/** 'Quý IV/2017, bản 2' of '2017-Q4.2'. */
export function versionParts(name: string): { quarter: string; version: string } {
  const [meeting = '', version = '1'] = name.split('.');
  return { quarter: meetingName(meeting), version };
}
