import { lazy, Suspense, useEffect, useRef } from 'react';
import { Navigate, NavLink, Outlet, useLocation } from 'react-router';
import { useSay } from '../lib/language.js';
import { NotFound } from './faults.js';
import { administrationItems } from './nav-items.js';
import { PATTERNS } from './paths.js';
import { useCan, useSession } from './session.js';

/** With its words: it stands outside the screens, which bring theirs along. */
const BackupLine = lazy(async () => {
  await import('../lib/office-words.js');
  const { BackupLine: Line } = await import('./backup-line.js');
  return { default: Line };
});

/** Second line of navigation, only inside the administration and only where there is a choice. */
export function AdministrationLayout() {
  const say = useSay();
  const may = useCan();
  const { viewer } = useSession();
  const { account } = viewer;
  const { pathname } = useLocation();
  const tabs = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a telephone the tabs are wider than the window: the one that is open stands in sight.
    const open = tabs.current?.querySelector('[aria-current]');
    open?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [pathname]);
  const items = administrationItems(may, viewer.world.demo);
  const first = items[0];
  if (pathname === PATTERNS.administration) return first ? <Navigate to={first.to} replace /> : <NotFound />;
  return (
    <>
      {items.length > 1 && (
        <nav className="subnav" ref={tabs} aria-label={say('nav.administration')}>
          {items.map((item) => (
            <NavLink key={item.to} to={item.to}>
              {say(item.label)}
            </NavLink>
          ))}
        </nav>
      )}
      {account?.role === 'administrator' && (
        <Suspense fallback={null}>
          <BackupLine />
        </Suspense>
      )}
      <Outlet />
    </>
  );
}
