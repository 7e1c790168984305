import type { Round } from '@ega/shared/rounds/round';
import { addDays, civil, type CivilDate, civilDateOf } from '@ega/shared/text/civil-date';
import { goesThrough, STEP_BACK, stepsTaken } from './progress.js';
import { between, happens } from './random.js';

interface Planned {
  readonly step: number;
  readonly on: CivilDate;
}

/** The last good day of the deadline of công văn 1655. */
const LAST_DAY = civil('2018-08-31');

/** From here the steps that nobody has taken yet are planned. */
const PLAN_FROM = civil('2018-03-05');

/** The day an agency registers for each step to come (A5): the same in every quarter, at the end of a month. */
export function plannedSteps(agency: number, round: Round, reached: number): Planned[] {
  const known = new Map(stepsTaken(agency).map((row) => [row.step, row.on]));
  const ahead = registeredAhead(agency);
  return [1, 2, 3, 4, 5, 6, 7]
    .filter((step) => step > reached && (known.has(step) || ahead.has(step)))
    .map((step) => ({ step, on: registered(agency, step, round, known, ahead) }));
}

function registered(
  agency: number,
  step: number,
  round: Round,
  known: ReadonlyMap<number, CivilDate>,
  ahead: ReadonlyMap<number, CivilDate>,
): CivilDate {
  // What was taken back is planned anew.
  const again = agency === STEP_BACK.agency && round.cutOff >= STEP_BACK.on;
  const day = again ? ahead.get(step) : (known.get(step) ?? ahead.get(step));
  return endOfMonth(day!);
}

/** Steps not taken by 05/3/2018: six weeks each; the issuing in time for most, after the deadline for some. */
function registeredAhead(agency: number): Map<number, CivilDate> {
  const back = agency === STEP_BACK.agency;
  const reached = back ? STEP_BACK.step : (stepsTaken(agency).at(-1)?.step ?? 0);
  const steps = [1, 2, 3, 4, 5, 6].filter((step) => step > reached && (back || goesThrough(agency, step)));
  const plan = new Map<number, CivilDate>();
  let day = PLAN_FROM;
  for (const step of steps) {
    day = addDays(day, 33);
    plan.set(step, day);
  }
  if (reached < 7) plan.set(7, issuingDay(agency, day));
  return plan;
}

function issuingDay(agency: number, before: CivilDate): CivilDate {
  const soon = addDays(before, between(31, 50, agency, 'issuing'));
  const late = addDays(LAST_DAY, between(25, 110, agency, 'months late'));
  if (happens(18, agency, 'late')) return late > soon ? late : soon;
  return endOfMonth(soon) > LAST_DAY && before < addDays(LAST_DAY, -31) ? LAST_DAY : soon;
}

function endOfMonth(day: CivilDate): CivilDate {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const next = month === 12 ? civilDateOf(year + 1, 1, 1) : civilDateOf(year, month + 1, 1);
  return addDays(next!, -1);
}
