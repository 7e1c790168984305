import type * as v from 'valibot';
import {
  choice,
  count,
  group,
  integer,
  listed,
  maybe,
  pastDate,
  rowId,
  rows,
  step,
  text,
} from '../../documents/field.js';
import { documentDraft } from '../../documents/official-document.js';

/** States of the agency's own platform, from nothing to running; 'paused' stands beside the ladder (TT 13/2017). */
export const LGSP_STATES = ['noPlan', 'planned', 'building', 'pilot', 'operating', 'paused'] as const;
export const LGSP_FORMS = ['investment', 'service'] as const;
export const CONNECTION_NEEDS = ['needed', 'none', 'owner'] as const;
export const ROUTES = ['lgspNgsp', 'direct', 'other'] as const;
/** A line that the agency adds itself; every other code is one of list L4, which is data. */
export const OTHER_SYSTEM = 'other';

/** L5: steps of a connection. */
export const CONNECTION_STEPS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
export const REQUEST_SENT = 3;
export const TESTING = 5;
export const OFFICIAL = 7;
export const CONNECTION_PAUSED = 8;

/** The agency's own platform for integrating and sharing data (LGSP). */
export const b1 = group({
  state: maybe(choice('lgspState', LGSP_STATES)),
  plannedYear: maybe(integer(2010, 2100)),
  operatingSince: maybe(pastDate()),
  form: maybe(choice('lgspForm', LGSP_FORMS)),
  connectedSystems: maybe(count()),
  document: maybe(documentDraft),
  regressionReason: maybe(text(1000)),
});

/** One line per national system; the id of a line stays the same over the quarters. */
export const b3 = group({
  connections: maybe(
    rows('id', 60, {
      id: rowId(),
      system: maybe(listed('nationalSystem')),
      otherName: maybe(text(200)),
      need: maybe(choice('connectionNeed', CONNECTION_NEEDS)),
      noNeedReason: maybe(text(500)),
      step: maybe(step('connectionStep', 1, 8)),
      route: maybe(choice('route', ROUTES)),
      data: maybe(text(500)),
      steppedOn: maybe(pastDate()),
      testedOn: maybe(pastDate()),
      obstacle: maybe(text(500)),
      document: maybe(documentDraft),
      regressionReason: maybe(text(1000)),
    }),
  ),
});

export type Connection = NonNullable<v.InferOutput<typeof b3>['connections']>[number];
