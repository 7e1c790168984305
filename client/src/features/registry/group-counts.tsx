import type { Group } from '@ega/shared/agencies/kind';
import { useSay } from '../../lib/language.js';

const GROUPS: readonly Group[] = ['bo', 'cp', 'tinh'];

/** How many agencies of each group hold on the day, and all together. */
export function GroupCounts({ counts }: { counts: Readonly<Record<Group, number>> }) {
  const say = useSay();
  return (
    <dl className="p s12 registry-counts">
      {GROUPS.map((group) => (
        <div key={group}>
          <dt>{say(`registry.group.${group}`)}</dt>
          <dd className="num">{counts[group]}</dd>
        </div>
      ))}
      <div>
        <dt>{say('registry.total')}</dt>
        <dd className="num">{counts.bo + counts.cp + counts.tinh}</dd>
      </div>
    </dl>
  );
}
