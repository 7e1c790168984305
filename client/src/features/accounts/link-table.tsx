import { useState } from 'react';
import { formatInstant } from '@ega/shared/text/format';
import { useCan, useSession } from '../../app/session.js';
import { AccountLinksDocument, RevokeInvitationDocument } from '../../gql/graphql.js';
import { machineNow } from '../../lib/clock.js';
import { failureText } from '../../lib/failure-text.js';
import { useSay } from '../../lib/language.js';
import { useRead, useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Panel } from '../../ui/panel.js';
import { Segmented } from '../../ui/segmented.js';
import { EmptyState } from '../../ui/states.js';
import { Table, type Column } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { linkState, type LinkRow } from './account-state.js';

/** Links that were made and what became of them; the links themselves are never shown again. */
export function LinkPanel() {
  const say = useSay();
  const toast = useToast();
  const may = useCan();
  const { viewer } = useSession();
  const [all, setAll] = useState(false);
  const links = useRead(AccountLinksDocument, {});
  const revoke = useSend(RevokeInvitationDocument, {
    refresh: [AccountLinksDocument],
    done: () => toast({ text: say('accounts.revoked') }),
  });
  const now = machineNow();
  const stateOf = (row: LinkRow): string => {
    const state = linkState(row, now);
    if (state === 'used') return say('accounts.link.used', { at: formatInstant(row.usedAt ?? '') });
    if (state === 'revoked') return say('accounts.link.revoked', { at: formatInstant(row.revokedAt ?? '') });
    return say(`accounts.link.${state}`);
  };
  const columns: Column<LinkRow>[] = [
    {
      key: 'for',
      label: say('accounts.linkFor'),
      head: true,
      cell: (row) => (
        <>
          {row.displayName}
          <span className="under mut">{row.email}</span>
        </>
      ),
    },
    {
      key: 'purpose',
      label: say('accounts.linkPurpose'),
      cell: (row) => say(`accounts.purpose.${row.purpose}`),
    },
    { key: 'by', label: say('accounts.linkBy'), cell: (row) => row.madeBy ?? say('accounts.linkBySystem') },
    { key: 'made', label: say('accounts.linkMade'), cell: (row) => <Moment at={row.madeAt} /> },
    { key: 'expires', label: say('accounts.linkExpires'), cell: (row) => <Moment at={row.expiresAt} /> },
    {
      key: 'state',
      label: say('accounts.linkState'),
      cell: (row) => <span className="num">{stateOf(row)}</span>,
    },
    {
      key: 'revoke',
      label: say('accounts.revoke'),
      hiddenLabel: true,
      align: 'right',
      cell: (row) =>
        linkState(row, now) === 'open' &&
        may('account.reset') && (
          <Button small onClick={() => revoke.mutate({ id: row.id })}>
            {say('accounts.revoke')}
          </Button>
        ),
    },
  ];
  return (
    <Panel
      title={say('accounts.links')}
      actions={
        <Segmented
          label={say('accounts.linkState')}
          value={all ? 'all' : 'open'}
          segments={[
            { value: 'open', label: say('accounts.link.open') },
            { value: 'all', label: say('accounts.linksAll') },
          ]}
          onChange={(value) => setAll(value === 'all')}
        />
      }
    >
      {revoke.error && (
        <p className="field-error" role="alert">
          {failureText(say, revoke.error)}
        </p>
      )}
      <Loaded query={links}>
        {({ accountLinks }) => {
          const rows = all ? accountLinks : accountLinks.filter((row) => linkState(row, now) === 'open');
          return rows.length === 0 ? (
            <EmptyState icon="link" title={say(all ? 'accounts.linksEmpty' : 'accounts.linksNoneOpen')} />
          ) : (
            <Table caption={say('accounts.links')} columns={columns} rows={rows} rowKey={(row) => row.id} />
          );
        }}
      </Loaded>
      {viewer.world.demo && <p className="cap">{say('accounts.machineTime')}</p>}
    </Panel>
  );
}

function Moment({ at }: { at: string }) {
  return <span className="num nw">{formatInstant(at)}</span>;
}
