import { type CivilDate, daysBetween } from '../text/civil-date.js';

/** The Ministry's opinion on one agency's draft, as the agency's documents tell it (A4; steps 4 and 5 of A3). */
export interface OpinionOnDraft {
  readonly sentOn: CivilDate | null;
  readonly answeredOn: CivilDate | null;
}

export interface OpinionFigures {
  readonly answered: number;
  /** Days from the agency's dispatch to the opinion: nearest rank, so that it is a time somebody waited. */
  readonly medianDays: number | null;
  /** Sent and not answered. */
  readonly waiting: number;
}

/** How many drafts the Ministry answered and how fast (catalogue M6); a pair of days in the wrong order is not counted. */
export function opinionFigures(rows: readonly OpinionOnDraft[]): OpinionFigures {
  const days = rows
    .flatMap(({ sentOn, answeredOn }) =>
      sentOn && answeredOn && answeredOn >= sentOn ? [daysBetween(sentOn, answeredOn)] : [],
    )
    .sort((a, b) => a - b);
  return {
    answered: days.length,
    medianDays: days[Math.ceil(days.length / 2) - 1] ?? null,
    waiting: rows.filter(({ sentOn, answeredOn }) => sentOn !== null && answeredOn === null).length,
  };
}
