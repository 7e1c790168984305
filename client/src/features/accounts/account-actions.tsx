import { useState } from 'react';
import { useAccount, useCan } from '../../app/session.js';
import {
  AccountLinksDocument,
  AccountsDocument,
  EnableAccountDocument,
  ResetAccountDocument,
} from '../../gql/graphql.js';
import { failureText } from '../../lib/failure-text.js';
import { useSay } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import { ReasonDialog } from '../../ui/reason-dialog.js';
import { useToast } from '../../ui/toast.js';
import type { AccountRow } from './account-state.js';
import { HandOverDialog } from './hand-over-dialog.js';
import type { Issued } from './issued.js';

interface AccountActionsProps {
  account: AccountRow;
  onIssued: (issued: Issued) => void;
}

/** New link, disable, restore; only what the signed-in person may do to this account. */
export function AccountActions({ account, onIssued }: AccountActionsProps) {
  const say = useSay();
  const may = useCan();
  const own = useAccount();
  const [asking, setAsking] = useState<'reset' | 'disable' | 'enable' | null>(null);
  if (account.id === own.id) return <span className="mut">{say('accounts.self')}</span>;
  const subject = {
    targetRole: account.role,
    agencyNumbers: account.agencies.map((agency) => agency.number),
  };
  const close = (): void => setAsking(null);
  return (
    <div className="row end">
      {!account.disabled && may('account.reset', subject) && (
        <Button small kind="text" onClick={() => setAsking('reset')}>
          {say(account.active ? 'accounts.reset' : 'accounts.reissue')}
        </Button>
      )}
      {may('account.disable', subject) && (
        <Button small kind="text" onClick={() => setAsking(account.disabled ? 'enable' : 'disable')}>
          {say(account.disabled ? 'accounts.enable' : 'accounts.disable')}
        </Button>
      )}
      {asking === 'reset' && <ResetDialog account={account} onClose={close} onIssued={onIssued} />}
      {asking === 'disable' && <HandOverDialog account={account} onClose={close} />}
      {asking === 'enable' && <EnableDialog account={account} onClose={close} />}
    </div>
  );
}

function ResetDialog({ account, onClose, onIssued }: AccountActionsProps & { onClose: () => void }) {
  const say = useSay();
  const reset = useSend(ResetAccountDocument, {
    refresh: [AccountLinksDocument],
    done: (result) => onIssued(result.resetAccount),
  });
  return (
    <Dialog
      open
      title={say('accounts.resetAsk', { name: account.displayName })}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            busy={reset.isPending}
            onClick={() => reset.mutate({ accountId: account.id })}
          >
            {say('accounts.make')}
          </Button>
          <Button onClick={onClose}>{say('act.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        {reset.error && <Notice tone="error" live="alert" lead={failureText(say, reset.error)} />}
        <p>{say('accounts.resetMore')}</p>
      </div>
    </Dialog>
  );
}

interface EnableDialogProps {
  account: AccountRow;
  onClose: () => void;
}

function EnableDialog({ account, onClose }: EnableDialogProps) {
  const say = useSay();
  const toast = useToast();
  const name = account.displayName;
  const enabling = useSend(EnableAccountDocument, {
    refresh: [AccountsDocument, AccountLinksDocument],
    done: (): void => {
      onClose();
      toast({ text: say('accounts.enabled', { name }) });
    },
  });
  return (
    <ReasonDialog
      title={say('accounts.enableAsk', { name })}
      action={say('accounts.enable')}
      busy={enabling.isPending}
      error={enabling.error}
      label={say('accounts.reason')}
      hint={say('accounts.reasonHint')}
      onDo={(reason) => enabling.mutate({ accountId: account.id, reason })}
      onClose={onClose}
    >
      <p>{say('accounts.enableMore')}</p>
    </ReasonDialog>
  );
}
