import type { SameMessages } from '../message.js';
import type { signInAgain as vi } from '../vi/sign-in-again.js';

export const signInAgain = {
  'signIn.password': 'Password',
  'signIn.code': 'Six-digit code',
  'signIn.otherAccount': 'Sign in with another account',
  'signIn.again': 'Your session has ended',
  'signIn.againLead': (p) => `What you entered is kept. ${p.name}, enter your password to go on.`,
} as const satisfies SameMessages<typeof vi>;
