import { formatChange, formatDate, quarterName } from '@ega/shared/text/format';
import { civilDateAt, lastDayBefore } from '@ega/shared/text/civil-date';
import type { DenominatorName } from '@ega/shared/directives/denominators';
import type { RoundId } from '@ega/shared/rounds/round';
import { useSay } from '../../lib/language.js';
import { Figure } from '../../ui/figure.js';
import { groupOf, type FigureData, type OverviewData } from './overview-data.js';

/** The six figures of the overview, each with denominator, as-of, basis and verified part. */
export function KeyFigures({ overview }: { overview: OverviewData }) {
  const say = useSay();
  const { areas, withoutProcedures } = overview;
  const all = groupOf(overview, 'all');
  const without =
    withoutProcedures > 0 ? ` · ${say('overview.withoutProcedures', { count: withoutProcedures })}` : '';
  return (
    <section className="s12 kpis" aria-label={say('overview.keyFigures')}>
      <h2 className="vh">{say('overview.keyFigures')}</h2>
      <Card overview={overview} title={say('figure.issued')} figure={all.issued} />
      <Card overview={overview} title={say('figure.underWay')} figure={all.underWay} />
      <Card overview={overview} title={say('figure.lgsp')} figure={areas.lgsp} />
      <Card overview={overview} title={say('figure.oneStop')} figure={areas.oneStop} note={without} />
      <Card overview={overview} title={say('figure.sharing')} figure={areas.sharing} note={without} />
      <Card overview={overview} title={say('figure.projects')} figure={areas.projects} />
    </section>
  );
}

function Card({
  overview,
  title,
  figure,
  note = '',
}: {
  overview: OverviewData;
  title: string;
  figure: FigureData;
  note?: string;
}) {
  const say = useSay();
  const { previousRound, basis, instant } = overview.asOf;
  const { since } = overview;
  const counted = say('denominator.countedOn', {
    count: figure.denominator,
    name: say(`denominator.${figure.denominatorName as DenominatorName}`),
  });
  return (
    <Figure
      title={title}
      value={figure.value}
      denominator={figure.denominator}
      denominatorName=""
      verified={figure.verified ?? null}
      change={
        figure.change != null && previousRound && since
          ? say('figure.sinceRound', {
              change: formatChange(figure.change),
              quarter: quarterName(previousRound as RoundId),
              day: formatDate(lastDayBefore(since)),
            })
          : say('overview.noEarlier')
      }
      caption={
        <>
          {counted}
          {note} · {say(basis === 'verified' ? 'overview.onVerified' : 'overview.onReported')} ·{' '}
          {say('overview.asOfDay', { date: formatDate(civilDateAt(instant)) })}
          {figure.verifiedOnly > 0 && <> · {say('basis.verifiedOnly', { count: figure.verifiedOnly })}</>}
        </>
      }
    />
  );
}
