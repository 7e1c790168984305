import { useState } from 'react';
import { GRANTS, isAgencyRole, ROLES } from '@ega/shared/access/actor';
import { useAgencyNames } from '../../app/agency-names.js';
import { useAccount, useCan } from '../../app/session.js';
import { AccountLinksDocument, AccountsDocument, InviteDocument } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import type { RequestError } from '../../lib/request-error.js';
import { Checkbox, CheckList, RadioGroup } from '../../ui/choices.js';
import type { FormFault } from '../../ui/error-summary.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { useFaults } from '../../ui/form-faults.js';
import { PickList } from '../../ui/pick-list.js';
import { TextField } from '../../ui/text-field.js';
import { INVITE_IDS, inviteFaults, inviteInput, type InviteDraft } from './invite-form.js';
import type { Issued } from './issued.js';

interface InviteDialogProps {
  onIssued: (issued: Issued) => void;
  onClose: () => void;
}

/** Invites one person; approvers for their own agencies, officers for any, administrators for the Authority too. */
export function InviteDialog({ onIssued, onClose }: InviteDialogProps) {
  const say = useSay();
  const may = useCan();
  const own = useAccount();
  const { agencies, nameOf } = useAgencyNames();
  const ownNumbers = own.agencies.map((agency) => agency.number);
  const limited = isAgencyRole(own.role);
  const offered = limited ? ownNumbers : agencies.map((agency) => agency.number);
  const roles = ROLES.filter((role) =>
    may('account.invite', {
      targetRole: role,
      agencyNumbers: isAgencyRole(role) ? (limited ? ownNumbers : [1]) : [],
    }),
  );
  const [draft, setDraft] = useState<InviteDraft>({
    email: '',
    displayName: '',
    officeTitle: '',
    unit: '',
    role: null,
    agencyNumbers: limited && ownNumbers.length === 1 ? ownNumbers : [],
    grants: [],
    releasedOnly: false,
  });
  const invite = useSend(InviteDocument, {
    refresh: [AccountsDocument, AccountLinksDocument],
    done: (result) => onIssued(result.invite),
  });
  const put = (part: Partial<InviteDraft>): void => setDraft({ ...draft, ...part });
  const form = useFaults(() => inviteFaults(say, draft));
  const known = invite.error !== null && isKnown(invite.error);
  const faults: readonly FormFault[] =
    known && form.faults.length === 0
      ? [{ fieldId: INVITE_IDS.email, message: say('accounts.emailKnown') }]
      : form.faults;
  const faultOf = (id: string): string | undefined => faults.find((fault) => fault.fieldId === id)?.message;
  const ofAgency = draft.role !== null && isAgencyRole(draft.role);
  return (
    <FormDialog
      wide
      title={say('accounts.inviteTitle')}
      save={say('accounts.make')}
      onClose={onClose}
      onSubmit={() => {
        if (form.pass() && !invite.isPending && draft.role)
          invite.mutate({ input: inviteInput(draft, draft.role) });
      }}
      sending={{ isPending: invite.isPending, error: known ? null : invite.error }}
      faults={invite.isPending ? [] : faults}
      attempt={form.attempt}
    >
      <p className="mut">{say('accounts.inviteLead')}</p>
      <div className="two">
        <div>
          <TextField
            id={INVITE_IDS.email}
            type="email"
            label={say('accounts.email')}
            value={draft.email}
            onChange={(email) => put({ email })}
            maxLength={254}
            autoComplete="off"
            error={faultOf(INVITE_IDS.email)}
          />
          <TextField
            id={INVITE_IDS.name}
            label={say('accounts.name')}
            hint={say('accounts.nameHint')}
            value={draft.displayName}
            onChange={(displayName) => put({ displayName })}
            maxLength={120}
            error={faultOf(INVITE_IDS.name)}
          />
          <TextField
            label={say('accounts.office')}
            optional
            value={draft.officeTitle}
            onChange={(officeTitle) => put({ officeTitle })}
            maxLength={200}
          />
          <TextField
            label={say('accounts.unit')}
            hint={say('accounts.unitHint')}
            optional
            value={draft.unit}
            onChange={(unit) => put({ unit })}
            maxLength={200}
          />
        </div>
        <div>
          <RadioGroup
            id={INVITE_IDS.role}
            label={say('accounts.role')}
            value={draft.role}
            options={roles.map((role) => ({
              value: role,
              label: say(`role.${role}`),
              hint: say(`accounts.duty.${role}`),
            }))}
            onChange={(role) => put({ role })}
            error={faultOf(INVITE_IDS.role)}
          />
          {ofAgency && (
            <PickList
              id={INVITE_IDS.agencies}
              label={say('account.agencies')}
              items={offered.map((number) => ({ key: number, label: nameOf(number) }))}
              chosen={draft.agencyNumbers}
              onChange={(agencyNumbers) => put({ agencyNumbers })}
              error={faultOf(INVITE_IDS.agencies)}
            />
          )}
          {draft.role === 'viewer' && (
            <Checkbox
              label={say('accounts.releasedOnly')}
              hint={say('accounts.releasedOnlyHint')}
              checked={draft.releasedOnly}
              onChange={(releasedOnly) => put({ releasedOnly })}
            />
          )}
          {draft.role !== null && !ofAgency && may('account.grant') && (
            <CheckList
              label={say('accounts.grants')}
              value={draft.grants}
              options={GRANTS.map((grant) => ({ value: grant, label: say(`grant.${grant}`) }))}
              onChange={(grants) => put({ grants })}
            />
          )}
        </div>
      </div>
    </FormDialog>
  );
}

const isKnown = ({ details }: RequestError): boolean =>
  details['field'] === 'email' && details['reason'] === 'known';
