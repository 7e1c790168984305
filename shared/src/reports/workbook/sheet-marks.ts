import type { QuestionId } from '../question-id.js';

/**
 * What stands in the hidden first column and row of a sheet, so that every cell is known whatever people move, sort or
 * rename: labels are for people, marks are for reading back.
 */
export const KEY_COLUMN = 'ega:key';
export const VALUE_COLUMN = 'ega:value';

/** A line that is there to be looked at. */
export const LOOK = '~';
/** The end of a table. */
export const END = '.';

/** Begins a table; the same line carries the places of its columns. */
export const tableMark = (question: QuestionId, list: string): string => `#${question}.${list}`;
export const rowMark = (key: string | number): string => `:${key}`;
export const fieldMark = (question: QuestionId, place: string): string => `${question}.${place}`;
/** "Xác nhận không thay đổi" for a question taken over from the earlier round. */
export const confirmMark = (question: QuestionId): string => `${question}!`;
