import type { Meeting } from '@ega/shared/meetings/meeting';
import { formatInstant } from '@ega/shared/text/format';
import type { MeetingQuery } from '../../gql/graphql.js';

export type MeetingFace = MeetingQuery['meeting'];
export type Version = MeetingFace['versions'][number];
export type ConclusionLine = MeetingFace['conclusions'][number];

export const heldAtText = (meeting: Pick<Meeting, 'heldAt'>): string => formatInstant(meeting.heldAt);

/** Session and number of '2017-Q4.2'. */
export function versionParts(name: string): { meeting: string; version: string } {
  const [meeting = '', version = '1'] = name.split('.');
  return { meeting, version };
}
