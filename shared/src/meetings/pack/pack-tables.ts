import type { ObligationColumn } from '../../status/obligations/obligation-table.js';
import { withoutBasis } from '../../status/obligations/without-basis.js';
import { GROUPS, type GroupName } from '../../status/overview.js';
import { type Status, STATUSES } from '../../status/status.js';
import { formatCount, share, SMALLEST_SHARE_DENOMINATOR } from '../../text/format.js';
import { say } from '../../text/say.js';
import type { PackCell, PackTable, PackTableColumn } from './pack-block.js';
import type { PackInput } from './pack-input.js';
import { changeCell, comparedWith, toldGround } from './pack-words.js';
import { MINISTRY_DUTIES } from './narrative/shortcomings.js';

export const left = (title: string, width: number): PackTableColumn => ({ title, width, align: 'left' });
export const center = (title: string, width: number): PackTableColumn => ({ title, width, align: 'center' });
export const right = (title: string, width: number): PackTableColumn => ({ title, width, align: 'right' });

const GROUP_LINES: readonly GroupName[] = GROUPS.filter((group) => group !== 'all' && group !== 'O1');

/** Empty below twenty: there the two numbers say more (house decision 9). */
export const shareText = (part: number, whole: number): string | null =>
  whole < SMALLEST_SHARE_DENOMINATOR ? null : share(part, whole);

/** Issued and under way by group, with the verified part. */
export function groupTable(input: PackInput): PackTable {
  const line = (group: GroupName): PackCell[] => {
    const { issued, underWay, notStarted, noReport, noBasis } = input.overview.groups[group];
    return [
      say('vi', group === 'all' ? 'pack.total' : `overview.group.${group}`),
      issued.denominator,
      issued.value,
      shareText(issued.value, issued.denominator),
      issued.verified,
      changeCell(input, (overview) => overview.groups[group].issued),
      underWay.value,
      notStarted.value,
      noReport.value + noBasis.value,
    ];
  };
  return {
    caption: say('vi', 'pack.table.groups'),
    columns: [
      left(say('vi', 'pack.column.group'), 22),
      right(say('vi', 'pack.column.whole'), 9),
      right(say('vi', 'pack.column.issued'), 10),
      right(say('vi', 'pack.column.share'), 10),
      right(say('vi', 'pack.column.verified'), 11),
      right(say('vi', 'pack.column.change'), 10),
      right(say('vi', 'pack.column.underWay'), 10),
      right(say('vi', 'pack.column.notStarted'), 9),
      right(say('vi', 'pack.column.unknown'), 9),
    ],
    rows: GROUP_LINES.map(line),
    total: line('all'),
    note: say('vi', 'pack.note.groups', { against: comparedWith(input) ?? '' }),
  };
}

/** The states of the report's own list, in its order; states nobody is in are left out of the table, never of a sum. */
export function statusTable({ overview }: PackInput): PackTable {
  const used = STATUSES.filter((status) => overview.groups.all.byStatus[status].value > 0);
  const line = (group: GroupName): PackCell[] => [
    say('vi', group === 'all' ? 'pack.total' : `overview.group.${group}`),
    ...used.map((status) => overview.groups[group].byStatus[status].value),
    overview.groups[group].issued.denominator,
  ];
  return {
    caption: say('vi', 'pack.table.statuses'),
    columns: [
      left(say('vi', 'pack.column.group'), 24),
      ...used.map((status: Status) => right(say('vi', `status.${status}`), 12)),
      right(say('vi', 'pack.column.whole'), 10),
    ],
    rows: GROUP_LINES.map(line),
    total: line('all'),
    note: null,
  };
}

export function regionTable({ overview }: PackInput): PackTable {
  // No region has twenty provinces: a column that would stay empty but for the last line is left out.
  const shared = overview.regions.some(({ issued, total }) => shareText(issued, total) !== null);
  const only = <Cell>(cell: Cell): Cell[] => (shared ? [cell] : []);
  const count = (status: Status) => (region: (typeof overview.regions)[number]) => region.byStatus[status];
  const line = (region: (typeof overview.regions)[number]): PackCell[] => [
    region.region,
    region.total,
    region.issued,
    ...only(shareText(region.issued, region.total)),
    count('onTrack')(region),
    count('atRisk')(region),
    count('overdue')(region),
    count('notReported')(region),
  ];
  const { issued, byStatus } = overview.groups.tinh;
  return {
    caption: say('vi', 'pack.table.regions'),
    columns: [
      left(say('vi', 'pack.column.region'), 32),
      right(say('vi', 'pack.column.whole'), 9),
      right(say('vi', 'pack.column.issued'), 10),
      ...only(right(say('vi', 'pack.column.share'), 9)),
      right(say('vi', 'status.onTrack'), 10),
      right(say('vi', 'status.atRisk'), 10),
      right(say('vi', 'status.overdue'), 9),
      right(say('vi', 'status.notReported'), 10),
    ],
    rows: overview.regions.map(line),
    total: [
      say('vi', 'pack.total'),
      issued.denominator,
      issued.value,
      ...only(shareText(issued.value, issued.denominator)),
      byStatus.onTrack.value,
      byStatus.atRisk.value,
      byStatus.overdue.value,
      byStatus.notReported.value,
    ],
    note: null,
  };
}

