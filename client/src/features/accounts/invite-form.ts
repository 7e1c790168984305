import { isAgencyRole, type Grant, type Role } from '@ega/shared/access/actor';
import type { InvitationInput } from '../../gql/graphql.js';
import type { Say } from '../../lib/language.js';
import type { FormFault } from '../../ui/error-summary.js';

/** What stands in the invitation form while it is filled in. */
export interface InviteDraft {
  email: string;
  displayName: string;
  officeTitle: string;
  unit: string;
  role: Role | null;
  agencyNumbers: number[];
  grants: Grant[];
  releasedOnly: boolean;
}

export const INVITE_IDS = {
  email: 'invite-email',
  name: 'invite-name',
  role: 'invite-role',
  agencies: 'invite-agencies',
} as const;

/** What the form can see for itself; the server checks everything again. */
export function inviteFaults(say: Say, draft: InviteDraft): FormFault[] {
  const faults: FormFault[] = [];
  const email = draft.email.trim();
  if (email === '') faults.push({ fieldId: INVITE_IDS.email, message: say('accounts.emailMissing') });
  else if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email))
    faults.push({ fieldId: INVITE_IDS.email, message: say('accounts.emailShape') });
  if (draft.displayName.trim() === '')
    faults.push({ fieldId: INVITE_IDS.name, message: say('accounts.nameMissing') });
  if (!draft.role) faults.push({ fieldId: INVITE_IDS.role, message: say('accounts.roleMissing') });
  else if (isAgencyRole(draft.role) && draft.agencyNumbers.length === 0)
    faults.push({ fieldId: INVITE_IDS.agencies, message: say('accounts.agenciesMissing') });
  return faults;
}

/** Agencies go with agency roles only, grants and unit with the rest: a field no longer shown is not sent. */
export function inviteInput(draft: InviteDraft, role: Role): InvitationInput {
  const ofAgency = isAgencyRole(role);
  const unit = draft.unit.trim();
  const officeTitle = draft.officeTitle.trim();
  return {
    email: draft.email.trim(),
    displayName: draft.displayName.trim(),
    role,
    ...(officeTitle ? { officeTitle } : {}),
    ...(unit ? { unit } : {}),
    ...(ofAgency ? { agencyNumbers: draft.agencyNumbers } : {}),
    ...(role === 'viewer' && draft.releasedOnly ? { releasedOnly: true } : {}),
    ...(!ofAgency && draft.grants.length > 0 ? { grants: draft.grants } : {}),
  };
}
