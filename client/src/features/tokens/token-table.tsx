import { useState } from 'react';
import { formatInstant } from '@ega/shared/text/format';
import { useCan, useSession } from '../../app/session.js';
import { ApiTokensDocument, RevokeApiTokenDocument, type ApiTokensQuery } from '../../gql/graphql.js';
import { machineNow } from '../../lib/clock.js';
import { failureText } from '../../lib/failure-text.js';
import { useSay } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import { Table, type Column } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';

type Token = ApiTokensQuery['apiTokens'][number];

/** Who may ask, what for, until when, and whether it is still used. */
export function TokenTable({ tokens }: { tokens: readonly Token[] }) {
  const say = useSay();
  const may = useCan();
  const { viewer } = useSession();
  const [revoking, setRevoking] = useState<Token | null>(null);
  const now = machineNow();
  const stateOf = (row: Token): string => {
    if (row.revokedAt)
      return say('tokens.revoked', { at: formatInstant(row.revokedAt), by: row.revokedBy ?? '' });
    return say(Date.parse(row.expiresAt) <= now ? 'tokens.expired' : 'tokens.active');
  };
  const open = (row: Token): boolean => !row.revokedAt && Date.parse(row.expiresAt) > now;
  const columns: Column<Token>[] = [
    {
      key: 'name',
      label: say('tokens.name'),
      head: true,
      cell: (row) => (
        <>
          {row.name}
          <span className="under mut">{row.agencyName}</span>
        </>
      ),
    },
    {
      key: 'scopes',
      label: say('tokens.scopes'),
      cell: (row) => row.scopes.map((scope) => say(`tokens.scope.${scope}`)).join(', '),
    },
    {
      key: 'made',
      label: say('tokens.made'),
      cell: (row) => (
        <>
          <span className="num nw">{formatInstant(row.madeAt)}</span>
          <span className="under mut">{row.madeBy}</span>
        </>
      ),
    },
    {
      key: 'expires',
      label: say('tokens.expires'),
      cell: (row) => <span className="num nw">{formatInstant(row.expiresAt)}</span>,
    },
    {
      key: 'used',
      label: say('tokens.used'),
      cell: (row) =>
        row.lastUsedAt ? (
          <span className="num nw">{formatInstant(row.lastUsedAt)}</span>
        ) : (
          <span className="mut">{say('tokens.never')}</span>
        ),
    },
    { key: 'state', label: say('tokens.state'), cell: (row) => <span className="num">{stateOf(row)}</span> },
    {
      key: 'revoke',
      label: say('tokens.revoke'),
      hiddenLabel: true,
      align: 'right',
      cell: (row) =>
        open(row) &&
        may('token.revoke', { agencyNumber: row.agencyNumber }) && (
          <Button small kind="text" onClick={() => setRevoking(row)}>
            {say('tokens.revoke')}
          </Button>
        ),
    },
  ];
  return (
    <>
      <Table caption={say('tokens.list')} columns={columns} rows={tokens} rowKey={(row) => row.id} />
      {viewer.world.demo && <p className="cap">{say('tokens.machineTime')}</p>}
      {revoking && <RevokeDialog token={revoking} onClose={() => setRevoking(null)} />}
    </>
  );
}

function RevokeDialog({ token, onClose }: { token: Token; onClose: () => void }) {
  const say = useSay();
  const toast = useToast();
  const revoke = useSend(RevokeApiTokenDocument, {
    refresh: [ApiTokensDocument],
    done: () => {
      onClose();
      toast({ text: say('tokens.revokeDone') });
    },
  });
  return (
    <Dialog
      open
      title={say('tokens.revokeAsk', { name: token.name })}
      onClose={onClose}
      actions={
        <>
          <Button kind="dangerFilled" busy={revoke.isPending} onClick={() => revoke.mutate({ id: token.id })}>
            {say('tokens.revoke')}
          </Button>
          <Button onClick={onClose}>{say('act.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        {revoke.error && <Notice tone="error" live="alert" lead={failureText(say, revoke.error)} />}
        <p>{say('tokens.revokeMore')}</p>
      </div>
    </Dialog>
  );
}
