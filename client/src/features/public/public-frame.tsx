import type { ReactNode } from 'react';
import { Brand } from '../../app/brand.js';
import { DemoBadge } from '../../app/demo-badge.js';
import { LanguageSwitch } from '../../app/language-switch.js';
import { paths } from '../../app/paths.js';
import { useSession } from '../../app/session.js';
import { useSay } from '../../lib/language.js';
import { ButtonLink } from '../../ui/button.js';
import './public.css';

/** The frame of the pages that ask for no session: whose they are, both languages, and the way in. */
export function PublicFrame({ children }: { children: ReactNode }) {
  const say = useSay();
  const { stage } = useSession();
  return (
    <>
      <a className="skip" href="#noi-dung">
        {say('app.skip')}
      </a>
      <header className="top public-top">
        <div className="in">
          <Brand />
          <div className="who public-who">
            <LanguageSwitch />
            {stage === 'full' ? (
              <ButtonLink to={paths.home()}>{say('public.inside')}</ButtonLink>
            ) : (
              <ButtonLink to={paths.signIn()}>{say('public.signIn')}</ButtonLink>
            )}
          </div>
        </div>
      </header>
      <main id="noi-dung" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <span>{say('app.footer')}</span>
        <span className="rgt">
          <DemoBadge />
        </span>
      </footer>
    </>
  );
}
