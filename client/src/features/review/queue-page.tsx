import '../../ui/styles/administration.css';
import './review.css';
import { useSearchParams } from 'react-router';
import { IgnoredNotice } from '../../app/ignored-notice.js';
import { currentRound } from '../../app/nav-items.js';
import { PageHead } from '../../app/page-head.js';
import { paths } from '../../app/paths.js';
import { useAccount, useCan, useSession } from '../../app/session.js';
import { ReviewQueueDocument } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { useRoundName } from '../../lib/round-name.js';
import { ButtonLink } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Page, Panel } from '../../ui/panel.js';
import { Segmented } from '../../ui/segmented.js';
import { Pick } from '../../ui/select.js';
import { EmptyState } from '../../ui/states.js';
import { QueueTable } from './queue-table.js';
import { readQueueAddress } from './queue-address.js';
import { itemsOf, SHOW_SLUG, SHOWS, type Queue, type Show } from './queue.js';
import { SecondLookSwitch } from './second-look-switch.js';
import { SupportPanel } from './support-panel.js';

/** Reports of a round for review: whose turn, what changed, what needs a look first. */
export function Screen() {
  const say = useSay();
  const { viewer } = useSession();
  const [search] = useSearchParams();
  const rounds = [...viewer.rounds, ...viewer.trials].map(({ id }) => id);
  const { round = currentRound(viewer), show, ignored } = readQueueAddress(search, rounds);
  if (round === undefined)
    return (
      <>
        <PageHead title={say('nav.review')} />
        <Page>
          <div className="p s12">
            <EmptyState icon="flag" title={say('review.noRound')} />
          </div>
        </Page>
      </>
    );
  return <RoundQueue round={round} rounds={[...new Set([...rounds, round])]} show={show} ignored={ignored} />;
}

interface RoundQueueProps {
  round: string;
  /** Those to choose from, the one that is shown among them. */
  rounds: readonly string[];
  show: Show;
  ignored: readonly string[];
}

function RoundQueue({ round, rounds, show, ignored }: RoundQueueProps) {
  const say = useSay();
  const roundName = useRoundName();
  const may = useCan();
  const [search, setSearch] = useSearchParams();
  const query = useRead(ReviewQueueDocument, { round }, { every: 60_000 });
  const queue = query.data?.reviewQueue;
  const put = (name: 'ky' | 'loc', value: string): void => {
    const next = new URLSearchParams(search);
    next.set(name, value);
    setSearch(next, { replace: true });
  };
  return (
    <>
      <PageHead
        title={say('review.queueTitle', { quarter: roundName(round) })}
        sub={
          queue &&
          say('review.queueSub', {
            verified: queue.verified,
            sent: queue.items.length,
            waiting: queue.waiting,
            returned: queue.returned,
            missing: queue.notReported,
            total: queue.total,
          })
        }
      >
        <Pick
          label={say('review.round')}
          value={round}
          options={rounds.map((each) => ({ value: each, label: roundName(each) }))}
          onChange={(value) => put('ky', value)}
        />
        {may('report.enter') && (
          <ButtonLink icon="upload" to={paths.bulkImport()}>
            {say('workbook.bulk')}
          </ButtonLink>
        )}
      </PageHead>
      <Page>
        <div className="s12 board-notices">
          <IgnoredNotice names={ignored} />
          {queue && <SecondLookSwitch isOn={queue.secondLookOn} />}
        </div>
        <Panel title={say('review.queue')}>
          <Loaded query={query} heights={[36, 44, 44, 44, 44]}>
            {({ reviewQueue }) => (
              <QueueBody queue={reviewQueue} show={show} onShow={(value) => put('loc', SHOW_SLUG[value])} />
            )}
          </Loaded>
        </Panel>
        {queue && <SupportPanel key={round} queue={queue} />}
      </Page>
    </>
  );
}

interface QueueBodyProps {
  queue: Queue;
  show: Show;
  onShow: (show: Show) => void;
}

function QueueBody({ queue, show, onShow }: QueueBodyProps) {
  const say = useSay();
  const { id } = useAccount();
  const items = itemsOf(queue, show, id);
  return (
    <>
      <div className="filters noprint">
        <Segmented
          label={say('review.show')}
          value={show}
          segments={SHOWS.map((each) => ({
            value: each,
            label: say(`review.show.${each}`, { count: itemsOf(queue, each, id).length }),
          }))}
          onChange={onShow}
        />
        {(show === 'waiting' || show === 'mine') && items.length > 0 && (
          <span className="sm mut">{say('review.order')}</span>
        )}
      </div>
      {items.length > 0 ? (
        <QueueTable queue={queue} items={items} show={show} />
      ) : (
        <EmptyState icon="done" title={say(EMPTY[show])}>
          {show === 'waiting' && say('review.emptyQueueMore', { missing: queue.notReported })}
        </EmptyState>
      )}
    </>
  );
}

const EMPTY = {
  waiting: 'review.emptyQueue',
  mine: 'review.emptyMine',
  returned: 'review.emptyReturned',
  verified: 'review.emptyVerified',
} as const;
