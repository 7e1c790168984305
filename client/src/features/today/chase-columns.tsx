import { paths } from '../../app/paths.js';
import { deadlineText } from '../../lib/deadline-text.js';
import { useLanguage } from '../../lib/language.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import type { Column } from '../../ui/table.js';
import { LastCall } from './last-call.js';
import type { OverdueReturn, Unsent } from './today-words.js';

interface ChaseColumns<Line> {
  /** Until when it was asked for, and the days past it. */
  until: (key: string, label: string, instantOf: (line: Line) => string) => Column<Line>;
  /** Whom the Authority spoke to last. */
  contact: Column<Line>;
  /** A call is logged at any time, a letter is drafted once the day has passed. */
  actions: Column<Line>;
}

/** What the panels of late reports and of late completions do alike about an agency. */
export function useChaseColumns<Line extends Unsent | OverdueReturn>(
  round: string,
  onCall: (line: Line) => void,
  beforeDue?: string,
): ChaseColumns<Line> {
  const { say, lang } = useLanguage();
  return {
    until: (key, label, instantOf) => ({
      key,
      label,
      cell: (line) => (
        <div>
          <span className="num">{deadlineText(instantOf(line), lang)}</span>
          {line.daysLate > 0 && (
            <span className="under mut num">{say('today.daysLate', { days: line.daysLate })}</span>
          )}
        </div>
      ),
    }),
    contact: { key: 'contact', label: say('today.contact'), cell: (line) => <LastCall line={line} /> },
    actions: {
      key: 'actions',
      label: say('today.actions'),
      hiddenLabel: true,
      align: 'right',
      cell: (line) => (
        <span className="row-acts noprint">
          <Button small onClick={() => onCall(line)}>
            {say('call.log')}
          </Button>
          {line.daysLate === 0 && beforeDue && <span className="mut sm">{beforeDue}</span>}
          {line.daysLate > 0 && (
            <a className="btn sm" href={paths.chaseLetter(round, line.agencyNumber)} download>
              <Icon name="file" />
              {say('letter.draft')}
            </a>
          )}
        </span>
      ),
    },
  };
}
