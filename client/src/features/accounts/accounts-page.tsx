import '../../ui/styles/administration.css';
import { useState } from 'react';
import { PageHead } from '../../app/page-head.js';
import { useCan } from '../../app/session.js';
import { AccountsDocument } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Page, Panel } from '../../ui/panel.js';
import { AccountTable } from './account-table.js';
import { accountState } from './account-state.js';
import { InviteDialog } from './invite-dialog.js';
import { LinkPanel } from './link-table.js';
import { Slip } from './slip.js';
import type { Issued } from './issued.js';

/** People with an account: whom the viewer may invite, support and disable. */
export function Screen() {
  const say = useSay();
  const may = useCan();
  const accounts = useRead(AccountsDocument, {});
  const [inviting, setInviting] = useState(false);
  const [issued, setIssued] = useState<Issued | null>(null);
  const rows = accounts.data?.accounts ?? [];
  const count = (state: string): number => rows.filter((row) => accountState(row) === state).length;
  const show = (made: Issued): void => {
    setInviting(false);
    setIssued(made);
  };
  return (
    <>
      <PageHead
        title={say('nav.accounts')}
        sub={
          accounts.data &&
          say('accounts.sub', { count: rows.length, waiting: count('waiting'), disabled: count('disabled') })
        }
      >
        {may('account.invite') && !issued && (
          <Button kind="primary" icon="plus" onClick={() => setInviting(true)}>
            {say('accounts.invite')}
          </Button>
        )}
      </PageHead>
      <Page>
        {issued ? (
          <Slip issued={issued} onGiven={() => setIssued(null)} />
        ) : (
          <>
            <Panel title={say('accounts.list')}>
              <Loaded query={accounts} heights={[42, 60, 60, 60]}>
                {(data) => <AccountTable accounts={data.accounts} onIssued={show} />}
              </Loaded>
            </Panel>
            <LinkPanel />
          </>
        )}
      </Page>
      {inviting && <InviteDialog onIssued={show} onClose={() => setInviting(false)} />}
    </>
  );
}
