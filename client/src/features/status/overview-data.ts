import type { Status } from '@ega/shared/status/status';
import type { BoardView } from '../../app/board-view.js';
import type { OverviewQuery } from '../../gql/graphql.js';

export type OverviewVariables = BoardView['variables'];
export type OverviewData = OverviewQuery['overview'];
export type GroupData = OverviewData['groups'][number];
export type FigureData = GroupData['issued'];
export type AttentionData = OverviewData['atRisk'][number];

/** The group named; the server always sends all four. */
export function groupOf(overview: OverviewData, group: string): GroupData {
  return overview.groups.find((item) => item.group === group) ?? overview.groups[0]!;
}

/** How many agencies of a group have a status. */
export function countOf(group: GroupData, status: Status): number {
  return group.byStatus.value[group.byStatus.status.indexOf(status)] ?? 0;
}
