import type { ReactNode } from 'react';
import type { Status } from '@ega/shared/status/status';
import { useSay } from '../lib/language.js';
import { Icon } from './icon.js';
import type { IconName } from './icon-paths.js';

/** Colour family and icon of each of the ten statuses; the word always stands beside them. */
export const STATUS_LOOK: Readonly<Record<Status, { tone: StatusTone; icon: IconName }>> = {
  met: { tone: 'done', icon: 'done' },
  metLate: { tone: 'late', icon: 'late' },
  onTrack: { tone: 'track', icon: 'track' },
  atRisk: { tone: 'risk', icon: 'risk' },
  overdue: { tone: 'over', icon: 'over' },
  pastOwnDate: { tone: 'risk', icon: 'clock' },
  notMet: { tone: 'over', icon: 'close' },
  notReported: { tone: 'none', icon: 'none' },
  noBasis: { tone: 'na', icon: 'equal' },
  notApplicable: { tone: 'na', icon: 'na' },
};

export type StatusTone = 'done' | 'late' | 'track' | 'risk' | 'over' | 'none' | 'na';

/** A status as colour, icon and word. */
export function StatusBadge({ status, plain }: { status: Status; plain?: boolean }) {
  const say = useSay();
  const { tone, icon } = STATUS_LOOK[status];
  return (
    <span className={plain ? `st st-${tone}` : `st pill st-${tone}`}>
      <Icon name={icon} />
      {say(`status.${status}`)}
    </span>
  );
}

/** A word with an icon in neutral ink: the report's flow has no colour code of its own. */
export function Badge({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <span className="st flow">
      <Icon name={icon} />
      {children}
    </span>
  );
}

/** Whose word a figure is: confirmed by the Authority (solid) or stated by the agency (dashed). */
export function BasisMark({ verified, children }: { verified: boolean; children?: ReactNode }) {
  const say = useSay();
  return (
    <span className={verified ? 'ver' : 'slf'}>
      <Icon name={verified ? 'verified' : 'reported'} />
      {children ?? say(verified ? 'basis.verified' : 'basis.reported')}
    </span>
  );
}
