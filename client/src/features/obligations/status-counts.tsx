import { STATUS_LOOK } from '../../ui/status-badge.js';
import { useSay } from '../../lib/language.js';
import { Icon } from '../../ui/icon.js';
import type { Line } from './obligation-words.js';

/** How many agencies have each status, in the order of the ten; the word stands beside each number. */
export function StatusCounts({ line }: { line: Line }) {
  const say = useSay();
  if (line.byStatus.length === 0) return <span className="mut">{say('obligations.noStatusYet')}</span>;
  return (
    <ul className="duty-counts">
      {line.byStatus.map(({ status, value }) => {
        const neutral = status === 'onTrack' && !line.obligation.dueAt;
        const { tone, icon } = STATUS_LOOK[status];
        return (
          <li key={status} className={neutral ? 'st flow' : `st st-${tone}`}>
            <Icon name={icon} />
            <b className="num">{value}</b> {neutral ? say('status.ongoing') : say(`status.${status}`)}
          </li>
        );
      })}
    </ul>
  );
}
