import { useEffect, useState } from 'react';
import { NavLink, useLocation } from 'react-router';
import { useSay } from '../lib/language.js';
import { Icon } from '../ui/icon.js';
import { AccountMenu } from './account-menu.js';
import { Bell } from './bell.js';
import { Brand } from './brand.js';
import { LanguageSwitch } from './language-switch.js';
import { navItems } from './nav-items.js';
import { useCan, useSession } from './session.js';

/** One level of navigation; below 1340 px it opens under "Menu". */
export function TopBar() {
  const say = useSay();
  const may = useCan();
  const { viewer } = useSession();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [pathname]);
  return (
    <header className="top">
      <div className="in">
        <Brand />
        <nav
          id="main-nav"
          className={open ? 'nav open' : 'nav'}
          aria-label={say('nav.main')}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setOpen(false);
          }}
        >
          {navItems(may, viewer).map((item) => (
            <NavLink key={item.to} to={item.to}>
              {say(item.label)}
            </NavLink>
          ))}
        </nav>
        <div className="who">
          <Bell />
          <LanguageSwitch />
          <AccountMenu />
          <button
            type="button"
            className="menu-b"
            aria-expanded={open}
            aria-controls="main-nav"
            onClick={() => setOpen(!open)}
          >
            <Icon name="menu" />
            {say('nav.menu')}
          </button>
        </div>
      </div>
    </header>
  );
}
