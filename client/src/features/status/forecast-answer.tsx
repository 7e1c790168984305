import { civilDateAt, type CivilDate } from '@ega/shared/text/civil-date';
import { achievedPace, neededPace } from '@ega/shared/status/forecast/needed-pace';
import { formatInteger, formatMean } from '../../lib/numbers.js';
import { ForecastDocument, type ForecastQuery } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { Skeleton } from '../../ui/states.js';
import type { OverviewData, OverviewVariables } from './overview-data.js';

/** Where the country will stand on the last good day, and the pace that would bring all there. */
export function ForecastAnswer({
  overview,
  variables,
}: {
  overview: OverviewData;
  variables: OverviewVariables;
}) {
  const say = useSay();
  const read = useRead(ForecastDocument, variables, { keepFormer: true });
  if (!read.data) {
    if (read.isError) return <p className="forecast-answer soft">{say('forecast.unavailable')}</p>;
    return (
      <div className="forecast-answer">
        <Skeleton heights={[22]} />
      </div>
    );
  }
  return (
    <div className="forecast-answer">
      <Sentence forecast={read.data.forecast} overview={overview} />
      <Paces forecast={read.data.forecast} overview={overview} />
    </div>
  );
}

type Forecast = ForecastQuery['forecast'];

function Sentence({ forecast, overview }: { forecast: Forecast; overview: OverviewData }) {
  const say = useSay();
  const { state, range, denominator, evidence } = forecast;
  if (state === 'afterDeadline')
    return <p>{say('forecast.afterDeadline', { days: overview.countdown?.daysOver ?? 0 })}</p>;
  if (state === 'tooLittle') return <p>{say('forecast.tooLittle', evidence)}</p>;
  if (!range) return <p>{say('forecast.noDeadline')}</p>;
  const open = denominator - range.middle;
  return (
    <p>
      {say('forecast.before')}{' '}
      <b>
        {formatInteger(range.middle)}/{formatInteger(denominator)}
      </b>{' '}
      {say('forecast.after', range)}
      {open > 0 ? say('forecast.open', { count: open }) : say('forecast.allDone')}
    </p>
  );
}

function Paces({ forecast, overview }: { forecast: Forecast; overview: OverviewData }) {
  const say = useSay();
  const { denominator, issued, evidence } = forecast;
  const today = civilDateAt(overview.asOf.instant);
  const needed = overview.countdown
    ? neededPace(denominator - issued, today, overview.countdown.lastGoodDay as CivilDate)
    : null;
  return (
    <dl className="paces">
      <div>
        <dt>{say('forecast.achieved')}</dt>
        <dd>
          <b className="num">{formatMean(achievedPace(evidence.issuedLastYear))}</b>{' '}
          {say('forecast.perMonth')}
        </dd>
      </div>
      {needed !== null && (
        <div>
          <dt>{say('forecast.needed', { all: denominator })}</dt>
          <dd>
            <b className="num">{formatMean(needed)}</b> {say('forecast.perMonth')}
          </dd>
        </div>
      )}
    </dl>
  );
}
