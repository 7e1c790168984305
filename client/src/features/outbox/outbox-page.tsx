import '../../ui/styles/administration.css';
import './outbox.css';
import { formatInstant } from '@ega/shared/text/format';
import { PageHead } from '../../app/page-head.js';
import { OutboxDocument, type OutboxQuery } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { Page, Panel } from '../../ui/panel.js';
import { EmptyState } from '../../ui/states.js';
import { Badge } from '../../ui/status-badge.js';
import { Table, type Column } from '../../ui/table.js';

type Mail = OutboxQuery['outbox']['items'][number];

const LOOK = {
  waiting: { icon: 'clock', word: 'outbox.state.waiting' },
  sent: { icon: 'done', word: 'outbox.state.sent' },
  dropped: { icon: 'close', word: 'outbox.state.dropped' },
} as const;

/** Messages of the system to people; without a mail server they wait here (issue 3, item 13). */
export function Screen() {
  const say = useSay();
  const query = useRead(OutboxDocument, {}, { every: 60_000 });
  const outbox = query.data?.outbox;
  return (
    <>
      <PageHead title={say('outbox.title')} sub={say('outbox.sub')} />
      <Page>
        {outbox && !outbox.handsOver && (
          <div className="s12">
            <Notice tone="neutral" icon="mail" lead={say('outbox.waitingOnly')}>
              {say('outbox.waitingOnlyMore')}
            </Notice>
          </div>
        )}
        <Panel title={say('outbox.title')} note={outbox && say('outbox.counts', outbox)}>
          <Loaded query={query} heights={[44, 44, 44]}>
            {({ outbox: { items } }) =>
              items.length === 0 ? (
                <EmptyState icon="mail" title={say('outbox.none')} />
              ) : (
                <MailTable mails={items} />
              )
            }
          </Loaded>
        </Panel>
      </Page>
    </>
  );
}

function MailTable({ mails }: { mails: readonly Mail[] }) {
  const say = useSay();
  const columns: Column<Mail>[] = [
    {
      key: 'to',
      label: say('outbox.to'),
      head: true,
      cell: (mail) => (
        <>
          {mail.recipient}
          <span className="under mut">{mail.address}</span>
        </>
      ),
    },
    {
      key: 'subject',
      label: say('outbox.subject'),
      cell: (mail) => (
        <Disclosure title={mail.subject}>
          <pre className="mail-body">{mail.body}</pre>
        </Disclosure>
      ),
    },
    {
      key: 'state',
      label: say('outbox.state'),
      cell: (mail) => {
        const { icon, word } = LOOK[mail.state as keyof typeof LOOK];
        return (
          <div>
            <Badge icon={icon}>{say(word)}</Badge>
            {mail.failure && (
              <span className="under mut">
                {say('outbox.failure', { attempts: mail.attempts, failure: mail.failure })}
              </span>
            )}
          </div>
        );
      },
    },
    {
      key: 'made',
      label: say('outbox.made'),
      cell: (mail) => (
        <div>
          <span className="num nw">{formatInstant(mail.madeAt)}</span>
          {mail.sentAt && (
            <span className="under mut num">{say('outbox.sentAt', { at: formatInstant(mail.sentAt) })}</span>
          )}
        </div>
      ),
    },
  ];
  return <Table caption={say('outbox.title')} columns={columns} rows={mails} rowKey={(mail) => mail.id} />;
}
