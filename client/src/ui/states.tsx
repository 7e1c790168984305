import { useEffect, useState, type ReactNode } from 'react';
import { useSay } from '../lib/language.js';
import { Button } from './button.js';
import { Icon } from './icon.js';
import type { IconName } from './icon-paths.js';
import { Notice } from './notice.js';

export const SLOW_AFTER_MS = 5_000;
const VERY_SLOW_AFTER_MS = 30_000;

interface SkeletonProps {
  /** Heights of the blocks in pixels, about those of what is coming: the page must not jump. */
  heights?: readonly number[];
  onRetry?: () => void;
}

/** Grey blocks of the final size; says so when it takes long and offers to try again after half a minute. */
export function Skeleton({ heights = [14, 34, 8, 14], onRetry }: SkeletonProps) {
  const say = useSay();
  const [waited, setWaited] = useState<'normal' | 'slow' | 'verySlow'>('normal');
  useEffect(() => {
    const slow = setTimeout(() => setWaited('slow'), SLOW_AFTER_MS);
    const verySlow = setTimeout(() => setWaited('verySlow'), VERY_SLOW_AFTER_MS);
    return () => {
      clearTimeout(slow);
      clearTimeout(verySlow);
    };
  }, []);
  return (
    <div className="sk" role="status">
      <span className="vh">{say('state.loading')}</span>
      {heights.map((height, index) => (
        <i key={index} style={{ height, width: index % 2 === 0 ? '45%' : '100%' }} />
      ))}
      {waited === 'slow' && <p className="cap">{say('state.slow')}</p>}
      {waited === 'verySlow' && (
        <p className="cap">
          {say('state.verySlow')}{' '}
          {onRetry && (
            <Button small onClick={onRetry}>
              {say('state.retry')}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}

interface EmptyStateProps {
  icon?: IconName;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}

/** Nothing to show, and why: names the active filters, or what will appear here and when. */
export function EmptyState({ icon = 'search', title, children, action }: EmptyStateProps) {
  return (
    <div className="emp">
      <Icon name={icon} />
      <b>{title}</b>
      {children && <p className="sm mut">{children}</p>}
      {action}
    </div>
  );
}

/** One block failed; the others live on. */
export function BlockFault({ title, code, onRetry }: { title?: string; code: string; onRetry: () => void }) {
  const say = useSay();
  const offline = code === 'OFFLINE';
  return (
    <div className="emp er" role="alert">
      <Icon name="over" />
      <b>{title ?? say('state.blockFailed')}</b>
      <p className="sm mut">
        {offline ? say('state.offlineRead') : say('state.othersLive')}{' '}
        {!offline && <span className="num">{say('state.errorCode', { code })}</span>}
      </p>
      <Button small onClick={onRetry}>
        {say('state.retry')}
      </Button>
    </div>
  );
}

/** What is shown is of the read before; in a page's grid it takes a row of its own. */
export function RefreshFault({ onRetry }: { onRetry: () => void }) {
  const say = useSay();
  return (
    <div className="s12">
      <Notice
        tone="warning"
        live="status"
        action={
          <Button small kind="text" onClick={onRetry}>
            {say('state.retry')}
          </Button>
        }
      >
        {say('state.refreshFailed')}
      </Notice>
    </div>
  );
}
