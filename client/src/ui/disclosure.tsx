import type { ReactNode } from 'react';
import { Icon } from './icon.js';

/** Help and detail that opens in place. */
export function Disclosure({
  title,
  open,
  children,
}: {
  title: ReactNode;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details className="disc" open={open}>
      <summary>
        <Icon name="chevronRight" />
        <span>{title}</span>
      </summary>
      <div className="disc-body">{children}</div>
    </details>
  );
}
