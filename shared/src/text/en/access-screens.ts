import type { SameMessages } from '../message.js';
import type { accessScreens as vi } from '../vi/access-screens.js';

export const accessScreens = {
  'access.sub': (p) => `Review of ${p.quarter}: ${p.done}/${p.count} accounts looked at`,
  'access.list': 'Accounts and powers',
  'access.since': 'Account since',
  'access.invitedBy': (p) => `invited by ${p.name}`,
  'access.mark': 'Review',
  'access.notYet': 'Not yet reviewed',
  'access.keep': 'Powers stay',
  'access.change': 'To be changed',
  'access.ask': (p) => `Are the powers of ${p.name} to be changed?`,
  'access.askMore': 'Say what is to be changed. Accounts are disabled and invited on the page Accounts.',
  'access.note': 'What is to be changed',
  'access.saved': (p) => `The review of ${p.name} was recorded.`,
  'access.only': 'Only accounts not yet reviewed',
  'access.allDone': 'All accounts were reviewed this quarter.',
  'access.csv': 'Download the list (CSV)',
  'access.print': 'Print the list',
  'access.lead':
    'Each quarter whoever manages accounts confirms that the powers are still needed. Nobody reviews the own account.',
} as const satisfies SameMessages<typeof vi>;
