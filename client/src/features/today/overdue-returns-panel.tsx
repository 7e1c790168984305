import { Link } from 'react-router';
import { paths } from '../../app/paths.js';
import { useLanguage } from '../../lib/language.js';
import { Icon } from '../../ui/icon.js';
import { Panel } from '../../ui/panel.js';
import { Table, type Column } from '../../ui/table.js';
import { useChaseColumns } from './chase-columns.js';
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
  const chase = useChaseColumns(round, onCall);
  const columns: Column<OverdueReturn>[] = [
    {
      key: 'agency',
      label: say('today.agency'),
      head: true,
      cell: (line) => <Link to={paths.review(line.receiptNumber)}>{nameOf(line, lang)}</Link>,
    },
    chase.until('until', say('today.returnedUntil'), ({ returnedUntil }) => returnedUntil),
    chase.contact,
    chase.actions,
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
