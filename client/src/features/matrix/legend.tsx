import { STATUSES } from '@ega/shared/status/status';
import { useSay } from '../../lib/language.js';
import { Icon } from '../../ui/icon.js';
import { STATUS_LOOK } from '../../ui/status-badge.js';

/** The word of every icon, and what a border means; it stands before the grid and on each printed page. */
export function Legend() {
  const say = useSay();
  return (
    <div className="mx-legend">
      <b>{say('matrix.legend')}</b>
      <ul>
        {STATUSES.map((status) => {
          const { tone, icon } = STATUS_LOOK[status];
          return (
            <li key={status} className={`st st-${tone}`}>
              <Icon name={icon} /> {say(`status.${status}`)}
            </li>
          );
        })}
        <li className="st flow">
          <Icon name="track" /> {say('status.ongoing')}
        </li>
        <li>
          <i className="mx-key solid" /> {say('matrix.legendVerified')}
        </li>
        <li>
          <i className="mx-key dashed" /> {say('matrix.legendReported')}
        </li>
        <li>{say('matrix.legendUnbound')}</li>
      </ul>
    </div>
  );
}
