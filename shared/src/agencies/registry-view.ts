import { civil, instantMs, type CivilDate, type Instant } from '../text/civil-date.js';
import { type AgencyVersion, versionOn } from './agency.js';
import { groupOf, type Group } from './kind.js';

/** First day the registry speaks about; no founding date (seeds/reference). */
export const FIRST_DAY = civil('2010-01-01');

/** When a row of the registry was recorded and when it was no longer held true; both instants of world time. */
export interface Recorded {
  readonly recordedAt: Instant;
  readonly supersededAt: Instant | null;
}

/** What the registry knew at an instant: rows recorded by then and not yet replaced (house decision 4). */
export function knownAt<Row extends Recorded>(rows: readonly Row[], at: Instant | null): Row[] {
  if (at === null) return rows.filter((row) => row.supersededAt === null);
  const ms = instantMs(at);
  return rows.filter(
    (row) =>
      instantMs(row.recordedAt) <= ms && (row.supersededAt === null || instantMs(row.supersededAt) > ms),
  );
}

/** The agencies of a day as known at an instant (null: now), in protocol order. */
export function registryOn<Row extends Recorded & Pick<AgencyVersion, 'number' | 'validFrom' | 'validTo'>>(
  rows: readonly Row[],
  day: CivilDate,
  at: Instant | null = null,
): Row[] {
  return knownAt(rows, at)
    .filter((row) => versionOn([row], day) !== null)
    .sort((a, b) => a.number - b.number);
}

/** How many agencies of each group: ministries and ministerial agencies, Government agencies, provinces. */
export function countGroups(versions: readonly Pick<AgencyVersion, 'kind'>[]): Record<Group, number> {
  const counts: Record<Group, number> = { bo: 0, cp: 0, tinh: 0 };
  for (const { kind } of versions) counts[groupOf(kind)] += 1;
  return counts;
}
