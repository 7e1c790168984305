import { formatDate } from '@ega/shared/text/format';
import { useWorldMinute, worldToday } from '../lib/clock.js';
import { useSay } from '../lib/language.js';
import { Icon } from '../ui/icon.js';
import { useSession } from './session.js';

/** DỮ LIỆU MINH HỌA with the illustrative day, on every page of a demonstration database and on no other. */
export function DemoBadge() {
  const say = useSay();
  const { viewer } = useSession();
  useWorldMinute();
  if (!viewer.world.demo) return null;
  return (
    <span className="demo">
      <Icon name="info" />
      {say('app.demoOn', { date: formatDate(worldToday()) })}
    </span>
  );
}
