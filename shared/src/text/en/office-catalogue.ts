import { adminScreens } from './admin-screens.js';
import { auditActions } from './audit-actions.js';
import { chasingScreens } from './chasing-screens.js';
import { roundOpening } from './round-opening.js';
import { reviewScreens } from './review-screens.js';

export const officeCatalogue = {
  ...adminScreens,
  ...auditActions,
  ...chasingScreens,
  ...reviewScreens,
  ...roundOpening,
};
