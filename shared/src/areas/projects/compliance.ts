import { choice, group, maybe, money, rowId, rows, text } from '../../documents/field.js';
import { documentDraft } from '../../documents/official-document.js';
import { FILE_CHECKS } from './content.js';

/** Amounts of each project in whole đồng; entered in millions. */
export const d4 = group({
  projects: maybe(
    rows('project', 300, {
      project: rowId(),
      total: maybe(money()),
      year: maybe(money()),
      integration: maybe(money()),
    }),
  ),
});

const check = () => group({ answer: maybe(choice('fileCheck', FILE_CHECKS)), where: maybe(text(300)) });

/** Three items for each project that handles procedures; the first two bind (O4, O5). */
export const d5 = group({
  projects: maybe(
    rows('project', 300, {
      project: rowId(),
      cited: maybe(check()),
      component: maybe(check()),
      opinion: maybe(check()),
      extract: maybe(documentDraft),
    }),
  ),
});
