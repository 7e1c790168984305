import type { CivilDate } from './civil-date.js';
import { formatDate, formatDateProse } from './format.js';

/** What sentences of screens and of papers alike may be given: a document writes its days without the zero of months 3 to 9. */
export interface OfPaper {
  readonly written?: 'document';
}

/** '07/03/2018' on a screen, '07/3/2018' in a document. */
export const dayWord = (p: OfPaper, day: string): string =>
  (p.written === 'document' ? formatDateProse : formatDate)(day as CivilDate);
