import { Link } from 'react-router';
import { formatInstant } from '@ega/shared/text/format';
import { paths } from '../../app/paths.js';
import { useAccount } from '../../app/session.js';
import { deadlineText } from '../../lib/deadline-text.js';
import { useLanguage } from '../../lib/language.js';
import { Icon } from '../../ui/icon.js';
import { Table, type Column } from '../../ui/table.js';
import { FlagList } from './flag-list.js';
import { AssigneePick } from './assignee-pick.js';
import type { Queue, QueueItem, Show } from './queue.js';

/** From this many working days a report has waited long (mock-up 05). */
const LONG_WAIT = 6;

interface QueueTableProps {
  queue: Queue;
  items: readonly QueueItem[];
  show: Show;
}

export function QueueTable({ queue, items, show }: QueueTableProps) {
  const { say, lang } = useLanguage();
  const { id } = useAccount();
  const columns: Column<QueueItem>[] = [
    {
      key: 'agency',
      label: say('review.agency'),
      head: true,
      cell: (row) => (
        <>
          <Link to={paths.review(row.receiptNumber)}>
            {lang === 'en' ? row.agency.nameEn : row.agency.nameVi}
          </Link>
          <span className="under mut num">
            {row.receiptNumber}
            {row.openedBy &&
              row.openedBy.id !== id &&
              show === 'waiting' &&
              ` · ${say('review.openedBy', { name: row.openedBy.name })}`}
          </span>
        </>
      ),
    },
    {
      key: 'sent',
      label: say('review.sentAt'),
      cell: (row) => (
        <div>
          <span className="num nw">{formatInstant(row.submittedAt)}</span>
          {row.late && <span className="under st-late">{say('review.late')}</span>}
        </div>
      ),
    },
    {
      key: 'changed',
      label: say('review.changed'),
      cell: (row) => <span className="num">{say('review.changedOf', row)}</span>,
    },
    { key: 'flags', label: say('review.flags'), cell: (row) => <FlagList flags={row.flags} /> },
    {
      key: 'assignee',
      label: say('review.assignee'),
      cell: (row) => <AssigneePick queue={queue} item={row} />,
    },
  ];
  if (show === 'waiting' || show === 'mine')
    columns.splice(1, 0, {
      key: 'waited',
      label: say('review.waited'),
      cell: (row) => (
        <span className={row.waitingDays >= LONG_WAIT ? 'wd hot num' : 'wd num'}>
          <Icon name="clock" />
          {say('review.workingDays', { days: row.waitingDays })}
        </span>
      ),
    });
  if (show === 'returned')
    columns.splice(1, 0, {
      key: 'until',
      label: say('report.state.returned'),
      cell: (row) => (
        <span className="num">{row.returnedUntil ? deadlineText(row.returnedUntil, lang) : '–'}</span>
      ),
    });
  return (
    <Table
      caption={say(`review.show.${show}`, { count: items.length })}
      columns={columns}
      rows={items}
      rowKey={(row) => row.agency.number}
    />
  );
}
