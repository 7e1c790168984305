import { errors } from './errors.js';
import { guidedStart } from './guided-start.js';
import { round } from './round.js';
import { screens } from './screens.js';
import { status } from './status.js';

/** Sentences of every screen; loaded with the first page. */
export const baseCatalogue = {
  ...errors,
  ...status,
  ...guidedStart,
  ...round,
  ...screens,
};
