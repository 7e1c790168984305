import '../../ui/styles/administration.css';
import './notifications.css';
import { PageHead } from '../../app/page-head.js';
import {
  MarkNotificationsReadDocument,
  NotificationsDocument,
  UnreadNotificationsDocument,
} from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { useRead, useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Page, Panel } from '../../ui/panel.js';
import { EmptyState } from '../../ui/states.js';
import { NoticeLine } from './notice-line.js';

/** What the system told the signed-in person, newest first. */
export function Screen() {
  const say = useSay();
  const query = useRead(NotificationsDocument, {}, { every: 60_000 });
  const mark = useSend(MarkNotificationsReadDocument, {
    refresh: [NotificationsDocument, UnreadNotificationsDocument],
  });
  const unread = query.data?.notifications.unread ?? 0;
  return (
    <>
      <PageHead title={say('notices.title')} sub={say('notices.sub')}>
        {unread > 0 && (
          <Button icon="check" busy={mark.isPending} onClick={() => mark.mutate({})}>
            {say('notices.markAll')}
          </Button>
        )}
      </PageHead>
      <Page>
        <Panel title={say('notices.title')} note={unread > 0 && say('notices.unread', { count: unread })}>
          <Loaded query={query} heights={[44, 44, 44]}>
            {({ notifications }) =>
              notifications.items.length === 0 ? (
                <EmptyState icon="bell" title={say('notices.none')}>
                  {say('notices.noneMore')}
                </EmptyState>
              ) : (
                <ul className="notice-list">
                  {notifications.items.map((item) => (
                    <NoticeLine
                      key={item.id}
                      item={item}
                      onOpen={(id) => {
                        if (!item.read) mark.mutate({ ids: [id] });
                      }}
                    />
                  ))}
                </ul>
              )
            }
          </Loaded>
        </Panel>
      </Page>
    </>
  );
}
