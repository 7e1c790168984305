import { isMessageCode } from '@ega/shared/text/say';
import type { ReviewQueueQuery } from '../../gql/graphql.js';

export type Queue = ReviewQueueQuery['reviewQueue'];
export type QueueItem = Queue['items'][number];

export const SHOWS = ['waiting', 'mine', 'returned', 'verified'] as const;
/** What part of the queue is on screen; in the address as `loc`. */
export type Show = (typeof SHOWS)[number];

/** As it is written in the address. */
export const SHOW_SLUG: Readonly<Record<Show, string>> = {
  waiting: 'cho-tham-tra',
  mine: 'cua-toi',
  returned: 'hoan-thien',
  verified: 'da-tham-tra',
};

const STATE_OF = { waiting: 'submitted', returned: 'returned', verified: 'verified' } as const;

export function readShow(value: string | null): Show {
  return SHOWS.find((show) => SHOW_SLUG[show] === value) ?? 'waiting';
}

/** The server's order stands: newly issued, step backs and warnings first, then the longest waiting. */
export function itemsOf(queue: Queue, show: Show, viewerId: string): QueueItem[] {
  if (show === 'mine')
    return queue.items.filter((item) => item.state === 'submitted' && item.assignee?.id === viewerId);
  return queue.items.filter((item) => item.state === STATE_OF[show]);
}

const FLAGS = [
  'awaitingLeader',
  'agreedByLeader',
  'declinedByLeader',
  'newlyIssued',
  'stepBack',
  'warnings',
  'resubmitted',
  'first',
] as const;
export type Flag = (typeof FLAGS)[number];

/** Flags this page has words for; a flag younger than the page is left out. */
export function knownFlags(flags: readonly string[]): Flag[] {
  return FLAGS.filter((flag) => flags.includes(flag) && isMessageCode(`review.flag.${flag}`));
}
