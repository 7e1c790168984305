import { useState } from 'react';
import { GRANTS, isAgencyRole, ROLES } from '@ega/shared/access/actor';
import { useAgencyNames } from '../../app/agency-names.js';
import { useAccount, useCan } from '../../app/session.js';
import { AccountLinksDocument, AccountsDocument, InviteDocument } from '../../gql/graphql.js';
import { failureText } from '../../lib/failure-text.js';
import { useSay } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import type { RequestError } from '../../lib/request-error.js';
import { Button } from '../../ui/button.js';
import { Checkbox, CheckList, RadioGroup } from '../../ui/choices.js';
import { Dialog } from '../../ui/dialog.js';
import { ErrorSummary, type FormFault } from '../../ui/error-summary.js';
import { PickList } from '../../ui/pick-list.js';
import { TextField } from '../../ui/text-field.js';
import { INVITE_IDS, inviteFaults, inviteInput, type InviteDraft } from './invite-form.js';
import type { Issued } from './issued.js';

const FORM = 'invite-form';

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
  const [attempt, setAttempt] = useState(0);
  const invite = useSend(InviteDocument, {
    refresh: [AccountsDocument, AccountLinksDocument],
    done: (result) => onIssued(result.invite),
  });
  const put = (part: Partial<InviteDraft>): void => setDraft({ ...draft, ...part });
  const faults = attempt > 0 ? inviteFaults(say, draft) : [];
  if (attempt > 0 && faults.length === 0 && invite.error) faults.push(refusal(say, invite.error));
  const faultOf = (id: string): string | undefined => faults.find((fault) => fault.fieldId === id)?.message;
  const ofAgency = draft.role !== null && isAgencyRole(draft.role);
  return (
    <Dialog
      open
      wide
      title={say('accounts.inviteTitle')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form={FORM} busy={invite.isPending}>
            {say('accounts.make')}
          </Button>
          <Button onClick={onClose}>{say('act.cancel')}</Button>
        </>
      }
    >
      <form
        id={FORM}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setAttempt(attempt + 1);
          if (!invite.isPending && draft.role && inviteFaults(say, draft).length === 0)
            invite.mutate({ input: inviteInput(draft, draft.role) });
        }}
      >
        <ErrorSummary faults={invite.isPending ? [] : faults} attempt={attempt} />
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
      </form>
    </Dialog>
  );
}

function refusal(say: ReturnType<typeof useSay>, error: RequestError): FormFault {
  const known = error.details['field'] === 'email' && error.details['reason'] === 'known';
  return known
    ? { fieldId: INVITE_IDS.email, message: say('accounts.emailKnown') }
    : { message: failureText(say, error) };
}
