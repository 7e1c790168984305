import { useEffect } from 'react';
import { Navigate, Outlet, useLocation, useNavigationType } from 'react-router';
import { formatInstant } from '@ega/shared/text/format';
import { useWorldMinute, worldInstant } from '../lib/clock.js';
import { useSay } from '../lib/language.js';
import { DemoBadge } from './demo-badge.js';
import { FaultBoundary } from './fault-boundary.js';
import { GuidedStart } from './guided-start.js';
import { hearPosition } from './live-position.js';
import { paths } from './paths.js';
import { useSession } from './session.js';
import { TopBar } from './top-bar.js';
import { TrialStrip } from './trial-strip.js';

/** The frame of every signed-in screen; whoever is not signed in goes to sign in and comes back here. */
export function Layout() {
  const say = useSay();
  const { stage, refresh } = useSession();
  const { pathname, search } = useLocation();
  const navigation = useNavigationType();
  useEffect(() => {
    // Going on starts at the top; going back is left to the browser, which remembers where one was. Another view of the
    // same page stays where it is.
    if (navigation === 'PUSH') window.scrollTo(0, 0);
  }, [pathname]);
  useEffect(() => {
    if (stage !== 'full') return undefined;
    return hearPosition({ onRefused: () => void refresh().catch(() => undefined) });
  }, [stage, refresh]);
  if (stage !== 'full') return <Navigate to={paths.signIn(pathname + search)} replace />;
  return (
    <>
      <a className="skip" href="#noi-dung">
        {say('app.skip')}
      </a>
      <TopBar />
      <TrialStrip />
      <main id="noi-dung" tabIndex={-1}>
        <GuidedStart />
        <FaultBoundary>
          <Outlet />
        </FaultBoundary>
      </main>
      <Footer />
    </>
  );
}

function Footer() {
  const say = useSay();
  useWorldMinute();
  return (
    <footer className="foot">
      <span>{say('app.footer')}</span>
      <span className="num">{say('app.asOf', { instant: formatInstant(worldInstant()) })}</span>
      <span className="rgt">
        <DemoBadge />
      </span>
    </footer>
  );
}
