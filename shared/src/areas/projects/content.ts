import * as v from 'valibot';
import { blank, rowId, text } from '../../documents/fields.js';
import { officialDocument } from '../../documents/official-document.js';

/** D1: any IT project or service-hiring plan from 2018 on? */
export const D1 = v.strictObject({ any: blank(v.picklist(['yes', 'none'])) });

const year = v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2040));

/** D2: register of projects and hiring plans; a row keeps its id across rounds. */
export const D2 = v.strictObject({
  rows: v.pipe(
    v.array(
      v.strictObject({
        id: rowId,
        name: blank(text(300)),
        owner: blank(text(200)),
        form: blank(v.picklist(['investment', 'hired'])),
        funding: blank(v.picklist(['central', 'local', 'other'])),
        fromYear: blank(year),
        toYear: blank(year),
        state: blank(v.picklist(['preparing', 'approved', 'running', 'done', 'stopped'])),
        handlesProcedures: blank(v.boolean()),
        carriedOver: blank(v.boolean()),
        approval: blank(officialDocument),
      }),
    ),
    v.maxLength(300),
    v.check((rows) => new Set(rows.map((row) => row.id)).size === rows.length, 'repeated'),
  ),
});

/** D3: four requirements on connection, per project; only (1) and (2) bind (O3). */
export const VERDICTS = ['yes', 'no', 'notEnough'] as const;

const verdict = v.strictObject({ answer: blank(v.picklist(VERDICTS)), place: blank(text(200)) });

export const D3 = v.strictObject({
  rows: v.pipe(
    v.array(
      v.strictObject({
        project: rowId,
        requirement: blank(verdict),
        content: blank(verdict),
        platform: blank(verdict),
        standards: blank(verdict),
      }),
    ),
    v.maxLength(300),
    v.check((rows) => new Set(rows.map((row) => row.project)).size === rows.length, 'repeated'),
  ),
});
