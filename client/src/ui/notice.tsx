import type { ReactNode } from 'react';
import { Icon } from './icon.js';
import type { IconName } from './icon-paths.js';

export type NoticeTone = 'warning' | 'neutral' | 'info' | 'good' | 'error';

const LOOK: Readonly<Record<NoticeTone, { className: string; icon: IconName }>> = {
  warning: { className: 'bn bn-r', icon: 'risk' },
  neutral: { className: 'bn bn-n', icon: 'none' },
  info: { className: 'bn bn-b', icon: 'info' },
  good: { className: 'bn bn-g', icon: 'done' },
  error: { className: 'bn bn-e', icon: 'over' },
};

interface NoticeProps {
  tone: NoticeTone;
  icon?: IconName;
  /** The fact, in bold; what follows from it goes into the children. */
  lead?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** Read out when it appears: 'alert' for failures, 'status' for the rest; leave out for standing notices. */
  live?: 'alert' | 'status';
}

export function Notice({ tone, icon, lead, children, action, live }: NoticeProps) {
  return (
    <div className={LOOK[tone].className} role={live}>
      <Icon name={icon ?? LOOK[tone].icon} />
      <span>
        {lead && <b>{lead}</b>} {children}
      </span>
      {action && <span className="bn-act">{action}</span>}
    </div>
  );
}
