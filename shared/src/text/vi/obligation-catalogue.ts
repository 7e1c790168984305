import { dutyReadings } from './duty-readings.js';
import { guidanceScreens } from './guidance-screens.js';
import { matrixScreens } from './matrix-screens.js';
import { obligationScreens } from './obligation-screens.js';
import { obligationStatus } from './obligation-status.js';
import { projectViews } from './project-views.js';
import { releasedScreens } from './released-screens.js';

/** Sentences of the duties and of the Ministry's own sheet; loaded with the screens that show them. */
export const obligationCatalogue = {
  ...dutyReadings,
  ...guidanceScreens,
  ...matrixScreens,
  ...obligationScreens,
  ...obligationStatus,
  ...projectViews,
  ...releasedScreens,
};
