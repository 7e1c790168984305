import { addDays, civil, type CivilDate } from '../text/civil-date.js';

/** Labels `option.holiday.<code>`. */
export const HOLIDAYS = [
  'new-year',
  'tet',
  'hung-kings',
  'reunification',
  'labour',
  'national-day',
  'other',
] as const;
export type Holiday = (typeof HOLIDAYS)[number];

/** Days that are not what the week says: off, or worked in exchange for a day off. */
export interface SpecialDays {
  readonly holiday: Holiday;
  /** A Saturday or Sunday worked in exchange, by the announcement of the year. */
  readonly worked: boolean;
  readonly from: CivilDate;
  /** Exclusive. */
  readonly until: CivilDate;
}

/** The days off of civil servants beside Saturdays and Sundays, as the Authority has entered them. */
export type WorkCalendar = readonly SpecialDays[];

export interface ReleasedDays extends SpecialDays {
  readonly code: string;
}

const days = (holiday: Holiday, first: string, last = first, worked = false): ReleasedDays => ({
  code: `${worked ? 'worked' : holiday}-${worked ? first : last.slice(0, 4)}`,
  holiday,
  worked,
  from: civil(first),
  until: addDays(civil(last), 1),
});

/**
 * What every world begins with: Labour Code 2012, article 115, with the days in lieu announced for each year. Later years
 * are entered by the Authority. KNOWN-UNVERIFIED: the yearly announcements were not read; an official confirms them before use.
 */
export const RELEASED_DAYS: readonly ReleasedDays[] = [
  days('national-day', '2016-09-02'),
  days('new-year', '2017-01-02'),
  days('tet', '2017-01-26', '2017-02-01'),
  days('hung-kings', '2017-04-06'),
  days('labour', '2017-05-01'),
  days('reunification', '2017-05-02'),
  days('national-day', '2017-09-04'),
  days('new-year', '2018-01-01'),
  days('tet', '2018-02-14', '2018-02-20'),
  days('hung-kings', '2018-04-25'),
  days('reunification', '2018-04-30'),
  days('labour', '2018-05-01'),
  days('national-day', '2018-09-03'),
  days('new-year', '2018-12-31', '2019-01-01'),
  days('new-year', '2019-01-05', '2019-01-05', true),
  days('tet', '2019-02-04', '2019-02-08'),
  days('hung-kings', '2019-04-15'),
  days('reunification', '2019-04-29', '2019-04-30'),
  days('reunification', '2019-05-04', '2019-05-04', true),
  days('labour', '2019-05-01'),
  days('national-day', '2019-09-02'),
];

/** Days ahead that reminders and deadlines are planned for. */
const AHEAD = 60;

/**
 * Of the year of today, and of the next one once days are planned into it, those for which nobody has entered Tết: there
 * nobody would know that people are away.
 */
export function yearsWithoutTet(calendar: WorkCalendar, today: CivilDate): number[] {
  const years = new Set([today, addDays(today, AHEAD)].map((day) => day.slice(0, 4)));
  return [...years]
    .filter(
      (year) =>
        !calendar.some(({ holiday, worked, from }) => holiday === 'tet' && !worked && from.startsWith(year)),
    )
    .map(Number);
}
