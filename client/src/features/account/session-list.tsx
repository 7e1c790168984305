import { useState } from 'react';
import { formatInstant } from '@ega/shared/text/format';
import { paths } from '../../app/paths.js';
import {
  EndSessionDocument,
  MySessionsDocument,
  SignOutEverywhereDocument,
  type MySessionsQuery,
} from '../../gql/graphql.js';
import { failureText } from '../../lib/failure-text.js';
import { useSay } from '../../lib/language.js';
import { useRead, useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Loaded } from '../../ui/loaded.js';
import { Panel } from '../../ui/panel.js';
import { Table, type Column } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { deviceName } from './device-name.js';

type SessionRow = MySessionsQuery['mySessions'][number];

export function SessionList() {
  const say = useSay();
  const toast = useToast();
  const sessions = useRead(MySessionsDocument, {});
  const [asking, setAsking] = useState(false);
  const end = useSend(EndSessionDocument, {
    refresh: [MySessionsDocument],
    done: () => toast({ text: say('account.sessionEnded') }),
  });
  const everywhere = useSend(SignOutEverywhereDocument, {
    recover: false,
    done: () => window.location.assign(paths.signIn()),
  });
  const failed = end.error ?? everywhere.error;
  const columns: Column<SessionRow>[] = [
    {
      key: 'device',
      label: say('account.device'),
      head: true,
      cell: (row) => <span title={row.device}>{deviceName(row.device)}</span>,
    },
    {
      key: 'address',
      label: say('account.address'),
      cell: (row) => <span className="num">{row.address}</span>,
    },
    { key: 'since', label: say('account.since'), cell: (row) => <Moment at={row.createdAt} /> },
    { key: 'seen', label: say('account.lastSeen'), cell: (row) => <Moment at={row.lastSeenAt} /> },
    {
      key: 'end',
      label: say('account.endSession'),
      hiddenLabel: true,
      align: 'right',
      cell: (row) =>
        row.current ? (
          <b>{say('account.thisSession')}</b>
        ) : (
          <Button small onClick={() => end.mutate({ id: row.id })}>
            {say('account.endSession')}
          </Button>
        ),
    },
  ];
  return (
    <Panel
      title={say('account.sessions')}
      actions={
        <Button small kind="danger" onClick={() => setAsking(true)}>
          {say('account.everywhere')}
        </Button>
      }
    >
      <Loaded query={sessions}>
        {({ mySessions }) => (
          <Table
            caption={say('account.sessions')}
            columns={columns}
            rows={mySessions}
            rowKey={(row) => row.id}
          />
        )}
      </Loaded>
      {failed && (
        <p className="field-error" role="alert">
          {failureText(say, failed)}
        </p>
      )}
      <Dialog
        open={asking}
        title={say('account.everywhereAsk')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button kind="dangerFilled" busy={everywhere.isPending} onClick={() => everywhere.mutate({})}>
              {say('account.everywhere')}
            </Button>
            <Button onClick={() => setAsking(false)}>{say('act.cancel')}</Button>
          </>
        }
      >
        <p>{say('account.everywhereMore')}</p>
      </Dialog>
    </Panel>
  );
}

/** Sessions live in machine time: the demonstration's illustrative day does not touch them. */
function Moment({ at }: { at: string }) {
  return <span className="num nw">{formatInstant(at)}</span>;
}
