import { Link } from 'react-router';
import { isAgencyRole } from '@ega/shared/access/actor';
import type { NoticeFacts, NoticeKind } from '@ega/shared/notifications/kinds';
import { noticeText } from '@ega/shared/notifications/notice-text';
import { formatInstant } from '@ega/shared/text/format';
import { paths } from '../../app/paths.js';
import { useAccount } from '../../app/session.js';
import type { NotificationsQuery } from '../../gql/graphql.js';
import { useLanguage } from '../../lib/language.js';
import { Icon } from '../../ui/icon.js';
import type { IconName } from '../../ui/icon-paths.js';

export type NotificationItem = NotificationsQuery['notifications']['items'][number];

const ICONS: Readonly<Record<NoticeKind, IconName>> = {
  reminder: 'clock',
  returned: 'returned',
  verified: 'verified',
  withdrawn: 'returned',
  draftGivenUp: 'returned',
  voided: 'close',
  reopened: 'returned',
  extensionGranted: 'clock',
  extensionAsked: 'clock',
  reopeningAsked: 'returned',
  requestRefused: 'info',
  projectAssessed: 'info',
  architectureAssessed: 'info',
  coverOverdue: 'file',
};

/** One notification; its sentence leads to the place of work and marks it as read. */
export function NoticeLine({ item, onOpen }: { item: NotificationItem; onOpen: (id: string) => void }) {
  const { lang, say } = useLanguage();
  const { role } = useAccount();
  const kind = item.kind as NoticeKind;
  const text = noticeText(lang, {
    kind,
    round: item.round,
    agencyName: lang === 'en' ? item.agencyNameEn : item.agencyNameVi,
    facts: factsOf(item.facts),
  });
  const to = isAgencyRole(role)
    ? paths.report(item.round, item.agencyNumber)
    : kind === 'withdrawn' || kind === 'voided'
      ? paths.reviewQueue()
      : paths.today();
  return (
    <li className={item.read ? 'notice-l' : 'notice-l new'}>
      <Icon name={ICONS[kind] ?? 'info'} />
      <div>
        <Link to={to} onClick={() => onOpen(item.id)}>
          {text}
        </Link>
        <span className="under mut num">
          {formatInstant(item.recordedAt)}
          {item.mailed && ` · ${say('notices.byMail')}`}
        </span>
      </div>
      {!item.read && <span className="st pill st-track">{say('notices.new')}</span>}
    </li>
  );
}

/** An absent fact arrives as null. */
function factsOf(facts: NotificationItem['facts']): NoticeFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)) as NoticeFacts;
}
