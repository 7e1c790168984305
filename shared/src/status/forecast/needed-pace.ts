import type { CivilDate } from '../../text/civil-date.js';
import { daysBetween } from '../../text/civil-date.js';

/** Days of a mean month: 365.25 / 12. */
const MONTH = 30.4375;

/** "Bình quân cần đạt": agencies a month from today on, for all to have issued by the last good day; null when over. */
export function neededPace(open: number, today: CivilDate, lastDay: CivilDate): number | null {
  const left = daysBetween(today, lastDay);
  return left > 0 ? (open / left) * MONTH : null;
}

/** "Bình quân đã đạt": agencies a month over the last twelve. */
export const achievedPace = (issuedLastYear: number): number => issuedLastYear / 12;
