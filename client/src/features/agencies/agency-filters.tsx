import { Children } from 'react';
import { REGIONS } from '@ega/shared/status/agency-address';
import { type countsOf } from '@ega/shared/status/agency-list';
import { REPORT_FILTERS, type AgencyView } from '@ega/shared/status/agency-view';
import { STATUSES } from '@ega/shared/status/status';
import { useSay } from '../../lib/language.js';
import { useRegionName } from '../../lib/region-name.js';
import { Button } from '../../ui/button.js';
import { Segmented } from '../../ui/segmented.js';
import { STATUS_LOOK } from '../../ui/status-badge.js';
import { Icon } from '../../ui/icon.js';
import { SearchField } from '../../ui/search-field.js';

interface AgencyFiltersProps {
  view: AgencyView;
  counts: ReturnType<typeof countsOf>;
  change: (changes: Partial<AgencyView>) => void;
  clear: () => void;
}

const toggled = <T,>(list: readonly T[], value: T): T[] =>
  list.includes(value) ? list.filter((item) => item !== value) : [...list, value];

/** Every choice shows how many rows it would leave; a choice that leaves none is not offered unless it is on. */
export function AgencyFilters({ view, counts, change, clear }: AgencyFiltersProps) {
  const say = useSay();
  const regionName = useRegionName();
  const active =
    view.group !== null ||
    view.regions.length + view.statuses.length + view.reports.length > 0 ||
    view.figure !== null ||
    view.query !== '';
  const statuses = STATUSES.filter((status) => counts.statuses[status] > 0 || view.statuses.includes(status));
  const reports = REPORT_FILTERS.filter(
    (report) => counts.reports[report] > 0 || view.reports.includes(report),
  );
  return (
    <search className="filters noprint">
      <SearchField
        label={say('agencies.search')}
        value={view.query}
        onChange={(query) => change({ query })}
        maxLength={100}
      />
      <Segmented
        label={say('agencies.group')}
        value={view.group ?? 'all'}
        segments={[
          { value: 'all', label: say('overview.group.all') },
          { value: 'bo', label: `${say('overview.group.bo')} ${counts.groups['bo']}` },
          { value: 'cp', label: `${say('overview.group.cp')} ${counts.groups['cp']}` },
          { value: 'tinh', label: `${say('overview.group.tinh')} ${counts.groups['tinh']}` },
        ]}
        onChange={(group) => change({ group: group === 'all' ? null : group })}
      />
      <Chips label={say('agencies.status')}>
        {statuses.map((status) => (
          <Chip
            key={status}
            on={view.statuses.includes(status)}
            onClick={() => change({ statuses: toggled(view.statuses, status) })}
          >
            <Icon name={STATUS_LOOK[status].icon} /> {say(`status.${status}`)}{' '}
            <b className="num">{counts.statuses[status]}</b>
          </Chip>
        ))}
      </Chips>
      <Chips label={say('agencies.report')}>
        {reports.map((report) => (
          <Chip
            key={report}
            on={view.reports.includes(report)}
            onClick={() => change({ reports: toggled(view.reports, report) })}
          >
            {say(`agencies.report.${report}`)} <b className="num">{counts.reports[report]}</b>
          </Chip>
        ))}
      </Chips>
      <Chips label={say('agencies.region')}>
        {Object.values(REGIONS).map((region) => (
          <Chip
            key={region}
            on={view.regions.includes(region)}
            onClick={() => change({ regions: toggled(view.regions, region) })}
          >
            {regionName(region)}
          </Chip>
        ))}
      </Chips>
      {view.figure && (
        <Chips label={say('agencies.figure')}>
          <Chip on onClick={() => change({ figure: null })}>
            {say(`figure.${view.figure}`)}
          </Chip>
        </Chips>
      )}
      {active && (
        <Button small kind="text" icon="close" onClick={clear}>
          {say('state.clearFilter')}
        </Button>
      )}
    </search>
  );
}

/** A choice of nothing is not shown: its name would stand alone. */
function Chips({ label, children }: { label: string; children: React.ReactNode }) {
  if (Children.count(children) === 0) return null;
  return (
    <div className="chips" role="group" aria-label={label}>
      <span className="xs mut">{label}</span>
      {children}
    </div>
  );
}

function Chip({ on, onClick, children }: { on: boolean; onClick: () => void; children: React.ReactNode }) {
  return (
    <button type="button" className="chip" aria-pressed={on} onClick={onClick}>
      {children}
    </button>
  );
}
