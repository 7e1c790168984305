/** An agency enters a step on a day; days are counted whole from 01/01/1970. */
export interface Entry {
  readonly step: number;
  readonly day: number;
}

/** The way of one agency as known on the day of the forecast, oldest entry first. */
export interface Course {
  readonly agency: number;
  readonly entries: readonly Entry[];
  /** Issued, whether or not a day is known. */
  readonly issued: boolean;
}

export const ISSUED = 7;

/** One stay in a step: from a day until the next step was entered, or until today. */
export interface Stay {
  readonly agency: number;
  readonly step: number;
  readonly from: number;
  readonly to: number;
  /** The step entered at its end; null while it lasts, and where the agency went back. */
  readonly next: number | null;
}

/** Stays of all agencies. Who has not begun waits in step 0 since the first agency of all began. */
export function staysOf(courses: readonly Course[], today: number): Stay[] {
  const first = firstDay(courses, today);
  return courses.flatMap(({ agency, entries, issued }) => {
    const known = entries.filter(({ day }) => day <= today);
    // Issued on a day nobody knows: how long it took cannot be told.
    if (issued && !known.some(({ step }) => step >= ISSUED)) return [];
    const path = [{ step: 0, day: first }, ...known];
    const stays: Stay[] = [];
    for (const [at, { step, day }] of path.entries()) {
      if (step >= ISSUED) break;
      const next = path[at + 1];
      const to = next?.day ?? today;
      if (to > day)
        stays.push({ agency, step, from: day, to, next: next && next.step > step ? next.step : null });
    }
    return stays;
  });
}

function firstDay(courses: readonly Course[], today: number): number {
  return courses.reduce((first, { entries }) => Math.min(first, entries[0]?.day ?? first), today);
}

/** Where an agency stands on a day. */
export function standingOn(course: Course, today: number, waitingSince: number): Entry {
  return course.entries.findLast(({ day }) => day <= today) ?? { step: 0, day: waitingSince };
}

/** The same history as it was known on an earlier day. */
export function coursesOn(courses: readonly Course[], day: number): Course[] {
  return courses.flatMap((course) => {
    const entries = course.entries.filter((entry) => entry.day <= day);
    const issued = entries.some(({ step }) => step >= ISSUED);
    // Without a day it cannot be said whether it had been issued by then.
    return course.issued && !course.entries.some(({ step }) => step >= ISSUED)
      ? []
      : [{ agency: course.agency, entries, issued }];
  });
}
