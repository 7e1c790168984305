import { type CivilDate, civilDateAt, instantMs } from '../../text/civil-date.js';
import { ground, type MinistryQuestion, type Verdict, verdict } from './verdict.js';

/**
 * O20: the figures of the quarterly session frozen before it met (catalogue 4). A session is named by its quarter and may
 * meet at its end, so that of the quarter before still stands; an older one tells nothing of today.
 */
export function quarterlyStatistics({ facts, today }: MinistryQuestion): Verdict {
  const last = facts.sessions.at(-1);
  if (!last) return verdict('noBasis', [ground('noSession')]);
  const { meeting, frozenAt, heldAt } = last;
  const inputs = [
    { name: 'sessions', value: facts.sessions.length },
    { name: 'lastSession', value: meeting },
  ];
  if (quarterOfDay(today) - quarters(meeting) > 1)
    return verdict('noBasis', [ground('sessionLongAgo', { meeting })], { inputs });
  const params = { meeting, on: civilDateAt(frozenAt), held: civilDateAt(heldAt) };
  return instantMs(frozenAt) < instantMs(heldAt)
    ? verdict('met', [ground('sessionFrozen', params)], { inputs })
    : verdict('metLate', [ground('sessionFrozenLate', params)], { inputs });
}

const quarterOfDay = (day: CivilDate): number =>
  Number(day.slice(0, 4)) * 4 + Math.ceil(Number(day.slice(5, 7)) / 3);

const quarters = (id: string): number => Number(id.slice(0, 4)) * 4 + Number(id.at(-1));
