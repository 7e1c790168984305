import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { usePageTitle } from '../lib/page-title.js';
import { DemoBadge } from './demo-badge.js';

let pathBefore: string | undefined;

interface PageHeadProps {
  title: string;
  /** Beside the title: a status. */
  mark?: ReactNode;
  sub?: ReactNode;
  /** Pickers and buttons at the right. */
  children?: ReactNode;
}

/**
 * The only h1 of a page. It names the browser's tab, and takes the focus when a person came here by a link inside the
 * product, so that a screen reader starts with what the page is.
 */
export function PageHead({ title, mark, sub, children }: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  usePageTitle(title);
  useEffect(() => {
    if (pathBefore !== undefined && pathBefore !== pathname) heading.current?.focus();
    pathBefore = pathname;
  }, [pathname]);
  return (
    <div className="head">
      <div className="in">
        <div>
          <div className="head-row">
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            {mark}
            <DemoBadge />
          </div>
          {sub && <p className="sub">{sub}</p>}
        </div>
        {children && <div className="ctx">{children}</div>}
      </div>
    </div>
  );
}
