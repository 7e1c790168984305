import { useEffect } from 'react';
import { Link, useLocation } from 'react-router';
import { failureText } from '../lib/failure-text.js';
import { useSay } from '../lib/language.js';
import { useTheme } from '../lib/theme.js';
import { useFold } from '../ui/fold.js';
import { Icon } from '../ui/icon.js';
import { useToast } from '../ui/toast.js';
import { openGuide } from './guided-start.js';
import { LanguageSwitch } from './language-switch.js';
import { paths } from './paths.js';
import { useAccount, useSession } from './session.js';

/** The signed-in person: own account, theme, signing out. */
export function AccountMenu() {
  const say = useSay();
  const account = useAccount();
  const { signOut } = useSession();
  const { theme, toggle } = useTheme();
  const { pathname } = useLocation();
  const toast = useToast();
  const { open, setOpen, whole, button, onKeyDown } = useFold();
  useEffect(() => setOpen(false), [pathname, setOpen]);
  return (
    <div className="acct" ref={whole} onKeyDown={onKeyDown}>
      <button
        type="button"
        ref={button}
        className="me"
        aria-expanded={open}
        aria-label={say('nav.accountMenu', { name: account.displayName })}
        onClick={() => setOpen(!open)}
      >
        <span className="me-text">
          <b>{account.displayName}</b>
          <small>{say(`role.${account.role}`)}</small>
        </span>
        <Icon name="person" />
      </button>
      {open && (
        <ul className="acct-menu">
          <li className="acct-who">
            <b>{account.displayName}</b>
            <span className="mut">{account.email}</span>
          </li>
          <li>
            <Link to={paths.ownAccount()}>
              <Icon name="person" />
              {say('nav.account')}
            </Link>
          </li>
          <li>
            <Link to={paths.home()} onClick={() => openGuide(account.id)}>
              <Icon name="flag" />
              {say('guide.open')}
            </Link>
          </li>
          <li className="only-narrow">
            <LanguageSwitch />
          </li>
          <li>
            <button type="button" onClick={toggle}>
              <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
              {say(theme === 'dark' ? 'nav.light' : 'nav.dark')}
            </button>
          </li>
          <li>
            <button
              type="button"
              onClick={() =>
                void signOut().catch((error: unknown) =>
                  toast({ text: failureText(say, error), tone: 'error' }),
                )
              }
            >
              <Icon name="signOut" />
              {say('nav.signOut')}
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}
