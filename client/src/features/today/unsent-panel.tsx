import { Link } from 'react-router';
import { paths } from '../../app/paths.js';
import { deadlineText } from '../../lib/deadline-text.js';
import { useLanguage } from '../../lib/language.js';
import { Button } from '../../ui/button.js';
import { FlowBadge } from '../../ui/flow-badge.js';
import { Icon } from '../../ui/icon.js';
import { Panel } from '../../ui/panel.js';
import { Table, type Column } from '../../ui/table.js';
import { LastCall } from './last-call.js';
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
  const columns: Column<Unsent>[] = [
    {
      key: 'agency',
      label: say('today.agency'),
      head: true,
      cell: (line) => <Link to={paths.agency(line.slug)}>{nameOf(line, lang)}</Link>,
    },
    {
      key: 'due',
      label: say('today.due'),
      cell: (line) => (
        <div>
          <span className="num">{deadlineText(line.dueAt, lang)}</span>
          {line.daysLate > 0 && (
            <span className="under mut num">{say('today.daysLate', { days: line.daysLate })}</span>
          )}
        </div>
      ),
    },
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
    { key: 'contact', label: say('today.contact'), cell: (line) => <LastCall line={line} /> },
    {
      key: 'actions',
      label: say('today.actions'),
      hiddenLabel: true,
      align: 'right',
      cell: (line) => (
        <span className="row-acts noprint">
          <Button small onClick={() => onCall(line)}>
            {say('call.log')}
          </Button>
          {line.daysLate === 0 && <span className="mut sm">{say('chase.notDue')}</span>}
          {line.daysLate > 0 && (
            <a className="btn sm" href={paths.chaseLetter(round, line.agencyNumber)} download>
              <Icon name="file" />
              {say('letter.draft')}
            </a>
          )}
        </span>
      ),
    },
  ];
  return (
    <Panel id={id} title={title} note={say('today.count', { count: lines.length })}>
      <Table caption={title} columns={columns} rows={lines} rowKey={(line) => line.agencyNumber} />
    </Panel>
  );
}
