import { useState } from 'react';
import { formatInstant } from '@ega/shared/text/format';
import { useAccount, useCan } from '../../app/session.js';
import { AccessReviewDocument, ConfirmAccessDocument, type AccessReviewQuery } from '../../gql/graphql.js';
import { failureText } from '../../lib/failure-text.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { ReasonDialog } from '../../ui/reason-dialog.js';
import { Table, type Column } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { accountState } from './account-state.js';

type Line = AccessReviewQuery['accessReview']['lines'][number];

export function AccessTable({ lines }: { lines: readonly Line[] }) {
  const { say, lang } = useLanguage();
  const columns: Column<Line>[] = [
    {
      key: 'person',
      label: say('accounts.person'),
      head: true,
      cell: ({ account }) => (
        <>
          {account.displayName}
          {account.officeTitle && <span className="under">{account.officeTitle}</span>}
          <span className="under mut">{account.email}</span>
        </>
      ),
    },
    {
      key: 'role',
      label: say('accounts.role'),
      cell: ({ account }) => (
        <>
          {say(`role.${account.role}`)}
          {account.grants.length > 0 && (
            <span className="under mut">
              {account.grants.map((grant) => say(`grant.${grant}`)).join('; ')}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'serves',
      label: say('accounts.serves'),
      cell: ({ account }) => (
        <>
          {account.agencies.map((agency) => (lang === 'en' ? agency.nameEn : agency.nameVi)).join('; ') ||
            say('account.allAgencies')}
          {account.unit && <span className="under mut">{account.unit}</span>}
        </>
      ),
    },
    {
      key: 'since',
      label: say('access.since'),
      cell: ({ since, invitedBy }) => (
        <>
          <span className="num nw">{formatInstant(since)}</span>
          {invitedBy && <span className="under mut">{say('access.invitedBy', { name: invitedBy })}</span>}
        </>
      ),
    },
    {
      key: 'seen',
      label: say('accounts.lastSignIn'),
      cell: ({ account }) => (
        <>
          {account.lastSignInAt ? (
            <span className="num nw">{formatInstant(account.lastSignInAt)}</span>
          ) : (
            <span className="mut">{say('accounts.never')}</span>
          )}
          {accountState(account) !== 'active' && (
            <span className="under mut">{say(`accounts.state.${accountState(account)}`)}</span>
          )}
        </>
      ),
    },
    { key: 'mark', label: say('access.mark'), cell: (line) => <Mark line={line} /> },
  ];
  return <Table caption={say('access.list')} columns={columns} rows={lines} rowKey={(line) => line.id} />;
}

/** The mark of the quarter, and the two answers where none is given yet. */
function Mark({ line }: { line: Line }) {
  const say = useSay();
  const toast = useToast();
  const may = useCan();
  const own = useAccount();
  const [changing, setChanging] = useState(false);
  const name = line.account.displayName;
  const confirm = useSend(ConfirmAccessDocument, {
    refresh: [AccessReviewDocument],
    done: () => {
      setChanging(false);
      toast({ text: say('access.saved', { name }) });
    },
  });
  const { confirmation } = line;
  const agencyNumbers = line.account.agencies.map((agency) => agency.number);
  if (confirmation)
    return (
      <>
        {say(`access.${confirmation.outcome}`)}
        <span className="under mut num">
          {confirmation.by}, {formatInstant(confirmation.at)}
        </span>
        {confirmation.note && <span className="under">{confirmation.note}</span>}
      </>
    );
  if (line.id === own.id || !may('access.confirm', { agencyNumbers }))
    return <span className="mut">{say('access.notYet')}</span>;
  return (
    <div className="row">
      <Button
        small
        busy={confirm.isPending}
        onClick={() => confirm.mutate({ accountId: line.id, outcome: 'keep' })}
      >
        {say('access.keep')}
      </Button>
      <Button small kind="text" onClick={() => setChanging(true)}>
        {say('access.change')}
      </Button>
      {confirm.error && !changing && <span className="field-error">{failureText(say, confirm.error)}</span>}
      {changing && (
        <ReasonDialog
          title={say('access.ask', { name })}
          action={say('access.change')}
          busy={confirm.isPending}
          error={confirm.error}
          label={say('access.note')}
          onDo={(note) => confirm.mutate({ accountId: line.id, outcome: 'change', note })}
          onClose={() => setChanging(false)}
        >
          <p>{say('access.askMore')}</p>
        </ReasonDialog>
      )}
    </div>
  );
}
