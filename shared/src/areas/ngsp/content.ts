import * as v from 'valibot';
import { blank, civilDate, count, rowId, text } from '../../documents/fields.js';
import { officialDocument } from '../../documents/official-document.js';

/** B1: state of the agency's own platform (LGSP). */
export const LGSP_STATES = ['noPlan', 'planned', 'building', 'trial', 'operating', 'suspended'] as const;

export const B1 = v.strictObject({
  state: blank(v.picklist(LGSP_STATES)),
  plannedYear: blank(v.pipe(v.number(), v.integer(), v.minValue(2010), v.maxValue(2030))),
  operatingOn: blank(civilDate),
  form: blank(v.picklist(['investment', 'hired'])),
  internalSystems: blank(count(10_000)),
  document: blank(officialDocument),
  reason: blank(text(500)),
});

/** L5: steps of a connection; 8 is suspended. Outside the ladder: no need, owner. */
export const CONNECTION_STEPS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** B3: one row per national system. */
export const B3 = v.strictObject({
  rows: v.pipe(
    v.array(
      v.strictObject({
        id: rowId,
        system: text(80),
        otherName: blank(text(200)),
        standing: blank(v.picklist(['step', 'noNeed', 'owner'])),
        noNeedReason: blank(text(500)),
        step: blank(v.picklist(CONNECTION_STEPS)),
        route: blank(v.picklist(['lgspNgsp', 'direct', 'other'])),
        data: blank(text(500)),
        testedOn: blank(civilDate),
        changedOn: blank(civilDate),
        difficulty: blank(text(500)),
        document: blank(officialDocument),
      }),
    ),
    v.maxLength(40),
    v.check((rows) => new Set(rows.map((row) => row.id)).size === rows.length, 'repeated'),
  ),
});
