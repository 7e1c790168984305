import type { QuestionId } from '@ega/shared/reports/question-id';
import { entriesOf, type DeskState } from './desk-state.js';
import type { UnsentWork } from './device-store.js';
import { EMPTY_SHEET, type Sheet } from './sheet.js';

/** Written for another draft than the one that stands: that one was given up. */
export const isOvertaken = (work: UnsentWork, draft: number): boolean =>
  work.draft !== undefined && work.draft !== draft;

/** Words that never reached their draft: they stay on the device and on the page until their person has decided. */
export const leftBehind = (work: UnsentWork): Sheet => ({
  ...EMPTY_SHEET,
  value: work.value,
  origin: 'changed',
  unsent: work,
  refusal: { code: 'DRAFT_GIVEN_UP', issues: [] },
});

/** Questions with such words, with what was written. */
export const heldWork = (state: DeskState): { question: QuestionId; work: UnsentWork }[] =>
  entriesOf(state.sheets).flatMap(([question, { unsent, refusal }]) =>
    unsent && refusal?.code === 'DRAFT_GIVEN_UP' ? [{ question, work: unsent }] : [],
  );
