import { useSyncExternalStore } from 'react';
import { Link, useLocation } from 'react-router';
import { useSay } from '../lib/language.js';
import { useMatches } from '../lib/media.js';
import { Button } from '../ui/button.js';
import { Disclosure } from '../ui/disclosure.js';
import { landingOf } from './nav-items.js';
import { paths } from './paths.js';
import { useAccount, useCan, useSession } from './session.js';

const KEY = 'ega.guide-put-away';
const readers = new Set<() => void>();

/* Kept by account: on a shared device the next person starts anew. */
const putAway = (): string[] => (localStorage.getItem(KEY) ?? '').split(',').filter(Boolean);

function keep(accounts: readonly string[]): void {
  localStorage.setItem(KEY, accounts.join(','));
  for (const read of readers) read();
}

/* Whoever asked for it in the menu sees it unfolded, on a phone too. */
let askedFor = false;

export function openGuide(accountId: string): void {
  askedFor = true;
  keep(putAway().filter((id) => id !== accountId));
}

function useGuideOpen(accountId: string): boolean {
  const away = useSyncExternalStore(
    (read) => {
      readers.add(read);
      return () => readers.delete(read);
    },
    () => localStorage.getItem(KEY) ?? '',
  );
  return !away.split(',').includes(accountId);
}

const STEPS = [1, 2, 3] as const;

/** Three sentences for each role on its first screen, until the person puts them away. */
export function GuidedStart() {
  const say = useSay();
  const account = useAccount();
  const { viewer } = useSession();
  const may = useCan();
  const { pathname } = useLocation();
  const open = useGuideOpen(account.id);
  const narrow = useMatches('(max-width: 700px)');
  if (!open || pathname !== landingOf(may, viewer)) return null;
  // Who reads frozen sessions only has other screens than the leadership.
  const reader = account.releasedOnly ? 'member' : account.role;
  const links: Partial<Record<string, string>> = {
    'viewer.2': paths.comparison(),
    'viewer.3': paths.presentation(),
    'officer.2': paths.reviewQueue(),
    'officer.3': paths.overview(),
    'leader.2': paths.overview(),
    'leader.3': paths.administration(),
    'approver.3': paths.accounts(),
    'administrator.2': paths.accessReview(),
    'administrator.3': paths.audit(),
    'contributor.3': paths.notifications(),
  };
  const close = (): void => {
    keep([...putAway(), account.id]);
    // The button that was pressed is gone: the keyboard goes on at the page.
    document.querySelector('h1')?.focus();
  };
  const steps = (
    <>
      <ol>
        {STEPS.map((step) => {
          const to = links[`${reader}.${step}`];
          const text = say(`guide.${reader}.${step}`);
          return <li key={step}>{to ? <Link to={to}>{text}</Link> : text}</li>;
        })}
      </ol>
      <p>
        <Button small onClick={close}>
          {say('guide.close')}
        </Button>{' '}
        <span className="sm mut">{say('guide.again')}</span>
      </p>
    </>
  );
  // On a phone it folds away, so that the answer of the screen comes first.
  return (
    <section className="guide" aria-label={say('guide.open')}>
      <div className="in">
        {narrow ? (
          <Disclosure title={say('guide.title')} open={askedFor}>
            {steps}
          </Disclosure>
        ) : (
          <>
            <h2>{say('guide.title')}</h2>
            {steps}
          </>
        )}
      </div>
    </section>
  );
}
