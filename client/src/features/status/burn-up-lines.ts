import { civilDateAt, startOfDay, type CivilDate } from '@ega/shared/text/civil-date';
import type { ForecastQuery } from '../../gql/graphql.js';
import type { OverviewData } from './overview-data.js';

/** One day of the curve; what is not known of a day is undefined. Chart, table and CSV are made from these lines. */
export interface BurnUpLine {
  readonly day: CivilDate;
  readonly at: number;
  readonly issued?: number;
  readonly verified?: number;
  readonly underWay?: number;
  readonly low?: number;
  readonly middle?: number;
  readonly high?: number;
  readonly needed?: number;
}

export const atOf = (day: CivilDate): number => Date.parse(startOfDay(day));

/** What was, by dated documents, up to the day shown, and from there what is forecast, week by week. */
export function burnUpLines(
  overview: OverviewData,
  forecast: ForecastQuery['forecast'] | null,
): BurnUpLine[] {
  const { burnUp, countdown } = overview;
  const today = civilDateAt(overview.asOf.instant);
  const past = burnUp.on.map((day, index): BurnUpLine => ({
    day: day as CivilDate,
    at: atOf(day as CivilDate),
    issued: burnUp.issued[index] ?? 0,
    verified: burnUp.issuedVerified[index] ?? 0,
    underWay: burnUp.underWay[index] ?? 0,
  }));
  const last = past.at(-1);
  if (!last) return [];
  // The curve runs on, level, from the last document to the day shown.
  const now: BurnUpLine = { ...last, day: today, at: atOf(today) };
  if (last.day === today) past.pop();
  if (!forecast?.range || !countdown) return last.day <= today ? [...past, now] : past;
  const { curve, denominator } = forecast;
  const to = curve.on.length - 1;
  const ahead = curve.on.map((day, index): BurnUpLine => ({
    day: day as CivilDate,
    at: atOf(day as CivilDate),
    low: curve.low[index]!,
    middle: curve.middle[index]!,
    high: curve.high[index]!,
    ...(index === 0 ? { needed: forecast.issued } : index === to ? { needed: denominator } : {}),
  }));
  return [...past, { ...now, ...ahead[0] }, ...ahead.slice(1)];
}
