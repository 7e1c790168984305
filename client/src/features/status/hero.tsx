import { Suspense } from 'react';
import type { Status } from '@ega/shared/status/status';
import { formatDateProse } from '@ega/shared/text/format';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { formatInteger } from '../../lib/numbers.js';
import { useSay } from '../../lib/language.js';
import { Skeleton } from '../../ui/states.js';
import { Badge } from '../../ui/status-badge.js';
import { ForecastAnswer } from './burn-up.js';
import { CountedLink, useListAddress } from './counted-link.js';
import { countOf, groupOf, type OverviewData, type OverviewVariables } from './overview-data.js';
import { StatusWord } from './status-word.js';

interface HeroProps {
  overview: OverviewData;
  variables: OverviewVariables;
  /** The view to carry on; on the wall of a meeting room nothing is to be pressed. */
  search?: string;
}

/** What is asked of the days before the deadline, and of those after it. */
const AHEAD: readonly Status[] = ['atRisk', 'overdue'];
const BEHIND: readonly Status[] = ['met', 'metLate', 'overdue'];

/** The answer first: how long is left, how many have issued, who needs attention. */
export function Hero({ overview, variables, search }: HeroProps) {
  const say = useSay();
  const { countdown } = overview;
  const all = groupOf(overview, 'all');
  const { issued, underWay, noReport } = all;
  const listed = useListAddress(search);
  // Where verified answers count others besides, the list would hold more than the figure.
  const verified = issued.verifiedOnly > 0 ? null : listed({ figure: 'issued' });
  return (
    <section className="p s12 hero" aria-label={say('overview.answer')}>
      <div className="cd">
        <h2>{say('countdown.title')}</h2>
        {countdown && (
          <>
            <p className="cdn">
              {countdown.daysOver > 0 ? (
                say('countdown.over', { days: countdown.daysOver })
              ) : (
                <>
                  <span className="num">{formatInteger(countdown.daysLeft)}</span> {say('overview.days')}
                </>
              )}
            </p>
            <p className="cdx">{say('countdown.deadline')}</p>
            <div className="cdb" aria-hidden="true">
              <i style={{ width: `${Math.min(100, (countdown.daysPassed / countdown.daysTotal) * 100)}%` }} />
            </div>
            <p className="cdx soft">
              {say('countdown.passed', { passed: countdown.daysPassed, total: countdown.daysTotal })}
            </p>
          </>
        )}
      </div>
      <div className="ans">
        <p className="lead">
          <b>
            {formatInteger(issued.value)}/{formatInteger(issued.denominator)}
          </b>{' '}
          {say('overview.leadIssued')} <b>{formatInteger(underWay.value)}</b> {say('overview.leadUnderWay')}
          {countdown && countdown.daysOver === 0 && (
            <> {say('overview.leadLast', { date: formatDateProse(countdown.lastGoodDay as CivilDate) })}</>
          )}
        </p>
        <Suspense
          fallback={
            <div className="forecast-answer">
              <Skeleton heights={[22]} />
            </div>
          }
        >
          <ForecastAnswer overview={overview} variables={variables} />
        </Suspense>
        <dl className="pace">
          {(countdown && countdown.daysOver > 0 ? BEHIND : AHEAD).map((status) => (
            <Pace
              key={status}
              word={<StatusWord status={status} />}
              value={countOf(all, status)}
              of={all.denominator}
              to={listed({ statuses: [status] })}
            />
          ))}
          <Pace
            word={<StatusWord status="notReported" />}
            value={noReport.value}
            of={noReport.denominator}
            to={listed({ figure: 'noReport' })}
          />
          <Pace
            word={<Badge icon="verified">{say('overview.issuedVerified')}</Badge>}
            value={issued.verified ?? issued.value}
            of={issued.denominator}
            to={verified && (overview.asOf.basis === 'verified' ? verified : `${verified}&nguon=tham-tra`)}
          />
        </dl>
      </div>
    </section>
  );
}

interface PaceProps {
  word: React.ReactNode;
  value: number;
  of: number;
  to: string | null;
}

function Pace({ word, value, of, to }: PaceProps) {
  const say = useSay();
  return (
    <div>
      <dt>{word}</dt>
      <dd>
        <CountedLink to={value > 0 ? to : null}>
          <b className="num">{formatInteger(value)}</b>/{formatInteger(of)} {say('overview.agencies')}
        </CountedLink>
      </dd>
    </div>
  );
}
