import { formatInteger, share } from '@ega/shared/text/format';
import { REGIONS } from '@ega/shared/status/agency-address';
import type { Status } from '@ega/shared/status/status';
import { useSay } from '../../lib/language.js';
import { Panel } from '../../ui/panel.js';
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

/** Order of the parts of a bar: from done to unknown. */
const ORDER: readonly Status[] = [
  'met',
  'metLate',
  'onTrack',
  'atRisk',
  'overdue',
  'pastOwnDate',
  'notMet',
  'notReported',
  'noBasis',
  'notApplicable',
];

/** Status by group and by region; every part shows its count, every bar its n/N. */
export function GroupBars({ overview }: { overview: OverviewData }) {
  const say = useSay();
  const order = groupOf(overview, 'all').byStatus.status as Status[];
  const partsOf = (values: readonly number[]) =>
    ORDER.map((status) => ({ status, count: values[order.indexOf(status)] ?? 0 })).filter(
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
      name: region.region,
      total: region.total,
      issued: region.issued,
      parts: partsOf(region.byStatus),
    }));
  const present = ORDER.filter((status) => groups[0]?.parts.some((part) => part.status === status));
  return (
    <Panel title={say('overview.byGroup')} note={say('overview.issuedOfTotal')}>
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
      <p className="cap">{say('overview.barsCaption')}</p>
    </Panel>
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
