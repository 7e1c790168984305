import type { SameMessages } from '../message.js';
import type { screens as vi } from '../vi/screens.js';
import { agencyScreens } from './agency-screens.js';
import { boardScreens } from './board-screens.js';
import { shell } from './shell.js';
import { signInAgain } from './sign-in-again.js';

export const screens = {
  ...shell,
  ...agencyScreens,
  ...boardScreens,
  ...signInAgain,
} as const satisfies SameMessages<typeof vi>;
