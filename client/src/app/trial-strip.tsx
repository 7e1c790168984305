import { Link, matchPath, useLocation } from 'react-router';
import { isAgencyRole } from '@ega/shared/access/actor';
import { isTrialRound } from '@ega/shared/rounds/round';
import { useLanguage } from '../lib/language.js';
import { roundName } from '../lib/round-name.js';
import { Icon } from '../ui/icon.js';
import { currentRound } from './nav-items.js';
import { PATTERNS, paths } from './paths.js';
import { useAccount, useSession } from './session.js';

/**
 * On every screen of a trial round, on paper too, that nothing there counts: each of them has the round or a receipt of it
 * in its address. On the real report people of an agency find the way into the trials that are open for them.
 */
export function TrialStrip() {
  const { lang, say } = useLanguage();
  const { viewer } = useSession();
  const account = useAccount();
  const { pathname, search } = useLocation();
  const trial = /TN-\d{4}-\d{2}/.exec(pathname + search)?.[0];
  const own = isAgencyRole(account.role);
  if (trial) {
    const title = viewer.trials.find(({ id }) => id === trial)?.trialTitle;
    const round = currentRound(viewer);
    return (
      <div className="trial" role="note">
        <Icon name="info" />
        <span>
          <b>{say('round.trialMark')}</b> {roundName(trial, lang)}
          {title && `: ${title}`}. {say('round.trialLead')}
        </span>
        {own && round && !isTrialRound(round) && (
          <Link className="noprint" to={paths.report(round)}>
            {say('round.trialBack')}
          </Link>
        )}
      </div>
    );
  }
  if (!own || viewer.trials.length === 0 || !matchPath(PATTERNS.report, pathname)) return null;
  return (
    <div className="trial offer noprint" role="note">
      <Icon name="info" />
      <span>
        {say('round.trialOpen')}{' '}
        {viewer.trials.map((each, at) => (
          <span key={each.id}>
            {at > 0 && '; '}
            <Link to={paths.report(each.id)}>{roundName(each, lang)}</Link>: {each.trialTitle}
          </span>
        ))}
      </span>
    </div>
  );
}
