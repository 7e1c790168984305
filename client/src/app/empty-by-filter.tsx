import type { AgencyView } from '@ega/shared/status/agency-view';
import { useSay } from '../lib/language.js';
import { useRegionName } from '../lib/region-name.js';
import { Button } from '../ui/button.js';
import type { IconName } from '../ui/icon-paths.js';
import { EmptyState } from '../ui/states.js';

type Filters = Partial<Pick<AgencyView, 'group' | 'regions' | 'statuses' | 'reports' | 'figure'>> & {
  query: string;
};

interface EmptyByFilterProps {
  icon?: IconName;
  title: string;
  view: Filters;
  clear: () => void;
}

/** No row is left under the filters: names them, and takes them all away. */
export function EmptyByFilter({ icon, title, view, clear }: EmptyByFilterProps) {
  const say = useSay();
  const regionName = useRegionName();
  const { group, regions = [], statuses = [], reports = [], figure, query } = view;
  const names = [
    ...(group ? [say(`overview.group.${group}`)] : []),
    ...regions.map(regionName),
    ...statuses.map((status) => say(`status.${status}`)),
    ...reports.map((report) => say(`agencies.report.${report}`)),
    ...(figure ? [say(`figure.${figure}`)] : []),
    ...(query === '' ? [] : [`“${query}”`]),
  ];
  return (
    <EmptyState
      {...(icon ? { icon } : {})}
      title={title}
      action={<Button onClick={clear}>{say('state.clearFilter')}</Button>}
    >
      {names.length > 0 && say('state.filteredBy', { names: names.join(', ') })}
    </EmptyState>
  );
}
