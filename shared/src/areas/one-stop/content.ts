import * as v from 'valibot';
import { blank, civilDate, count, figure, rowId, text } from '../../documents/fields.js';
import { officialDocument } from '../../documents/official-document.js';

/** C0: does the agency handle administrative procedures? */
export const C0 = v.strictObject({
  handles: blank(v.picklist(['yes', 'none'])),
  noneBasis: blank(text(500)),
  province: blank(figure(100_000)),
  district: blank(figure(100_000)),
  commune: blank(figure(100_000)),
  total: blank(figure(100_000)),
  document: blank(officialDocument),
});

/** C1: inventory of packages; a row keeps its id across rounds. */
export const PACKAGE_KINDS = ['oneStop', 'onlineService', 'integrated', 'nationwide'] as const;

export const C1 = v.strictObject({
  none: blank(v.boolean()),
  rows: v.pipe(
    v.array(
      v.strictObject({
        id: rowId,
        name: blank(text(200)),
        kind: blank(v.picklist(PACKAGE_KINDS)),
        vendor: blank(text(200)),
        since: blank(v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2030))),
        form: blank(v.picklist(['own', 'bought', 'hired'])),
        unitsUsing: blank(figure(20_000)),
        unitList: blank(text(2000)),
        procedures: blank(figure(100_000)),
        plan: blank(v.picklist(['chosen', 'merge', 'retire', 'keepNationwide'])),
        retireBy: blank(civilDate),
        retiredOn: blank(civilDate),
        document: blank(officialDocument),
      }),
    ),
    v.maxLength(100),
    v.check((rows) => new Set(rows.map((row) => row.id)).size === rows.length, 'repeated'),
  ),
});

/** C2: the count that the system makes from C1, confirmed by the reporter. */
export const C2 = v.strictObject({ count: blank(count(1000)), zeroReason: blank(text(500)) });

/** C4: units that use the chosen package, of all, by level. */
export const C4 = v.strictObject({
  rows: v.pipe(
    v.array(
      v.strictObject({
        level: v.picklist(['department', 'district', 'commune', 'unit']),
        used: blank(figure(20_000)),
        total: blank(figure(20_000)),
      }),
    ),
    v.maxLength(4),
    v.check((rows) => new Set(rows.map((row) => row.level)).size === rows.length, 'repeated'),
  ),
  missing: blank(text(2000)),
  totalChangeReason: blank(text(500)),
});

/** C5: the single focal unit. */
export const C5 = v.strictObject({
  assigned: blank(v.boolean()),
  unit: blank(text(200)),
  document: blank(officialDocument),
});

/** C7: procedures by level of online service 1-4, each counted at its highest level (NĐ 43/2011). */
export const C7 = v.strictObject({
  level1: blank(figure(100_000)),
  level2: blank(figure(100_000)),
  level3: blank(figure(100_000)),
  level4: blank(figure(100_000)),
  portal: blank(text(300)),
});
