import { Link } from 'react-router';
import { paths } from '../../app/paths.js';
import { useLanguage } from '../../lib/language.js';
import { FlowBadge } from '../../ui/flow-badge.js';
import { Panel } from '../../ui/panel.js';
import { Table, type Column } from '../../ui/table.js';
import { useChaseColumns } from './chase-columns.js';
import { nameOf, type Unsent } from './today-words.js';

interface UnsentPanelProps {
  id: string;
  title: string;
  round: string;
  lines: readonly Unsent[];
  onCall: (line: Unsent) => void;
}

/** Reports that are not there, what was done about them, and what can be done next. */
export function UnsentPanel({ id, title, round, lines, onCall }: UnsentPanelProps) {
  const { say, lang } = useLanguage();
  const chase = useChaseColumns(round, onCall, say('chase.notDue'));
  const columns: Column<Unsent>[] = [
    {
      key: 'agency',
      label: say('today.agency'),
      head: true,
      cell: (line) => <Link to={paths.agency(line.slug)}>{nameOf(line, lang)}</Link>,
    },
    chase.until('due', say('today.due'), ({ dueAt }) => dueAt),
    {
      key: 'state',
      label: say('today.state'),
      cell: (line) => <FlowBadge state={line.drafting ? 'drafting' : 'notReported'} />,
    },
    {
      key: 'reminders',
      label: say('today.reminders'),
      cell: (line) => <span className="num">{say('today.remindersSent', { count: line.reminders })}</span>,
    },
    chase.contact,
    chase.actions,
  ];
  return (
    <Panel id={id} title={title} note={say('today.count', { count: lines.length })}>
      <Table caption={title} columns={columns} rows={lines} rowKey={(line) => line.agencyNumber} />
    </Panel>
  );
}
