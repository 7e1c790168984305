import { accessScreens } from './access-screens.js';
import { adminScreens } from './admin-screens.js';
import { auditActions } from './audit-actions.js';
import { chasingScreens } from './chasing-screens.js';
import { roundOpening } from './round-opening.js';
import { registryScreens } from './registry-screens.js';
import { powerScreens } from './power-screens.js';
import { letterheadScreens } from './letterhead-screens.js';
import { proposalScreens } from './proposal-screens.js';
import { reviewScreens } from './review-screens.js';
import { secondLook } from './second-look.js';
import { tokenScreens } from './token-screens.js';
import { trialScreens } from './trial-screens.js';

export const officeCatalogue = {
  ...accessScreens,
  ...adminScreens,
  ...auditActions,
  ...chasingScreens,
  ...letterheadScreens,
  ...powerScreens,
  ...proposalScreens,
  ...reviewScreens,
  ...secondLook,
  ...roundOpening,
  ...registryScreens,
  ...tokenScreens,
  ...trialScreens,
};
