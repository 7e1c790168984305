import { isReturnReason } from '@ega/shared/reports/return-reason';
import { formatDate, formatInstant } from '@ega/shared/text/format';
import { useLanguage } from '../../lib/language.js';
import { Icon } from '../../ui/icon.js';
import type { Page } from './draft/sheet.js';
import { isAsked, type QuestionView } from './form-state.js';

/** What the Authority asked about this question, word for word, and what the agency has done since. */
export function ReturnThread({ view, thread }: { view: QuestionView; thread: Page['thread'] }) {
  const { say } = useLanguage();
  const entries = thread.filter((entry) => entry.question === view.id);
  const returned = view.face?.returned;
  if (!returned && entries.length === 0) return null;
  const open = isAsked(view.face, view.sheet);
  return (
    <div className="th">
      {returned && (
        <p className="thh">
          <span className={open ? 'st st-over' : 'st st-done'}>
            <Icon name={open ? 'returned' : 'done'} />
            {open ? say('reportThread.asked') : say('reportThread.answeredNow')}
          </span>
          {returned.dueOn && (
            <span className="mut xs">{say('reportThread.due', { date: formatDate(returned.dueOn) })}</span>
          )}
        </p>
      )}
      {entries.map((entry, place) => (
        <div key={place} className={entry.kind === 'returned' ? 'msg' : 'msg me'}>
          <p>
            <b>{entry.by}</b>{' '}
            <span className="mut xs num">
              {[
                formatInstant(entry.at),
                entry.kind === 'returned' && entry.reasonCode && isReturnReason(entry.reasonCode)
                  ? say('reportThread.reason', { reason: say(`returnReason.${entry.reasonCode}`) })
                  : '',
                say('reportThread.sending', { n: entry.revisionNumber }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </p>
          <p>{entry.kind === 'returned' ? entry.text : say('reportThread.answered')}</p>
        </div>
      ))}
    </div>
  );
}
