import type * as v from 'valibot';
import { choice, date, group, integer, maybe, pastDate, rows, step, text } from '../../documents/field.js';
import { documentDraft } from '../../documents/official-document.js';

export const CONSULTATIONS = ['notSent', 'sent', 'answered', 'willNotSend'] as const;
export const WORK_FORMS = ['inHouse', 'consultant', 'combined'] as const;
export const CONSULTANT_STATES = ['selecting', 'contracted'] as const;
export const FUNDINGS = ['allocated', 'notAllocated'] as const;
export const CHECKS = ['yes', 'partial', 'no'] as const;

/**
 * L2: eight contents an issued architecture is checked against. A proposal made from the table of contents of
 * Framework 1.0 (1178/BTTTT-THH, 21/4/2015), until the Authority puts the outline of 2384/BTTTT-THH in its place.
 */
export const GUIDANCE_ITEMS = [
  'basis',
  'current',
  'overall',
  'components',
  'connection',
  'standards',
  'roadmap',
  'responsibility',
] as const;

/** Stage at the cut-off; a step back needs a reason (R02). */
export const a1 = group({
  step: maybe(step('architectureStep', 0, 8)),
  stepBackReason: maybe(text(1000)),
  stepBackDocument: maybe(documentDraft),
});

/** The lead unit's own estimate of the draft; shown, never judged. */
export const a2 = group({ percent: maybe(integer(0, 100)) });

/** Start and document of every step already taken; for step 7 the versions and the day it takes effect. */
export const a3 = group({
  steps: maybe(
    rows('step', 8, {
      step: step('architectureStep', 1, 8),
      startedOn: maybe(pastDate()),
      document: maybe(documentDraft),
      architectureVersion: maybe(text(40)),
      frameworkVersion: maybe(text(40)),
      effectiveOn: maybe(date()),
    }),
  ),
});

/** The Ministry's opinion on the draft; never a condition of being issued. */
export const a4 = group({
  state: maybe(choice('consultation', CONSULTATIONS)),
  sent: maybe(documentDraft),
  opinion: maybe(documentDraft),
  reason: maybe(text(1000)),
});

/** The agency's own date for each remaining step. */
export const a5 = group({
  planned: maybe(
    rows('step', 7, {
      step: step('architectureStep', 1, 7),
      on: maybe(date()),
      document: maybe(documentDraft),
      adjustmentReason: maybe(text(1000)),
    }),
  ),
});

/** Who leads the work and how it is done. */
export const a6 = group({
  leadUnit: maybe(text(200)),
  assignment: maybe(documentDraft),
  form: maybe(choice('workForm', WORK_FORMS)),
  consultant: maybe(choice('consultantState', CONSULTANT_STATES)),
  funding: maybe(choice('funding', FUNDINGS)),
});

/** The issued architecture beside the Ministry's guidance; never lowers "issued" (practice.md 6). */
export const a7 = group({
  items: maybe(
    rows('item', GUIDANCE_ITEMS.length, {
      item: choice('guidanceItem', GUIDANCE_ITEMS),
      answer: maybe(choice('check', CHECKS)),
      where: maybe(text(300)),
    }),
  ),
  evidence: maybe(documentDraft),
});

export type StepTaken = NonNullable<v.InferOutput<typeof a3>['steps']>[number];
export type StepPlanned = NonNullable<v.InferOutput<typeof a5>['planned']>[number];
