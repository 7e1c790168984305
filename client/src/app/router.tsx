import { Suspense, type ReactNode } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { Skeleton } from '../ui/states.js';
import { AdministrationLayout } from './administration-layout.js';
import { Allowed, NotFound } from './faults.js';
import { Layout } from './layout.js';
import { homeOf } from './nav-items.js';
import { PATTERNS, paths } from './paths.js';
import { useSession } from './session.js';
import { type ScreenRoute, OPEN, ScreenOf, SIGNED_IN, ADMINISTRATION } from './screens.js';

function Home() {
  const { viewer } = useSession();
  return <Navigate to={homeOf(viewer)} replace />;
}

function WhileFetching({ children }: { children: ReactNode }) {
  return <Suspense fallback={<Fetching />}>{children}</Suspense>;
}

function Fetching() {
  return (
    <div className="page">
      <div className="p s12">
        <Skeleton heights={[22, 90, 14, 240]} />
      </div>
    </div>
  );
}

const signedInRoute = (route: ScreenRoute) => (
  <Route
    key={route.path}
    path={route.path}
    element={
      <Allowed actions={route.actions}>
        <WhileFetching>
          <ScreenOf route={route} />
        </WhileFetching>
      </Allowed>
    }
  />
);

/** Every address of the product, in the order of the top bar. */
export function ScreenRoutes() {
  return (
    <Routes>
      {OPEN.map((route) => (
        <Route
          key={route.path}
          path={route.path}
          element={
            <WhileFetching>
              <ScreenOf route={route} />
            </WhileFetching>
          }
        />
      ))}
      <Route element={<Layout />}>
        <Route index element={<Home />} />
        {SIGNED_IN.map(signedInRoute)}
        <Route path={PATTERNS.areas} element={<Navigate to={paths.area('kien-truc')} replace />} />
        <Route path={PATTERNS.administration} element={<AdministrationLayout />}>
          {ADMINISTRATION.map(signedInRoute)}
        </Route>
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}
