import { instantMs } from '@ega/shared/text/civil-date';
import type { Page } from './draft/sheet.js';

type Given = Pick<Page, 'state' | 'dueAt'> & { returnedUntil?: string | null };

/** The end that binds the report now: of a returned or reopened one the day it was given, else the sending deadline. */
export function timeGiven({ state, dueAt, returnedUntil }: Given): string {
  if (!returnedUntil || state === 'submitted' || state === 'verified') return dueAt;
  // A day given before the round fell due is that of a return; one given to a report never sent is always later.
  return state === 'returned' || instantMs(returnedUntil) > instantMs(dueAt) ? returnedUntil : dueAt;
}

/** Until when a report that is past due is still taken: to the closing, or to the day it was reopened for. */
export function takenUntil(page: Given & { round: { closesAt: string } }): string {
  const { closesAt } = page.round;
  const given = timeGiven(page);
  return instantMs(given) > instantMs(closesAt) ? given : closesAt;
}
