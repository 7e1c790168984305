import { RELEASED_DAYS } from '@ega/shared/rounds/holidays';
import { isWorkingDay } from '@ega/shared/rounds/working-days';
import { addDays, civil, type CivilDate } from '@ega/shared/text/civil-date';
import { between, happens } from './random.js';

/** A step taken and the day it began. */
export interface Taken {
  readonly step: number;
  readonly on: CivilDate;
}

/** Day of the decision of every agency that has issued by 05/3/2018; illustrative but for 32 and 87 (domain.md 1). */
const ISSUED_ON: Readonly<Record<number, string>> = {
  47: '2016-06-15',
  79: '2016-09-12',
  10: '2016-10-20',
  57: '2016-11-28',
  87: '2017-02-27',
  50: '2017-01-18',
  7: '2017-02-10',
  32: '2017-03-30',
  43: '2017-04-14',
  68: '2017-04-27',
  8: '2017-05-16',
  24: '2017-05-25',
  54: '2017-06-20',
  49: '2017-07-11',
  5: '2017-07-26',
  86: '2017-08-09',
  92: '2017-08-18',
  20: '2017-08-30',
  39: '2017-09-21',
  35: '2017-10-05',
  18: '2017-10-17',
  12: '2017-10-31',
  62: '2017-11-09',
  66: '2017-11-20',
  31: '2017-11-29',
  59: '2017-12-08',
  17: '2017-12-20',
  9: '2017-12-27',
  71: '2018-01-10',
  77: '2018-01-19',
  85: '2018-01-30',
  37: '2018-02-07',
  88: '2018-02-22',
  56: '2018-02-28',
};

/** Step reached by 05/3/2018 of those under way. Number 13 has no decision in our sources and stays at step 6. */
const UNDER_WAY: Readonly<Record<number, number>> = {
  ...{ 13: 6, 45: 6, 84: 6, 4: 5, 72: 5, 93: 5, 14: 4, 70: 4, 69: 4 },
  ...{ 16: 3, 26: 3, 36: 3, 38: 3, 74: 3, 76: 3, 80: 3, 6: 2, 63: 2, 78: 2, 90: 2 },
  ...{ 2: 1, 11: 1, 29: 1, 41: 1, 58: 1, 61: 1, 67: 1, 83: 1 },
};

/** Agencies that have begun to update an issued architecture. */
const UPDATING: Readonly<Record<number, string>> = { 47: '2017-11-14', 79: '2018-01-23' };

/** The step back of the demo: verified at step 6, then taken back to the draft because the lead unit changed. */
export const STEP_BACK = { agency: 53, on: civil('2018-01-15'), step: 3 } as const;
const STEP_BACK_REACHED = { step: 6, on: '2017-11-06' };

/** Every step an agency has taken by 05/3/2018, oldest first; nothing for one that has not begun. */
export function stepsTaken(agency: number): Taken[] {
  const issued = ISSUED_ON[agency];
  if (issued) {
    const updating = UPDATING[agency];
    const path = pathTo(agency, 7, civil(issued));
    return updating ? [...path, { step: 8, on: civil(updating) }] : path;
  }
  if (agency === STEP_BACK.agency) return pathTo(agency, STEP_BACK_REACHED.step, civil(STEP_BACK_REACHED.on));
  const reached = UNDER_WAY[agency];
  return reached === undefined ? [] : pathTo(agency, reached, lastBegan(agency));
}

/** The steps up to a day; a step back counts from its own day on. */
export function stepsOn(agency: number, day: CivilDate): Taken[] {
  if (agency === STEP_BACK.agency && day >= STEP_BACK.on)
    return [
      ...stepsTaken(agency).filter((row) => row.step < STEP_BACK.step),
      { step: STEP_BACK.step, on: STEP_BACK.on },
    ];
  return stepsTaken(agency).filter((row) => row.on <= day);
}

/** Steps left out: the survey by some, the Ministry's opinion by those that did not ask (both optional, A3 and A4). */
export function goesThrough(agency: number, step: number): boolean {
  if (step === 2) return happens(60, agency, 'survey');
  if (step === 4 || step === 5) return agency === STEP_BACK.agency || happens(55, agency, 'opinion');
  return true;
}

/** Backwards from the day of the last step. More than 40 days lie between two steps, so no two share a month. */
function pathTo(agency: number, last: number, on: CivilDate): Taken[] {
  const path: Taken[] = [{ step: last, on }];
  let day = on;
  for (let step = last - 1; step >= 1; step--) {
    const asked = step === 4 && last === 5;
    if (!asked && !goesThrough(agency, step)) continue;
    day = workingDayBefore(addDays(day, -between(42, step === 6 ? 60 : 105, agency, step)));
    path.unshift({ step, on: day });
  }
  return path;
}

/** Most have moved since December; a few stand where they stood in autumn and show what a standstill looks like. */
function lastBegan(agency: number): CivilDate {
  return happens(25, agency, 'standstill')
    ? workingDayBefore(addDays(civil('2017-09-11'), between(0, 60, agency, 'began')))
    : workingDayBefore(addDays(civil('2017-12-22'), between(0, 66, agency, 'began')));
}

function workingDayBefore(day: CivilDate): CivilDate {
  return isWorkingDay(day, RELEASED_DAYS) ? day : workingDayBefore(addDays(day, -1));
}
