import { faceOf } from '../documents/field.js';
import type { CivilDate } from '../text/civil-date.js';
import { GUIDANCE_SCHEMAS, type GuidanceKind } from './guidance-item.js';

/** The days of a fact that have to have happened already: never after the day of entering (as R04 says of answers). */
export function pastDays(kind: GuidanceKind, body: object): [field: string, day: CivilDate][] {
  const { entries } = GUIDANCE_SCHEMAS[kind];
  return Object.entries(entries).flatMap(([field, schema]): [string, CivilDate][] => {
    const day = (body as Record<string, unknown>)[field];
    return faceOf(schema)?.past && typeof day === 'string' ? [[field, day as CivilDate]] : [];
  });
}
