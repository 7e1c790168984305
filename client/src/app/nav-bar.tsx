import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { NavLink, useLocation } from 'react-router';
import { useSay } from '../lib/language.js';
import { useFold } from '../ui/fold.js';
import { Icon } from '../ui/icon.js';
import { placesInSight } from './nav-fit.js';
import { navItems, type NavItem } from './nav-items.js';
import { useCan, useSession } from './session.js';

/** Below this width the whole navigation opens under "Menu" (frame.css). */
const UNDER_MENU = '(max-width: 1180px)';

/** The places of the product in one row. Every place is drawn; those without room are drawn in the list of "Thêm". */
export function NavBar({ open, onClose }: { open: boolean; onClose: () => void }) {
  const say = useSay();
  const may = useCan();
  const { viewer } = useSession();
  const items = navItems(may, viewer);
  const labels = items.map((item) => say(item.label));
  const bar = useRef<HTMLElement>(null);
  const inSight = useInSight(bar, items, labels);
  const rest = items.filter((_, index) => !inSight[index]);
  return (
    <nav
      id="main-nav"
      ref={bar}
      className={open ? 'nav open' : 'nav'}
      aria-label={say('nav.main')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {items.map((item, index) =>
        inSight[index] ? (
          <NavLink key={item.to} to={item.to}>
            {labels[index]}
          </NavLink>
        ) : null,
      )}
      {rest.length > 0 && <More items={rest} />}
      {/* Measures every name once; never seen, never read. */}
      <span className="nav-measure" aria-hidden="true">
        {labels.map((label, index) => (
          <span key={items[index]!.to}>{label}</span>
        ))}
        <span>{say('nav.more')}</span>
      </span>
    </nav>
  );
}

function useInSight(
  bar: React.RefObject<HTMLElement | null>,
  items: readonly NavItem[],
  labels: readonly string[],
): boolean[] {
  const [inSight, setInSight] = useState<boolean[]>(() => items.map(() => true));
  const wanted = items.map((item, index) => `${item.own ? '!' : ''}${labels[index]}`).join('|');
  useLayoutEffect(() => {
    const nav = bar.current;
    if (!nav) return undefined;
    const own = wanted.split('|').map((each) => each.startsWith('!'));
    const narrow = window.matchMedia(UNDER_MENU);
    const measure = (): void => {
      const names = [...nav.querySelectorAll<HTMLElement>('.nav-measure > span')];
      const more = names.pop()?.offsetWidth ?? 0;
      const places = names.map((name, index) => ({ width: name.offsetWidth, own: own[index] ?? false }));
      const next = narrow.matches
        ? places.map(() => true)
        : placesInSight(places, Math.floor(nav.getBoundingClientRect().width), more);
      setInSight((before) => (before.join() === next.join() ? before : next));
    };
    measure();
    // Also when the font arrives and every name gets another width.
    const observer = new ResizeObserver(measure);
    observer.observe(nav);
    for (const name of nav.querySelectorAll('.nav-measure > span')) observer.observe(name);
    narrow.addEventListener('change', measure);
    return () => {
      observer.disconnect();
      narrow.removeEventListener('change', measure);
    };
  }, [bar, wanted]);
  return items.map((_, index) => inSight[index] ?? true);
}

function More({ items }: { items: readonly NavItem[] }) {
  const say = useSay();
  const id = useId();
  const { pathname } = useLocation();
  const { open, setOpen, whole, button, onKeyDown } = useFold();
  const here = items.find((item) => pathname === item.to || pathname.startsWith(`${item.to}/`));
  useEffect(() => setOpen(false), [pathname, setOpen]);
  return (
    <div className="nav-more" ref={whole} onKeyDown={onKeyDown}>
      <button
        type="button"
        ref={button}
        className={here ? 'here' : undefined}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {say('nav.more')}
        <Icon name="chevronDown" />
      </button>
      <ul id={id} hidden={!open}>
        {items.map((item) => (
          <li key={item.to}>
            <NavLink to={item.to}>{say(item.label)}</NavLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
