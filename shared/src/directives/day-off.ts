import type { WorkCalendar } from '../rounds/holidays.js';
import { daysBetween } from '../text/civil-date.js';
import type { CatalogueBody } from './catalogue-entry.js';

type Entered = CatalogueBody<'day-off'>;

/** More days in one entry are a slip of the pen: nobody would be reminded for months. */
const LONGEST = 31;

/** The field of entered days that cannot be right; null where all can. */
export function unsoundDays({ validFrom, validTo }: Entered): 'validTo' | null {
  return daysBetween(validFrom, validTo) > LONGEST ? 'validTo' : null;
}

/** The calendar that the latest versions of the entries make. */
export function workCalendar(entered: readonly Entered[]): WorkCalendar {
  return entered
    .filter(({ effect }) => effect !== 'none')
    .map(({ holiday, effect, validFrom, validTo }) => ({
      holiday,
      worked: effect === 'worked',
      from: validFrom,
      until: validTo,
    }));
}
