import { useSay } from '../../lib/language.js';
import { Icon } from '../../ui/icon.js';
import type { IconName } from '../../ui/icon-paths.js';
import { knownFlags, type Flag } from './queue.js';

const LOOK: Readonly<Record<Flag, { icon: IconName; tone: string }>> = {
  awaitingLeader: { icon: 'clock', tone: 'risk' },
  agreedByLeader: { icon: 'done', tone: 'done' },
  declinedByLeader: { icon: 'returned', tone: 'over' },
  newlyIssued: { icon: 'flag', tone: 'track' },
  stepBack: { icon: 'returned', tone: 'risk' },
  warnings: { icon: 'risk', tone: 'risk' },
  resubmitted: { icon: 'returned', tone: 'track' },
  first: { icon: 'info', tone: 'na' },
};

/** Why an officer should look at this report before others. */
export function FlagList({ flags }: { flags: readonly string[] }) {
  const say = useSay();
  return (
    <span className="flags">
      {knownFlags(flags).map((flag) => (
        <span key={flag} className={`st st-${LOOK[flag].tone} xs`}>
          <Icon name={LOOK[flag].icon} />
          {say(`review.flag.${flag}`)}
        </span>
      ))}
    </span>
  );
}
