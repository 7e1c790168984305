import { formatDate } from '@ega/shared/text/format';
import { useLanguage } from '../../lib/language.js';
import type { Chased } from './today-words.js';

/** With whom the last call was, and what was promised; a promise that was not kept stands out. */
export function LastCall({ line }: { line: Chased }) {
  const { say } = useLanguage();
  const [last] = line.calls;
  if (!last) return <span className="mut">{say('today.noContact')}</span>;
  return (
    <div>
      <span className="num">{formatDate(last.calledOn)}</span> {last.spokeWith}
      {last.promisedOn && (
        <span className={line.brokenPromise ? 'under st-over num' : 'under mut num'}>
          {say('chase.promised', { date: formatDate(last.promisedOn) })}
        </span>
      )}
      {!last.promisedOn && line.brokenPromise && (
        <span className="under st-over num">
          {say('chase.promised', { date: formatDate(line.brokenPromise) })}
        </span>
      )}
    </div>
  );
}
