import { Link } from 'react-router';
import { formatInstant } from '@ega/shared/text/format';
import { paths } from '../../app/paths.js';
import { useLanguage } from '../../lib/language.js';
import { Panel } from '../../ui/panel.js';
import { Table, type Column } from '../../ui/table.js';
import { nameOf, type ToVerify } from './today-words.js';

/** Sent reports to look at first; the name leads to the sheet of verification. */
export function VerifyPanel({ id, title, lines }: { id: string; title: string; lines: readonly ToVerify[] }) {
  const { say, lang } = useLanguage();
  const columns: Column<ToVerify>[] = [
    {
      key: 'agency',
      label: say('today.agency'),
      head: true,
      cell: (line) => (
        <>
          <Link to={paths.review(line.receiptNumber)}>{nameOf(line, lang)}</Link>
          <span className="under mut num">{line.receiptNumber}</span>
        </>
      ),
    },
    {
      key: 'received',
      label: say('today.received'),
      cell: (line) => <span className="num nw">{formatInstant(line.submittedAt)}</span>,
    },
    {
      key: 'waiting',
      label: say('today.waiting'),
      cell: (line) => <span className="num">{say('today.workingDays', { days: line.waitingDays })}</span>,
    },
    {
      key: 'assignee',
      label: say('today.assignee'),
      cell: (line) => line.assignee ?? <span className="mut">{say('today.unassigned')}</span>,
    },
  ];
  return (
    <Panel id={id} title={title} note={say('today.count', { count: lines.length })}>
      <Table caption={title} columns={columns} rows={lines} rowKey={(line) => line.agencyNumber} />
    </Panel>
  );
}
