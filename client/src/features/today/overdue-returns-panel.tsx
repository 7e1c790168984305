import { Link } from 'react-router';
import { paths } from '../../app/paths.js';
import { deadlineText } from '../../lib/deadline-text.js';
import { useLanguage } from '../../lib/language.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { Panel } from '../../ui/panel.js';
import { Table, type Column } from '../../ui/table.js';
import { LastCall } from './last-call.js';
import { nameOf, type OverdueReturn } from './today-words.js';

interface OverdueReturnsPanelProps {
  id: string;
  title: string;
  round: string;
  lines: readonly OverdueReturn[];
  onCall: (line: OverdueReturn) => void;
}

/** Returned reports that did not come back: in time, or as promised. */
export function OverdueReturnsPanel({ id, title, round, lines, onCall }: OverdueReturnsPanelProps) {
  const { say, lang } = useLanguage();
  const columns: Column<OverdueReturn>[] = [
    {
      key: 'agency',
      label: say('today.agency'),
      head: true,
      cell: (line) => <Link to={paths.review(line.receiptNumber)}>{nameOf(line, lang)}</Link>,
    },
    {
      key: 'until',
      label: say('today.returnedUntil'),
      cell: (line) => (
        <div>
          <span className="num">{deadlineText(line.returnedUntil, lang)}</span>
          {line.daysLate > 0 && (
            <span className="under mut num">{say('today.daysLate', { days: line.daysLate })}</span>
          )}
        </div>
      ),
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
  const late = lines.filter(({ daysLate }) => daysLate > 0).map(({ agencyNumber }) => agencyNumber);
  return (
    <Panel
      id={id}
      title={title}
      note={say('today.count', { count: lines.length })}
      actions={
        late.length > 1 && (
          <a className="btn sm" href={paths.chaseLetters(round, late)} download>
            <Icon name="file" />
            {say('chase.allLetters', { count: late.length })}
          </a>
        )
      }
    >
      <Table caption={title} columns={columns} rows={lines} rowKey={(line) => line.agencyNumber} />
    </Panel>
  );
}
