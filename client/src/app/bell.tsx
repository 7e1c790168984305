import { useEffect, useState } from 'react';
import { NavLink } from 'react-router';
import { UnreadNotificationsDocument } from '../gql/graphql.js';
import { useSay } from '../lib/language.js';
import { useRead } from '../lib/query.js';
import { Icon } from '../ui/icon.js';
import { paths } from './paths.js';

const EACH_MINUTE = 60_000;
/** The screen's own questions go first. */
const FIRST_AFTER_MS = 1500;
/** More is said as "99+": the exact number helps nobody then. */
const MOST = 99;

/** The person's own notifications, with how many are unread. */
export function Bell() {
  const say = useSay();
  const [screenAsked, setScreenAsked] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setScreenAsked(true), FIRST_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  const { data } = useRead(UnreadNotificationsDocument, {}, { enabled: screenAsked, every: EACH_MINUTE });
  const unread = data?.unreadNotifications ?? 0;
  return (
    <NavLink
      to={paths.notifications()}
      className="bell"
      aria-label={say('nav.notifications', { count: unread })}
      title={say('nav.notifications', { count: unread })}
    >
      <Icon name="bell" />
      {unread > 0 && <span className="bell-n num">{unread > MOST ? `${MOST}+` : unread}</span>}
    </NavLink>
  );
}
