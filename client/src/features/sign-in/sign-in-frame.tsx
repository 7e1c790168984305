import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { BrandMark } from '../../app/brand.js';
import { DemoBadge } from '../../app/demo-badge.js';
import { LanguageSwitch } from '../../app/language-switch.js';
import { paths } from '../../app/paths.js';
import { useSay } from '../../lib/language.js';
import { TileMap } from './tile-map.js';

/** Before signing in: what this is and who runs it at the left, the form at the right. Public facts only, no figures. */
export function SignInFrame({ children }: { children: ReactNode }) {
  const say = useSay();
  return (
    <div className="lg">
      <header className="lg-left">
        <TileMap />
        <div className="brand">
          <BrandMark />
          <span>
            <small>{say('app.ministry')}</small>
            <b>{say('app.authority')}</b>
          </span>
        </div>
        <div className="lg-title">
          <p className="lg-name">{say('app.name')}</p>
          <p>{say('signIn.purpose')}</p>
        </div>
        <dl className="lg-facts">
          <Fact value="93" name={say('signIn.factAgencies')} />
          <Fact value="4" name={say('signIn.factAreas')} />
          <Fact value="31/8/2018" name={say('signIn.factDeadline')} />
        </dl>
      </header>
      <div className="lg-right">
        <main className="lg-main">
          <LanguageSwitch />
          <div className="lg-box">{children}</div>
        </main>
        <footer className="lg-foot">
          <span>{say('app.footer')}</span>
          <Link to={paths.publicPage()}>{say('signIn.public')}</Link>
          <DemoBadge />
        </footer>
      </div>
    </div>
  );
}

function Fact({ value, name }: { value: string; name: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
