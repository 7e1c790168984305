import type * as v from 'valibot';
import {
  choice,
  count,
  date,
  flag,
  group,
  integer,
  maybe,
  pastDate,
  rowId,
  rows,
  text,
} from '../../documents/field.js';
import { documentDraft } from '../../documents/official-document.js';

export const HAS_PROCEDURES = ['yes', 'none'] as const;
export const PACKAGE_TYPES = ['oneStop', 'onlineService', 'integrated', 'national'] as const;
export const PACKAGE_FORMS = ['inHouse', 'bought', 'hired'] as const;
export const PACKAGE_PLANS = ['unified', 'merge', 'retire', 'keepNational'] as const;
export const UNIT_LEVELS = ['department', 'district', 'commune', 'subordinate'] as const;
export const ASSIGNMENTS = ['assigned', 'notAssigned'] as const;

/** Whether the agency handles administrative procedures at all: the gate of C1–C7. Provinces count three levels. */
export const c0 = group({
  has: maybe(choice('hasProcedures', HAS_PROCEDURES)),
  total: maybe(count()),
  province: maybe(count()),
  district: maybe(count()),
  commune: maybe(count()),
  noneBasis: maybe(text(500)),
  document: maybe(documentDraft),
});

/** Inventory of packages; a line keeps its id over the quarters, also after it was retired. */
export const c1 = group({
  none: maybe(flag()),
  packages: maybe(
    rows('id', 200, {
      id: rowId(),
      name: maybe(text(200)),
      type: maybe(choice('packageType', PACKAGE_TYPES)),
      supplier: maybe(text(200)),
      inUseSince: maybe(integer(1990, 2100)),
      form: maybe(choice('packageForm', PACKAGE_FORMS)),
      units: maybe(count()),
      unitList: maybe(text(2000)),
      procedures: maybe(count()),
      plan: maybe(choice('packagePlan', PACKAGE_PLANS)),
      retireBy: maybe(date()),
      retiredOn: maybe(pastDate()),
      document: maybe(documentDraft),
    }),
  ),
});

/** Number of one-stop packages in use; counted from C1, confirmed by the reporter. */
export const c2 = group({ count: maybe(integer(0, 1000)), reason: maybe(text(1000)) });

/** Units that use the chosen package, by level; T: department, district, commune; B: subordinate. */
export const c4 = group({
  levels: maybe(
    rows('level', UNIT_LEVELS.length, {
      level: choice('unitLevel', UNIT_LEVELS),
      used: maybe(count()),
      total: maybe(count()),
    }),
  ),
  notUsing: maybe(
    rows('id', 500, {
      id: rowId(),
      unit: maybe(text(200)),
      reason: maybe(text(500)),
      by: maybe(date()),
    }),
  ),
  document: maybe(documentDraft),
});

/** The single focal unit (1655: one unit leads the implementation). */
export const c5 = group({
  state: maybe(choice('assignment', ASSIGNMENTS)),
  unit: maybe(text(200)),
  document: maybe(documentDraft),
});

/** Procedures by the four levels of NĐ 43/2011, each counted at its highest level. */
export const c7 = group({
  level1: maybe(count()),
  level2: maybe(count()),
  level3: maybe(count()),
  level4: maybe(count()),
  portal: maybe(text(300)),
  document: maybe(documentDraft),
});

export type Package = NonNullable<v.InferOutput<typeof c1>['packages']>[number];
