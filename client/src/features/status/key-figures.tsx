import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { AgencyFigure } from '@ega/shared/status/agency-view';
import { formatDate } from '@ega/shared/text/format';
import { civilDateAt, lastDayBefore } from '@ega/shared/text/civil-date';
import type { DenominatorName } from '@ega/shared/directives/denominators';
import { DraftConclusion } from '../../app/draft-conclusion.js';
import { paths } from '../../app/paths.js';
import { useSay } from '../../lib/language.js';
import { formatChange, formatCount } from '../../lib/numbers.js';
import { useRoundName } from '../../lib/round-name.js';
import { Figure } from '../../ui/figure.js';
import { useListAddress } from './counted-link.js';
import { groupOf, type FigureData, type OverviewData } from './overview-data.js';

interface KeyFiguresProps {
  overview: OverviewData;
  /** The view to carry on; on the wall of a meeting room nothing is to be pressed. */
  search?: string;
}

/** The key figures of the overview, each with denominator, as-of, basis and verified part; each leads to what it counts. */
export function KeyFigures({ overview, search }: KeyFiguresProps) {
  const say = useSay();
  const listed = useListAddress(search);
  const { areas, withoutProcedures } = overview;
  const all = groupOf(overview, 'all');
  const without =
    withoutProcedures > 0 ? ` · ${say('overview.withoutProcedures', { count: withoutProcedures })}` : '';
  const to = (figure: AgencyFigure, { value }: FigureData): ReactNode => {
    const address = listed({ figure });
    return address && value > 0 ? (
      <Link className="kl noprint" to={address}>
        {say('overview.seeAgencies', { count: value })}
      </Link>
    ) : null;
  };
  const area = (
    name: 'mot-cua' | 'du-an',
    words: 'overview.seeSystems' | 'overview.seeProjects',
  ): ReactNode =>
    listed({}) ? (
      <Link className="kl noprint" to={paths.area(name) + (search ?? '')}>
        {say(words)}
      </Link>
    ) : null;
  const cards: CardProps[] = [
    { title: say('figure.issued'), figure: all.issued, link: to('issued', all.issued) },
    { title: say('figure.underWay'), figure: all.underWay, link: to('underWay', all.underWay) },
    { title: say('figure.lgsp'), figure: areas.lgsp, link: to('lgsp', areas.lgsp) },
    {
      title: say('figure.oneStop'),
      figure: areas.oneStop,
      note: without,
      link: to('oneStop', areas.oneStop),
    },
    {
      title: say('figure.sharing'),
      figure: areas.sharing,
      note: without,
      link: area('mot-cua', 'overview.seeSystems'),
    },
    { title: say('figure.projects'), figure: areas.projects, link: area('du-an', 'overview.seeProjects') },
  ];
  return (
    <section className="s12 kpis" aria-label={say('overview.keyFigures')}>
      <h2 className="vh">{say('overview.keyFigures')}</h2>
      {cards.map((card) => (
        <Card
          key={card.title}
          {...card}
          asOf={overview.asOf}
          since={overview.since}
          pressed={search !== undefined}
        />
      ))}
    </section>
  );
}

interface CardProps {
  title: string;
  figure: FigureData;
  note?: string;
  link: ReactNode;
}

interface CardView extends Pick<OverviewData, 'asOf' | 'since'> {
  /** False on the wall of a meeting room. */
  pressed: boolean;
}

function Card({ title, figure, note = '', link, asOf, since, pressed }: CardProps & CardView) {
  const say = useSay();
  const roundName = useRoundName();
  const { previousRound, previousMeeting, basis, instant } = asOf;
  const counted = say('denominator.countedOn', {
    count: figure.denominator,
    name: figure.denominatorName as DenominatorName,
  });
  const day = say('overview.asOfDay', { date: formatDate(civilDateAt(instant)) });
  return (
    <Figure
      title={title}
      value={figure.value}
      denominator={figure.denominator}
      denominatorName=""
      link={
        <span className="row-head">
          {link}
          {pressed && (
            <DraftConclusion
              small
              words={`${title}: ${formatCount(figure.value, figure.denominator)}, ${counted}, ${day}`}
            />
          )}
        </span>
      }
      verified={figure.verified ?? null}
      change={
        figure.change != null && since && previousMeeting
          ? say('figure.sinceMeeting', {
              change: formatChange(figure.change),
              quarter: roundName(previousMeeting.slice(0, 7)),
              day: formatDate(civilDateAt(since)),
            })
          : figure.change != null && previousRound && since
            ? say('figure.sinceRound', {
                change: formatChange(figure.change),
                quarter: roundName(previousRound),
                day: formatDate(lastDayBefore(since)),
              })
            : say('overview.noEarlier')
      }
      caption={
        <>
          {counted}
          {note} · {say(basis === 'verified' ? 'overview.onVerified' : 'overview.onReported')} · {day}
          {figure.verifiedOnly > 0 && <> · {say('basis.verifiedOnly', { count: figure.verifiedOnly })}</>}
        </>
      }
    />
  );
}
