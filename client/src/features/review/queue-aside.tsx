import { Link } from 'react-router';
import { formatInstant } from '@ega/shared/text/format';
import { paths } from '../../app/paths.js';
import { useAccount } from '../../app/session.js';
import { ReviewQueueDocument } from '../../gql/graphql.js';
import { useLanguage } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { Icon } from '../../ui/icon.js';
import { Loaded } from '../../ui/loaded.js';
import { FlagList } from './flag-list.js';
import { itemsOf } from './queue.js';

/** The waiting reports beside the sheet, so that the next one is one step away. */
export function QueueAside({ round, agency }: { round: string; agency: number }) {
  const { say, lang } = useLanguage();
  const { id } = useAccount();
  const queue = useRead(ReviewQueueDocument, { round });
  return (
    <aside className="qu" aria-label={say('review.queue')}>
      <Loaded query={queue} heights={[20, 60, 60, 60]}>
        {({ reviewQueue }) => (
          <>
            <div className="quh">
              <h2>{say('review.show.waiting', { count: reviewQueue.waiting })}</h2>
            </div>
            <ul>
              {itemsOf(reviewQueue, 'waiting', id).map((item) => (
                <li key={item.agency.number} aria-current={item.agency.number === agency || undefined}>
                  <Link to={paths.review(item.receiptNumber)}>
                    <b>{lang === 'en' ? item.agency.nameEn : item.agency.nameVi}</b>
                    <span className="wd num">
                      <Icon name="clock" />
                      {say('review.workingDays', { days: item.waitingDays })}
                    </span>
                    <span className="xs mut num">
                      {formatInstant(item.submittedAt)} · {say('review.changedOf', item)}
                    </span>
                    <FlagList flags={item.flags} />
                    <span className="xs mut">{item.assignee?.name ?? say('review.unassigned')}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </aside>
  );
}
