import { count, group, maybe } from '../../documents/field.js';
import { documentDraft } from '../../documents/official-document.js';

/** Procedures of levels 3 and 4 for which a file came in during the period. */
export const c8 = group({ level3: maybe(count()), level4: maybe(count()) });

/** Files received in the period, those online by level. */
export const c9 = group({
  total: maybe(count()),
  level3: maybe(count()),
  level4: maybe(count()),
  document: maybe(documentDraft),
});
