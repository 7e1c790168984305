import { useState } from 'react';
import { formatInstant } from '@ega/shared/text/format';
import { useCan } from '../../app/session.js';
import { RefuseTimeRequestDocument } from '../../gql/graphql.js';
import { deadlineText } from '../../lib/deadline-text.js';
import { useLanguage } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { roundName } from '../../lib/round-name.js';
import { Button } from '../../ui/button.js';
import { Panel } from '../../ui/panel.js';
import { ReasonDialog } from '../../ui/reason-dialog.js';
import { Table, type Column } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { GrantDialog } from './grant-dialog.js';
import { nameOf, type Request } from './today-words.js';

/** What agencies ask about time; answered here by whoever may extend or reopen (practice.md 16). */
export function RequestsPanel({ id, requests }: { id: string; requests: readonly Request[] }) {
  const { say, lang } = useLanguage();
  const may = useCan();
  const [granting, setGranting] = useState<Request | null>(null);
  const [refusing, setRefusing] = useState<Request | null>(null);
  const columns: Column<Request>[] = [
    { key: 'agency', label: say('today.agency'), head: true, cell: (line) => nameOf(line, lang) },
    {
      key: 'kind',
      label: say('today.kind'),
      cell: (line) => (
        <div>
          {say(line.kind === 'extension' ? 'today.kind.extension' : 'today.kind.reopening')}
          <span className="under mut">{roundName(line.round, lang)}</span>
        </div>
      ),
    },
    {
      key: 'until',
      label: say('today.until'),
      cell: (line) => <span className="num">{deadlineText(line.until, lang)}</span>,
    },
    { key: 'reason', label: say('today.reason'), cell: (line) => line.reason },
    {
      key: 'asked',
      label: say('today.asked'),
      cell: (line) => (
        <div>
          <span className="num nw">{formatInstant(line.askedAt)}</span>
          <span className="under mut">{line.askedBy}</span>
        </div>
      ),
    },
    {
      key: 'actions',
      label: say('today.actions'),
      hiddenLabel: true,
      align: 'right',
      cell: (line) =>
        may(line.kind === 'extension' ? 'round.extend' : 'report.reopen') ? (
          <span className="row-acts noprint">
            <Button small kind="primary" onClick={() => setGranting(line)}>
              {say(line.kind === 'extension' ? 'today.grant' : 'today.reopen')}
            </Button>
            <Button small onClick={() => setRefusing(line)}>
              {say('today.refuse')}
            </Button>
          </span>
        ) : (
          <span className="sm mut">{say('today.noRight')}</span>
        ),
    },
  ];
  return (
    <Panel id={id} title={say('today.requests')} note={say('today.count', { count: requests.length })}>
      <Table caption={say('today.requests')} columns={columns} rows={requests} rowKey={(line) => line.id} />
      {granting && <GrantDialog request={granting} onClose={() => setGranting(null)} />}
      {refusing && <RefuseDialog request={refusing} onClose={() => setRefusing(null)} />}
    </Panel>
  );
}

function RefuseDialog({ request, onClose }: { request: Request; onClose: () => void }) {
  const { say, lang } = useLanguage();
  const toast = useToast();
  const refuse = useSend(RefuseTimeRequestDocument, {
    refresh: 'all',
    done: () => {
      onClose();
      toast({ text: say('today.refused') });
    },
  });
  return (
    <ReasonDialog
      title={say('today.refuseTitle', { agency: nameOf(request, lang) })}
      label={say('today.refuseReason')}
      action={say('today.refuse')}
      busy={refuse.isPending}
      error={refuse.error}
      onDo={(reason) => refuse.mutate({ id: request.id, reason })}
      onClose={onClose}
    >
      <p className="mut">{request.reason}</p>
    </ReasonDialog>
  );
}
