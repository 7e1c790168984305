import {
  choice,
  count,
  date,
  group,
  integer,
  listed,
  maybe,
  rowId,
  rows,
  text,
} from '../../documents/field.js';
import { documentDraft } from '../../documents/official-document.js';
import { ROUTES } from '../ngsp/content.js';

export const CHOSEN_STATES = ['chosen', 'notChosen'] as const;
export const FORMED_BY = ['upgrade', 'merge', 'hire', 'newBuild'] as const;
export const COMPLIANCES = ['met', 'partial', 'notMet', 'notApplicable'] as const;
/** Between whom one-stop systems share; T: two steps of the province, B: the ministry and its units. */
export const LEVEL_PAIRS = ['departmentDistrict', 'districtCommune', 'ministryUnits'] as const;
export const OUTSIDE_SCOPES = ['centralSystem', 'otherProvince'] as const;
export const SHARING_STATES = ['none', 'manual', 'electronic'] as const;

/** The package chosen for the whole agency and how it came about (1655: by reorganising the existing ones). */
export const c3 = group({
  state: maybe(choice('chosenState', CHOSEN_STATES)),
  package: maybe(rowId()),
  formedBy: maybe(choice('formedBy', FORMED_BY)),
  explanation: maybe(text(1000)),
  unifiedBy: maybe(date()),
  document: maybe(documentDraft),
});

/** Compliance with the documents of list L6 in force; further ones are listed and not counted (L6, item 11). */
export const c6 = group({
  items: maybe(
    rows('item', 60, {
      item: listed('standard'),
      answer: maybe(choice('compliance', COMPLIANCES)),
      basis: maybe(text(500)),
    }),
  ),
  others: maybe(
    rows('id', 30, {
      id: rowId(),
      name: maybe(text(300)),
      answer: maybe(choice('compliance', COMPLIANCES)),
      basis: maybe(text(500)),
    }),
  ),
  document: maybe(documentDraft),
});

/** Data sharing between one-stop systems, the subject of document 1655. */
export const c10 = group({
  levels: maybe(
    rows('pair', LEVEL_PAIRS.length, {
      pair: choice('levelPair', LEVEL_PAIRS),
      state: maybe(choice('sharingState', SHARING_STATES)),
      procedures: maybe(count()),
      route: maybe(choice('route', ROUTES)),
    }),
  ),
  outside: maybe(
    rows('id', 60, {
      id: rowId(),
      scope: maybe(choice('outsideScope', OUTSIDE_SCOPES)),
      name: maybe(text(200)),
      state: maybe(choice('sharingState', SHARING_STATES)),
      procedures: maybe(count()),
      route: maybe(choice('route', ROUTES)),
    }),
  ),
  document: maybe(documentDraft),
});

/** The unified online-service portal; the number of portals is counted from C1. */
export const c11 = group({
  count: maybe(integer(0, 1000)),
  address: maybe(text(300)),
  online: maybe(count()),
});
