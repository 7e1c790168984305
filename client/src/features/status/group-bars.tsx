import { REGIONS } from '@ega/shared/status/agency-address';
import { type Status, STATUSES } from '@ega/shared/status/status';
import { formatInteger, share } from '../../lib/numbers.js';
import { useCsvFacts } from '../../app/csv-facts.js';
import { useSourceText } from '../../app/source-text.js';
import { useSay } from '../../lib/language.js';
import { useRegionName } from '../../lib/region-name.js';
import { ChartFigure } from '../../ui/charts/chart-figure.js';
import { STATUS_LOOK } from '../../ui/status-badge.js';
import { groupOf, type OverviewData } from './overview-data.js';
import { StatusWord } from './status-word.js';

interface Bar {
  name: string;
  total: number;
  issued: number;
  parts: { status: Status; count: number }[];
}

const REGION_ORDER: readonly string[] = Object.values(REGIONS);

/** Status by group and by region; every part shows its count, every bar its n/N. */
export function GroupBars({ overview }: { overview: OverviewData }) {
  const say = useSay();
  const regionName = useRegionName();
  const csv = useCsvFacts(overview.asOf);
  const source = useSourceText(overview.asOf);
  const title = say('overview.byGroup');
  const order = groupOf(overview, 'all').byStatus.status as Status[];
  const partsOf = (values: readonly number[]) =>
    STATUSES.map((status) => ({ status, count: values[order.indexOf(status)] ?? 0 })).filter(
      (part) => part.count > 0,
    );
  const groups: Bar[] = overview.groups.map((group) => ({
    name: say(`overview.group.${group.group as 'all'}`),
    total: group.denominator,
    issued: group.issued.value,
    parts: partsOf(group.byStatus.value),
  }));
  const regions: Bar[] = [...overview.regions]
    .sort((a, b) => REGION_ORDER.indexOf(a.region) - REGION_ORDER.indexOf(b.region))
    .map((region) => ({
      name: regionName(region.region),
      total: region.total,
      issued: region.issued,
      parts: partsOf(region.byStatus),
    }));
  const present = STATUSES.filter((status) => groups[0]?.parts.some((part) => part.status === status));
  return (
    <ChartFigure
      title={title}
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
      csv={csv('trang-thai-theo-nhom-va-vung', title)}
      empty={say('overview.noStatusYet')}
      caption={`${say('overview.barsCaption')} ${source(groupOf(overview, 'all').denominator, 'all')}`}
    >
      <ul className="blg" aria-label={say('overview.legend')}>
        {present.map((status) => (
          <li key={status}>
            <StatusWord status={status} />
          </li>
        ))}
      </ul>
      {present.length === 0 && <p className="sm mut">{say('overview.noStatusYet')}</p>}
      <BarList bars={groups} />
      <p className="bsub">{say('overview.regions')}</p>
      <BarList bars={regions} />
    </ChartFigure>
  );
}

function BarList({ bars }: { bars: readonly Bar[] }) {
  const say = useSay();
  return (
    <ul className="bars">
      {bars.map((bar) => (
        <li className="br" key={bar.name}>
          <span>{bar.name}</span>
          <span
            className="bb"
            role="img"
            aria-label={bar.parts.map((part) => `${say(`status.${part.status}`)} ${part.count}`).join(', ')}
          >
            {bar.parts.map(({ status, count }) => (
              <span
                key={status}
                className={`bs num b-${STATUS_LOOK[status].tone}`}
                style={{ flexGrow: count }}
                title={`${say(`status.${status}`)}: ${count}`}
              >
                {formatInteger(count)}
              </span>
            ))}
          </span>
          <span className="bt num">
            {bar.issued}/{bar.total}
          </span>
          <span className="bp num">{share(bar.issued, bar.total) ?? ''}</span>
        </li>
      ))}
    </ul>
  );
}
