import type { HandAnswer } from '../../directives/hand-answer.js';
import { lastDayOf, type Obligation } from '../../directives/obligation.js';
import { type CivilDate, daysBetween } from '../../text/civil-date.js';
import { ground, reading, type Verdict, verdict } from './verdict.js';

/** A duty answered by hand: done in time or late by the day of the document; overdue only where the directive sets a date. */
export function byHand(obligation: Obligation, answer: HandAnswer | null, today: CivilDate): Verdict {
  const lastDay = lastDayOf(obligation);
  const inputs = [
    { name: 'handState', value: answer?.state ?? null },
    { name: 'doneOn', value: answer?.doneOn ?? null },
    { name: 'document', value: answer?.document ?? null },
    { name: 'lastDay', value: lastDay },
  ];
  if (answer?.state === 'done') {
    const more = { inputs, reading: reading('hand.done') };
    const { doneOn } = answer;
    if (lastDay === null || doneOn === null || doneOn <= lastDay)
      return verdict(
        'met',
        [ground('handDone', { on: doneOn ?? '', document: answer.document ?? '' })],
        more,
      );
    const days = daysBetween(lastDay, doneOn);
    return verdict('metLate', [ground('handDoneLate', { on: doneOn, days })], more);
  }
  const more = { inputs, reading: answer ? reading(`hand.${answer.state}`) : null };
  if (lastDay !== null && today > lastDay) {
    return verdict('overdue', [ground('handOverdue', { days: daysBetween(lastDay, today) })], more);
  }
  if (!answer) return verdict('notReported', [ground('handUnknown')], more);
  return verdict('onTrack', [ground(answer.state === 'ongoing' ? 'handOngoing' : 'handNotStarted')], more);
}
