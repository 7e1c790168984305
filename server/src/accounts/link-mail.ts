import { say } from '@ega/shared/text/say';
import { LINK_PLACE, type NewMail } from '../platform/mail/mail-outbox.js';
import type { AccessLink } from './access-link.entity.js';

/** The message that carries a single-use link; the printed slip stays the other way (the address of the link is put in at the hand-over). */
export function linkMail(
  link: { id: string; purpose: AccessLink['purpose'] },
  account: { id: string; email: string; displayName: string },
): NewMail {
  const invitation = link.purpose === 'invitation';
  return {
    runKey: `link:${link.id}`,
    accountId: account.id,
    address: account.email,
    subject: say('vi', invitation ? 'mail.invitationSubject' : 'mail.resetSubject'),
    body: [
      say('vi', 'mail.greeting', { name: account.displayName }),
      say('vi', invitation ? 'mail.invitationLead' : 'mail.resetLead'),
      LINK_PLACE,
      say('vi', 'mail.footer'),
    ].join('\n\n'),
    linkId: link.id,
  };
}
