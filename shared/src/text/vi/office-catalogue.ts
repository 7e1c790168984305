import { adminScreens } from './admin-screens.js';
import { auditActions } from './audit-actions.js';
import { chasingScreens } from './chasing-screens.js';
import { roundOpening } from './round-opening.js';
import { reviewScreens } from './review-screens.js';

/** Sentences of the Authority's own work: administration, audit, review; loaded with the screens that show them. */
export const officeCatalogue = {
  ...adminScreens,
  ...auditActions,
  ...chasingScreens,
  ...reviewScreens,
  ...roundOpening,
};
