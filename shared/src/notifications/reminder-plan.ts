import type { WorkCalendar } from '../rounds/holidays.js';
import { workingDayFrom, workingDayUpTo } from '../rounds/working-days.js';
import {
  addDays,
  type CivilDate,
  civilDateAt,
  instantMs,
  instantOf,
  type Instant,
} from '../text/civil-date.js';

/** Days before (negative) and after the due day on which a report not yet sent is reminded of (issue 3, item 13). */
export const REMINDER_OFFSETS = [-21, -14, -7, -1, 1, 7] as const;
export type ReminderOffset = (typeof REMINDER_OFFSETS)[number];

export interface PlannedReminder {
  readonly offset: ReminderOffset;
  /** A working day: nobody is reminded on mùng 1 Tết. */
  readonly on: CivilDate;
}

/** The last day on which a report is on time: "hết ngày 09/3" is the instant 10/3 00:00, exclusive. */
export function dueDay(dueAt: Instant): CivilDate {
  return civilDateAt(instantOf(instantMs(dueAt) - 1));
}

/**
 * The days of reminding for one due instant. Before the due day a reminder that falls on a day off comes on the last
 * working day before it, after the due day on the next one; none comes before the round has opened.
 */
export function reminderPlan(opensAt: Instant, dueAt: Instant, calendar: WorkCalendar): PlannedReminder[] {
  const due = dueDay(dueAt);
  const opens = workingDayFrom(civilDateAt(opensAt), calendar);
  return REMINDER_OFFSETS.map((offset) => {
    const day = addDays(due, offset);
    const on = offset < 0 ? workingDayUpTo(day, calendar) : workingDayFrom(day, calendar);
    return { offset, on: on < opens ? opens : on };
  });
}

export interface DueReminders {
  /** The one that is sent now. */
  readonly send: ReminderOffset | null;
  /** Passed over while the clock jumped or the system was off: logged, never sent after the event (house decision 8). */
  readonly missed: readonly ReminderOffset[];
}

/** Of all reminders whose day has come and that nothing was done about, only the latest is sent. */
export function dueReminders(
  plan: readonly PlannedReminder[],
  done: readonly number[],
  today: CivilDate,
): DueReminders {
  const open = plan
    .filter(({ offset, on }) => on <= today && !done.includes(offset))
    .map(({ offset }) => offset);
  return { send: open.at(-1) ?? null, missed: open.slice(0, -1) };
}
