import type { Group } from '@ega/shared/agencies/kind';
import { REGIONS } from '@ega/shared/status/agency-address';
import type { AreaView } from '@ega/shared/status/areas/area-view';
import { useSay } from '../lib/language.js';
import { useRegionName } from '../lib/region-name.js';
import { Segmented } from '../ui/segmented.js';
import { Pick } from '../ui/select.js';
import { SearchField } from '../ui/search-field.js';
import './row-filters.css';

interface RowFiltersProps {
  /** What the words are looked for in. */
  search: string;
  view: AreaView;
  change: (changes: Partial<AreaView>) => void;
}

/** Words, group and region above a table with a row for each agency. */
export function RowFilters({ search, view, change }: RowFiltersProps) {
  const say = useSay();
  const regionName = useRegionName();
  return (
    <search className="row-tools noprint">
      <SearchField
        label={search}
        value={view.query}
        onChange={(query) => change({ query })}
        maxLength={100}
      />
      <Segmented<Group | 'all'>
        label={say('area.group')}
        value={view.group ?? 'all'}
        segments={(['all', 'bo', 'cp', 'tinh'] as const).map((value) => ({
          value,
          label: say(`overview.group.${value}`),
        }))}
        onChange={(group) => change({ group: group === 'all' ? null : group })}
      />
      <Pick
        label={say('area.region')}
        value={view.regions[0] ?? ''}
        options={[
          { value: '', label: say('area.everyRegion') },
          ...Object.values(REGIONS).map((region) => ({ value: region as string, label: regionName(region) })),
        ]}
        onChange={(region) => change({ regions: region === '' ? [] : [region] })}
      />
    </search>
  );
}
