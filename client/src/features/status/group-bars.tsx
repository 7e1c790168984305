import { Link } from 'react-router';
import type { Group } from '@ega/shared/agencies/kind';
import { REGIONS } from '@ega/shared/status/agency-address';
import type { AgencyView } from '@ega/shared/status/agency-view';
import { type Status, STATUSES } from '@ega/shared/status/status';
import { formatCount, formatInteger, share } from '../../lib/numbers.js';
import { useChartRowHead } from '../../app/chart-row-head.js';
import { type ConclusionSource, readWords } from '../../app/conclusion-words.js';
import { DraftConclusion } from '../../app/draft-conclusion.js';
import { useCsvFacts } from '../../app/csv-facts.js';
import { useSourceText } from '../../app/source-text.js';
import { type Say, useSay } from '../../lib/language.js';
import { useRegionName } from '../../lib/region-name.js';
import { ChartFigure } from '../../ui/charts/chart-figure.js';
import { STATUS_LOOK } from '../../ui/status-badge.js';
import { CountedLink, useListAddress } from './counted-link.js';
import { groupOf, type OverviewData } from './overview-data.js';
import { StatusWord } from './status-word.js';

interface Bar {
  name: string;
  /** What of the list the bar stands for; null where that is no choice of the list. */
  filter: Partial<AgencyView> | null;
  total: number;
  issued: number;
  parts: { status: Status; count: number }[];
}

const REGION_ORDER: readonly string[] = Object.values(REGIONS);

interface GroupBarsProps {
  overview: OverviewData;
  /** The view to carry on; on the wall of a meeting room nothing is to be pressed. */
  search?: string;
}

/** Status by group and by region; every part shows its count, every bar its n/N. */
export function GroupBars({ overview, search }: GroupBarsProps) {
  const say = useSay();
  const regionName = useRegionName();
  const csv = useCsvFacts(overview.asOf);
  const source = useSourceText(overview.asOf);
  const title = say('overview.byGroup');
  const rowHead = useChartRowHead(title, overview.asOf.instant);
  const { denominator } = groupOf(overview, 'all');
  const order = groupOf(overview, 'all').byStatus.status as Status[];
  const partsOf = (values: readonly number[]) =>
    STATUSES.map((status) => ({ status, count: values[order.indexOf(status)] ?? 0 })).filter(
      (part) => part.count > 0,
    );
  const groups: Bar[] = overview.groups.map((group) => ({
    name: say(`overview.group.${group.group as 'all'}`),
    filter: group.group === 'O1' ? null : { group: group.group === 'all' ? null : (group.group as Group) },
    total: group.denominator,
    issued: group.issued.value,
    parts: partsOf(group.byStatus.value),
  }));
  const regions: Bar[] = [...overview.regions]
    .sort((a, b) => REGION_ORDER.indexOf(a.region) - REGION_ORDER.indexOf(b.region))
    .map((region) => ({
      name: regionName(region.region),
      filter: { regions: [region.region] },
      total: region.total,
      issued: region.issued,
      parts: partsOf(region.byStatus),
    }));
  const present = STATUSES.filter((status) => groups[0]?.parts.some((part) => part.status === status));
  return (
    <ChartFigure
      title={title}
      rowHead={rowHead}
      note={say('overview.issuedOfTotal')}
      data={{
        columns: [
          { label: say('agencies.group') },
          { label: say('overview.total'), numeric: true },
          { label: say('figure.issued'), numeric: true },
          ...present.map((status) => ({ label: say(`status.${status}`), numeric: true })),
        ],
        rows: [...groups, ...regions].map(({ name, total, issued, parts }) => [
          name,
          total,
          issued,
          ...present.map((status) => parts.find((part) => part.status === status)?.count ?? 0),
        ]),
      }}
      csv={csv('trang-thai-theo-nhom-va-vung', title, { denominator, denominatorName: 'all' })}
      empty={say('overview.noStatusYet')}
      caption={`${say('overview.barsCaption')} ${source(denominator, 'all')}`}
    >
      <ul className="blg" aria-label={say('overview.legend')}>
        {present.map((status) => (
          <li key={status}>
            <StatusWord status={status} />
          </li>
        ))}
      </ul>
      {present.length === 0 && <p className="sm mut">{say('overview.noStatusYet')}</p>}
      <BarList bars={groups} search={search} instant={overview.asOf.instant} />
      <p className="bsub">{say('overview.regions')}</p>
      <BarList bars={regions} search={search} instant={overview.asOf.instant} />
    </ChartFigure>
  );
}

interface BarListProps {
  bars: readonly Bar[];
  search: string | undefined;
  instant: string;
}

function BarList({ bars, search, instant }: BarListProps) {
  const say = useSay();
  const listed = useListAddress(search);
  return (
    <ul className="bars">
      {bars.map((bar) => (
        <li className="br" key={bar.name}>
          <span>{bar.name}</span>
          <Parts bar={bar} listed={listed} />
          <span className="bt num">
            <CountedLink
              to={bar.filter && bar.issued > 0 ? listed({ ...bar.filter, figure: 'issued' }) : null}
            >
              {bar.issued}/{bar.total}
            </CountedLink>
          </span>
          <span className="bp num">{share(bar.issued, bar.total) ?? ''}</span>
          {search !== undefined && <DraftConclusion small {...barSource(say, instant, bar)} />}
        </li>
      ))}
    </ul>
  );
}

interface PartsProps {
  bar: Bar;
  listed: ReturnType<typeof useListAddress>;
}

/** Each part opens the agencies it counts; where it cannot, the whole is read out as one drawing. */
function Parts({ bar, listed }: PartsProps) {
  const say = useSay();
  const parts = bar.parts.map(({ status, count }) => ({
    status,
    count,
    to: bar.filter && listed({ ...bar.filter, statuses: [status] }),
    words: `${say(`status.${status}`)}: ${count}`,
  }));
  const drawn = parts.every(({ to }) => to === null)
    ? ({ role: 'img', 'aria-label': parts.map(({ words }) => words).join(', ') } as const)
    : {};
  return (
    <span className="bb" {...drawn}>
      {parts.map(({ status, count, to, words }) => {
        const look = {
          className: `bs num b-${STATUS_LOOK[status].tone}`,
          style: { flexGrow: count },
          title: words,
        };
        return to === null ? (
          <span key={status} {...look}>
            {formatInteger(count)}
          </span>
        ) : (
          <Link key={status} {...look} to={to} aria-label={`${bar.name}, ${words}`}>
            {formatInteger(count)}
          </Link>
        );
      })}
    </span>
  );
}

/** A group or region: how many of it have issued, and how the others stand. */
function barSource(say: Say, instant: string, bar: Bar): ConclusionSource {
  return {
    words: readWords(say, instant, bar.name, [
      `${say('figure.issued')} ${formatCount(bar.issued, bar.total)}`,
      ...bar.parts.map(({ status, count }) => `${say(`status.${status}`)}: ${count}`),
    ]),
  };
}
