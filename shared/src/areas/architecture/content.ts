import * as v from 'valibot';
import { blank, civilDate, count, text } from '../../documents/fields.js';
import { officialDocument } from '../../documents/official-document.js';
import { STEPS } from './steps.js';

const takenStep = v.picklist([1, 2, 3, 4, 5, 6, 7, 8]);
const remainingStep = v.picklist([1, 2, 3, 4, 5, 6, 7]);

/** A1: stage at the cut-off; a step back carries its reason and document. */
export const A1 = v.strictObject({
  step: blank(v.picklist(STEPS)),
  stepBackReason: blank(text(500)),
  stepBackDocument: blank(officialDocument),
});

/** A2: share of the draft done, own estimate, optional; shown only, never judged. */
export const A2 = v.strictObject({ percent: blank(v.pipe(count(100))) });

/** A3: every step taken, its first day and its document; step 7 also names version, framework and effect. */
export const A3 = v.strictObject({
  rows: v.pipe(
    v.array(
      v.strictObject({
        step: takenStep,
        startedOn: blank(civilDate),
        document: blank(officialDocument),
        architectureVersion: blank(text(20)),
        frameworkVersion: blank(text(20)),
        effectiveOn: blank(civilDate),
      }),
    ),
    v.maxLength(8),
    v.check((rows) => new Set(rows.map((row) => row.step)).size === rows.length, 'repeated'),
  ),
});

/** A4: opinion of the Ministry on the draft. */
export const A4 = v.strictObject({
  state: blank(v.picklist(['notSent', 'sent', 'answered', 'notSending'])),
  reason: blank(text(500)),
  sent: blank(officialDocument),
  answered: blank(officialDocument),
});

/** A5: the agency's date of each step to come. */
export const A5 = v.strictObject({
  rows: v.pipe(
    v.array(
      v.strictObject({
        step: remainingStep,
        plannedOn: blank(civilDate),
        document: blank(officialDocument),
        changeReason: blank(text(500)),
      }),
    ),
    v.maxLength(7),
    v.check((rows) => new Set(rows.map((row) => row.step)).size === rows.length, 'repeated'),
  ),
});

/** A6: who leads and how the architecture is made. */
export const A6 = v.strictObject({
  leadUnit: blank(text(200)),
  assignment: blank(officialDocument),
  form: blank(v.picklist(['own', 'consultantChoosing', 'consultantSigned', 'mixed'])),
  funded: blank(v.boolean()),
});

/** L2: eight contents of the guidance (proposal; catalogue L2). */
export const GUIDANCE_ITEMS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** A7: issued architecture checked against the guidance. */
export const A7 = v.strictObject({
  rows: v.pipe(
    v.array(
      v.strictObject({
        item: v.picklist(GUIDANCE_ITEMS),
        verdict: blank(v.picklist(['yes', 'partly', 'no'])),
        place: blank(text(200)),
        explanation: blank(text(500)),
      }),
    ),
    v.maxLength(8),
  ),
  fullText: blank(officialDocument),
});
