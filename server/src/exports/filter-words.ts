import { type AgencyView, WHOLE_LIST } from '@ega/shared/status/agency-view';
import type { AreaView } from '@ega/shared/status/areas/area-view';
import { say } from '@ega/shared/text/say';

/** The filters of a list in words, for "Bộ lọc đang áp dụng"; null where nothing is filtered. */
export function filterWords(
  view: Pick<AgencyView, 'group' | 'regions' | 'statuses' | 'reports' | 'figure' | 'query'>,
): string | null {
  const parts = [
    view.group && say('vi', `group.${view.group}`),
    view.regions.join(', '),
    view.statuses.map((status) => say('vi', `status.${status}`)).join(', '),
    view.reports
      .map((report) =>
        say(
          'vi',
          report === 'onTime' || report === 'late' || report === 'extended' || report === 'pastDue'
            ? `report.fact.${report}`
            : `report.state.${report}`,
        ),
      )
      .join(', '),
    view.figure && say('vi', `figure.${view.figure}`),
    view.query.trim() && `“${view.query.trim()}”`,
  ].filter(Boolean);
  return parts.length === 0 ? null : parts.join('; ');
}

/** The same of an area page. */
export function areaFilterWords({ group, regions, query }: AreaView): string | null {
  return filterWords({ ...WHOLE_LIST, group, regions, query });
}
