import type { SameMessages } from '../message.js';
import type { screens as vi } from '../vi/screens.js';
import { shell } from './shell.js';
import { signIn } from './sign-in.js';

export const screens = { ...shell, ...signIn } as const satisfies SameMessages<typeof vi>;
