import type { SameMessages } from '../message.js';
import type { mails as vi } from '../vi/mails.js';
import { many } from '../plural.js';

export const mails = {
  'mail.digestSubject': (p: { count: number; date: string }) =>
    `${many(p.count, 'notice')} about reports, ${p.date}`,
  'mail.greeting': (p: { name: string }) => `To: ${p.name}`,
  'mail.digestLead': 'From the e-Government Architecture Monitor:',
  'mail.more': (p: { count: number }) => `And ${p.count} more in the system.`,
  'mail.openAt': (p: { address: string }) => `Open: ${p.address}`,
  'mail.footer':
    'Sent automatically; please do not reply. Authority of IT Application, Ministry of Information and Communications.',
  'mail.invitationSubject': 'Link to create your account',
  'mail.invitationLead':
    'An account on the e-Government Architecture Monitor was made for you. Open the link below to set a password; it works once, for 7 days.',
  'mail.resetSubject': 'Link to set a new password',
  'mail.resetLead':
    'Open the link below to set a new password on the e-Government Architecture Monitor; it works once, for 24 hours.',
} as const satisfies SameMessages<typeof vi>;
