import type { Messages } from '../message.js';
import { agencyScreens } from './agency-screens.js';
import { boardScreens } from './board-screens.js';
import { shell } from './shell.js';
import { signIn } from './sign-in.js';

/** The wording of the screens, one file for each group of screens. */
export const screens = {
  ...shell,
  ...signIn,
  ...agencyScreens,
  ...boardScreens,
} as const satisfies Messages;