/** Duties of agencies beside the architecture, each on its own whole (house decision 6). */
export function dutyTable(
  columns: readonly ObligationColumn[],
  caption: string,
  notes: readonly string[] = [],
): PackTable {
  const told = [...notes, ...(standsWithoutReport(columns) ? [say('vi', 'pack.note.standing')] : [])];
  return {
    caption,
    columns: [
      left(say('vi', 'pack.column.duty'), 37),
      left(say('vi', 'pack.column.countedOn'), 22),
      center(say('vi', 'pack.column.metAgencies'), 20),
      right(say('vi', 'pack.column.verified'), 12),
      right(say('vi', 'status.notReported'), 10),
    ],
    rows: columns.map((column) => {
      const { obligation, figure, byStatus } = column;
      const counted =
        figure.denominator === 0 ? say('vi', 'pack.none') : formatCount(figure.value, figure.denominator);
      return [
        obligation.titleVi,
        say('vi', `denominator.${figure.denominatorName}`),
        ...(withoutBasis(column.cells)
          ? [say('vi', 'status.noBasis'), null, null]
          : [counted, figure.denominator === 0 ? null : figure.verified, byStatus.notReported]),
      ];
    }),
    total: null,
    note: told.length === 0 ? null : told.join(' '),
  };
}

/** A verified document of an earlier round holds without a report of this one: fewer are without a figure than are silent. */
function standsWithoutReport(columns: readonly ObligationColumn[]): boolean {
  const silent = (nature: string) =>
    columns
      .filter((one) => one.obligation.nature === nature && !withoutBasis(one.cells))
      .map(({ byStatus }) => byStatus.notReported);
  const periodic = Math.max(0, ...silent('periodic'));
  return silent('standing').some((count) => count < periodic);
}

/** Duties with how one agency stands and on what grounds. */
export function groundsTable(
  caption: string,
  lines: readonly (Pick<ObligationColumn, 'obligation'> & { cell: DutyCell | undefined })[],
): PackTable {
  return {
    caption,
    columns: [
      left(say('vi', 'pack.column.duty'), 40),
      center(say('vi', 'pack.column.status'), 17),
      left(say('vi', 'pack.column.grounds'), 43),
    ],
    rows: lines.map(({ obligation, cell }) => [
      obligation.titleVi,
      say('vi', `status.${cell?.status ?? 'none'}`),
      (cell?.grounds ?? []).map((ground) => toldGround(ground)).join(' '),
    ]),
    total: null,
    note: null,
  };
}

type DutyCell = ObligationColumn['cells'][number];

/** What the Ministry owes, each with its own grounds (practice.md 25). */
export const ministryTable = ({ obligations, letterhead }: PackInput): PackTable =>
  groundsTable(
    say('vi', 'pack.table.ministry', { ministry: letterhead.ministry }),
    obligations
      .filter(({ obligation }) => MINISTRY_DUTIES.includes(obligation.code))
      .map(({ obligation, cells }) => ({ obligation, cell: cells[0] })),
  );

/** The rounds so far, each as known at the position of the pack. */
export function roundsTable(
  { rounds }: PackInput,
  quarter: (round: PackInput['rounds'][number]) => string,
): PackTable {
  return {
    caption: say('vi', 'pack.table.rounds'),
    columns: [
      left(say('vi', 'pack.column.round'), 25),
      right(say('vi', 'pack.column.submitted'), 25),
      right(say('vi', 'pack.column.underWay'), 25),
      right(say('vi', 'pack.column.issued'), 25),
    ],
    rows: rounds.map((round) => [
      quarter(round),
      formatCount(round.submitted, round.opened),
      formatCount(round.underWay, round.agencies),
      formatCount(round.issued, round.agencies),
    ]),
    total: null,
    note: say('vi', 'pack.note.rounds'),
  };
}
