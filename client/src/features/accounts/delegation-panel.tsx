import { useState } from 'react';
import { actingState } from '@ega/shared/access/acting-period';
import type { DelegablePower } from '@ega/shared/access/delegation';
import { formatDate } from '@ega/shared/text/format';
import { useCan } from '../../app/session.js';
import { DelegationsDocument, EndDelegationDocument, type DelegationsQuery } from '../../gql/graphql.js';
import { worldToday } from '../../lib/clock.js';
import { failureText } from '../../lib/failure-text.js';
import { useSay } from '../../lib/language.js';
import { useRead, useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { Panel } from '../../ui/panel.js';
import { EmptyState } from '../../ui/states.js';
import { Badge } from '../../ui/status-badge.js';
import { Table, type Column } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { DelegateDialog } from './delegate-dialog.js';

type Line = DelegationsQuery['delegations']['delegations'][number];

const STATE_ICON = { future: 'clock', active: 'track', over: 'lock' } as const;

/** Who acts for the leader of the Authority, until when, by which document (practice.md 22). */
export function DelegationPanel() {
  const say = useSay();
  const may = useCan();
  const query = useRead(DelegationsDocument, {});
  const [naming, setNaming] = useState(false);
  return (
    <Panel
      title={say('delegation.title')}
      actions={
        may('power.delegate') && (
          <Button small icon="plus" onClick={() => setNaming(true)}>
            {say('delegation.new')}
          </Button>
        )
      }
    >
      <p className="sm mut">{say('delegation.lead')}</p>
      <Loaded query={query}>
        {({ delegations }) => (
          <>
            {delegations.delegations.length === 0 ? (
              <EmptyState title={say('delegation.none')} />
            ) : (
              <DelegationTable lines={delegations.delegations} />
            )}
            {naming && (
              <DelegateDialog candidates={delegations.candidates} onClose={() => setNaming(false)} />
            )}
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function DelegationTable({ lines }: { lines: readonly Line[] }) {
  const say = useSay();
  const toast = useToast();
  const end = useSend(EndDelegationDocument, {
    refresh: 'all',
    done: () => toast({ text: say('delegation.ended') }),
  });
  const stateOf = ({ fromDay, toDay, endedAt }: Line) =>
    actingState({ fromDay, toDay, endedAt }, worldToday());
  const columns: Column<Line>[] = [
    { key: 'delegate', label: say('delegation.account'), head: true, cell: (row) => row.delegate },
    { key: 'leader', label: say('delegation.leader'), cell: (row) => row.leader },
    {
      key: 'powers',
      label: say('delegation.powers'),
      cell: (row) => row.powers.map((power) => say(`grant.${power as DelegablePower}`)).join('; '),
    },
    {
      key: 'period',
      label: say('delegation.period'),
      cell: (row) => (
        <span className="num">
          {formatDate(row.fromDay)} – {formatDate(row.toDay)}
        </span>
      ),
    },
    { key: 'document', label: say('delegation.document'), cell: (row) => row.document },
    {
      key: 'state',
      label: say('delegation.state'),
      cell: (row) => (
        <span className="row">
          <Badge icon={STATE_ICON[stateOf(row)]}>{say(`delegation.state.${stateOf(row)}`)}</Badge>
          {row.mine && stateOf(row) !== 'over' && (
            <Button small kind="text" busy={end.isPending} onClick={() => end.mutate({ id: row.id })}>
              {say('delegation.end')}
            </Button>
          )}
        </span>
      ),
    },
  ];
  return (
    <>
      {end.error && <Notice tone="error" live="alert" lead={failureText(say, end.error)} />}
      <Table caption={say('delegation.title')} columns={columns} rows={lines} rowKey={(row) => row.id} />
    </>
  );
}
