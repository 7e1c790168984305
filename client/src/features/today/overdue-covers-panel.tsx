import { Link } from 'react-router';
import { daysBetween } from '@ega/shared/text/civil-date';
import { formatDate, formatInstant } from '@ega/shared/text/format';
import { paths } from '../../app/paths.js';
import { worldToday } from '../../lib/clock.js';
import { useLanguage } from '../../lib/language.js';
import { Panel } from '../../ui/panel.js';
import { Table, type Column } from '../../ui/table.js';
import { nameOf, type OverdueCover } from './today-words.js';

interface OverdueCoversPanelProps {
  id: string;
  title: string;
  lines: readonly OverdueCover[];
}

/** Reports that were sent without their signed document; the agency's page is the place to log a call. */
export function OverdueCoversPanel({ id, title, lines }: OverdueCoversPanelProps) {
  const { say, lang } = useLanguage();
  const today = worldToday();
  const columns: Column<OverdueCover>[] = [
    {
      key: 'agency',
      label: say('today.agency'),
      head: true,
      cell: (line) => (
        <>
          <Link to={paths.agency(line.slug)}>{nameOf(line, lang)}</Link>
          <Link className="under num" to={paths.review(line.receiptNumber)}>
            {line.receiptNumber}
          </Link>
        </>
      ),
    },
    {
      key: 'received',
      label: say('today.received'),
      cell: (line) => <span className="num nw">{formatInstant(line.sentAt)}</span>,
    },
    {
      key: 'due',
      label: say('today.coverDue'),
      cell: (line) => (
        <div>
          <span className="num">{formatDate(line.dueOn)}</span>
          <span className="under mut num">
            {say('today.daysLate', { days: daysBetween(line.dueOn, today) })}
          </span>
        </div>
      ),
    },
  ];
  return (
    <Panel id={id} title={title} note={say('today.count', { count: lines.length })}>
      <Table caption={title} columns={columns} rows={lines} rowKey={(line) => line.agencyNumber} />
    </Panel>
  );
}
