import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { useSay } from '../lib/language.js';
import { Icon } from '../ui/icon.js';
import { AccountMenu } from './account-menu.js';
import { Bell } from './bell.js';
import { Brand } from './brand.js';
import { LanguageSwitch } from './language-switch.js';
import { NavBar } from './nav-bar.js';

/** One level of navigation; what finds no room goes under "Thêm", and below 1180 px all of it under "Menu". */
export function TopBar() {
  const say = useSay();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [pathname]);
  return (
    <header className="top">
      <div className="in">
        <Brand />
        <NavBar open={open} onClose={() => setOpen(false)} />
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
