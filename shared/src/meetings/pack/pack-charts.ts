import { withoutBasis } from '../../status/obligations/without-basis.js';
import { type GroupName } from '../../status/overview.js';
import { STATUSES } from '../../status/status.js';
import { addDays, type CivilDate, daysBetween } from '../../text/civil-date.js';
import { formatDateProse, quarterName } from '../../text/format.js';
import { say } from '../../text/say.js';
import type { PackChart } from './pack-block.js';
import type { PackInput } from './pack-input.js';

const GROUP_LINES: readonly GroupName[] = ['bo', 'cp', 'tinh'];

/** The same numbers in words, for who cannot see the drawing (TT 32/2017; WCAG 1.1.1). */
function inWords(categories: readonly string[], series: PackChart['series']): string {
  return series
    .map(
      ({ name, values }) =>
        `${name}: ${categories.map((category, at) => `${category} ${values[at] ?? '–'}`).join(', ')}`,
    )
    .join('; ');
}

function chart(
  kind: PackChart['kind'],
  caption: string,
  categories: readonly string[],
  series: PackChart['series'],
  note: string | null = null,
): PackChart {
  return { kind, caption, categories, series, summary: inWords(categories, series), note };
}

/** Issued, under way and all agencies of each group. */
export function groupChart({ overview }: PackInput): PackChart {
  const of = (pick: (group: GroupName) => number) => GROUP_LINES.map(pick);
  return chart(
    'column',
    say('vi', 'pack.chart.groups'),
    GROUP_LINES.map((group) => say('vi', `overview.group.${group}`)),
    [
      {
        name: say('vi', 'pack.column.issued'),
        tone: 'met',
        values: of((group) => overview.groups[group].issued.value),
      },
      {
        name: say('vi', 'pack.column.underWay'),
        tone: 'onTrack',
        values: of((group) => overview.groups[group].underWay.value),
      },
      {
        name: say('vi', 'pack.column.whole'),
        tone: 'whole',
        values: of((group) => overview.groups[group].issued.denominator),
      },
    ],
  );
}

/** Cumulative by dated documents, at even distances in time: a curve over uneven days would bend where nothing happened. */
export function burnUpChart({ burnUp, overview }: PackInput): PackChart {
  const days = evenDays(burnUp.on);
  const until = days.map((day) => burnUp.on.findLastIndex((on) => on <= day));
  const pick = (values: readonly number[]) => until.map((at) => values[at] ?? 0);
  return chart(
    'line',
    say('vi', 'pack.chart.burnUp'),
    days.map(formatDateProse),
    [
      { name: say('vi', 'pack.column.underWay'), tone: 'onTrack', values: pick(burnUp.underWay) },
      { name: say('vi', 'pack.column.issued'), tone: 'met', values: pick(burnUp.issued) },
    ],
    burnUpNote(burnUp, overview.groups.all.issued.denominator),
  );
}

function burnUpNote({ undatedIssued, undatedUnderWay }: PackInput['burnUp'], total: number): string {
  const whole = say('vi', 'pack.note.burnUp', { total });
  if (undatedIssued + undatedUnderWay === 0) return whole;
  return `${whole} ${say('vi', 'pack.note.undated', { issued: undatedIssued, underWay: undatedUnderWay })}`;
}

const MOST_POINTS = 16;

/** Days at even distances from the first to the last one, the last included. */
function evenDays(on: readonly CivilDate[]): CivilDate[] {
  const first = on[0]!;
  const whole = daysBetween(first, on.at(-1)!);
  const points = Math.min(MOST_POINTS, whole);
  return Array.from({ length: points + 1 }, (_, at) =>
    addDays(first, Math.round((whole * at) / (points || 1))),
  );
}

/** Standing of each group towards the deadline. */
export function statusChart({ overview }: PackInput): PackChart {
  const used = STATUSES.filter((status) => overview.groups.all.byStatus[status].value > 0);
  return chart(
    'stackedBar',
    say('vi', 'pack.chart.statuses'),
    GROUP_LINES.map((group) => say('vi', `overview.group.${group}`)),
    used.map((status) => ({
      name: say('vi', `status.${status}`),
      tone: status,
      values: GROUP_LINES.map((group) => overview.groups[group].byStatus[status].value),
    })),
  );
}

/** Issued and not issued of each region's provinces. */
export function regionChart({ overview }: PackInput): PackChart {
  return chart(
    'stackedBar',
    say('vi', 'pack.chart.regions'),
    overview.regions.map(({ region }) => region),
    [
      {
        name: say('vi', 'pack.column.issued'),
        tone: 'met',
        values: overview.regions.map(({ issued }) => issued),
      },
      {
        name: say('vi', 'pack.notIssued'),
        tone: 'whole',
        values: overview.regions.map(({ issued, total }) => total - issued),
      },
    ],
  );
}

/** O6 to O10 and data sharing: how many of the agencies bound meet each. */
export function oneStopChart({ obligations, indicators }: PackInput): PackChart {
  const columns = [...obligations, ...indicators].filter(({ obligation }) =>
    ['O6', 'O7', 'O8', 'O9', 'O10', 'thong-nhat', 'lien-thong'].includes(obligation.code),
  );
  return chart(
    'bar',
    say('vi', 'pack.chart.oneStop'),
    columns.map(({ obligation }) => obligation.titleVi),
    [
      {
        name: say('vi', 'pack.column.metAgencies'),
        values: columns.map((column) => (withoutBasis(column.cells) ? null : column.figure.value)),
      },
    ],
    say('vi', 'pack.note.oneStop', { whole: columns[0]?.figure.denominator ?? 0 }),
  );
}

/** What each round brought. */
export function roundsChart({ rounds }: PackInput): PackChart {
  return chart(
    'column',
    say('vi', 'pack.chart.rounds'),
    rounds.map(({ round }) => quarterName(round)),
    [
      {
        name: say('vi', 'pack.column.submitted'),
        tone: 'whole',
        values: rounds.map(({ submitted }) => submitted),
      },
      {
        name: say('vi', 'pack.column.underWay'),
        tone: 'onTrack',
        values: rounds.map(({ underWay }) => underWay),
      },
      { name: say('vi', 'pack.column.issued'), tone: 'met', values: rounds.map(({ issued }) => issued) },
    ],
  );
}
