import type { Messages } from '../message.js';
import { agencyScreens } from './agency-screens.js';
import { boardScreens } from './board-screens.js';
import { shell } from './shell.js';
import { signInAgain } from './sign-in-again.js';

/** The wording of the screens, one file for each group of screens. */
export const screens = {
  ...shell,
  ...signInAgain,
  ...agencyScreens,
  ...boardScreens,
} as const satisfies Messages;
