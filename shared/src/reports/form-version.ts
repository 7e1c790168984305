/**
 * Version of the form with which a round is opened now: 2 asks about every area in full, 3 also what became of the
 * conclusions given to the agency (E3; catalogue 2).
 */
export const FORM_VERSION = 3;
