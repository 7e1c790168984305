import { type CivilDate } from '../text/civil-date.js';

/** One telephone chase, logged by hand (practice.md 19). */
export interface LoggedCall {
  readonly calledOn: CivilDate;
  /** The day by which the agency promised to send; null where nothing was promised. */
  readonly promisedOn: CivilDate | null;
}

/**
 * The promise that was not kept: the latest one, when its day has passed and the report is not there. A newer promise
 * takes the place of an older one (practice.md 19: a broken promise shows in "Việc hôm nay").
 */
export function brokenPromise(
  calls: readonly LoggedCall[],
  sent: boolean,
  today: CivilDate,
): CivilDate | null {
  if (sent) return null;
  const latest = calls
    .filter((call) => call.promisedOn !== null)
    .reduce<LoggedCall | null>(
      (last, call) => (last === null || call.calledOn >= last.calledOn ? call : last),
      null,
    );
  return latest?.promisedOn && latest.promisedOn < today ? latest.promisedOn : null;
}
