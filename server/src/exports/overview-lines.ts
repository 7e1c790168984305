import type { Actor } from '@ega/shared/access/actor';
import type { DenominatorName } from '@ega/shared/directives/denominators';
import type { Figure } from '@ega/shared/status/figure';
import { GROUPS, type Overview } from '@ega/shared/status/overview';
import { STATUSES } from '@ega/shared/status/status';
import { viewOfOverview } from '@ega/shared/status/view-of';
import { say } from '@ega/shared/text/say';
import { type ExportFacts, exportFileName } from './export-facts.js';
import type { PackCell, PackColumn, PackDocument } from './pack-document.js';
import { shareCell } from './share-cell.js';

const text = (title: string, width: number): PackColumn => ({ title, kind: 'text', width });
const integer = (title: string, width = 12): PackColumn => ({ title, kind: 'integer', width });

export const FIGURE_COLUMNS: readonly PackColumn[] = [
  text(say('vi', 'export.column.figure'), 46),
  text(say('vi', 'export.column.group'), 28),
  integer(say('vi', 'export.column.value')),
  integer(say('vi', 'export.column.whole')),
  text(say('vi', 'export.column.wholeName'), 46),
  { title: say('vi', 'export.column.share'), kind: 'share', width: 10 },
  integer(say('vi', 'export.column.verifiedPart'), 14),
  { title: say('vi', 'export.column.change'), kind: 'change', width: 16 },
];

type Line = PackCell[];

const AREAS = ['lgsp', 'oneStop', 'sharing', 'focalUnit', 'projects'] as const;
const ANSWERS = ['issued', 'underWay', 'notStarted', 'noReport', 'noBasis'] as const;
const REPORTING = [
  'submitted',
  'onTime',
  'late',
  'verified',
  'firstTimeVerified',
  'waiting',
  'returned',
  'notSubmitted',
  'pastDue',
] as const;

export const groupWords = (name: (typeof GROUPS)[number]): string => say('vi', `overview.group.${name}`);

/** The figures of the overview, one line each under FIGURE_COLUMNS, in the order of the screen. */
export function figureLines(overview: Overview): { figures: Line[]; statuses: Line[]; reporting: Line[] } {
  const ofGroups = (words: string, figureOf: (group: (typeof GROUPS)[number]) => Figure): Line[] =>
    GROUPS.map((group) => [words, groupWords(group), ...figureCells(figureOf(group))]);
  return {
    figures: [
      ...ANSWERS.flatMap((name) =>
        ofGroups(say('vi', `figure.${name}`), (group) => overview.groups[group][name]),
      ),
      ...AREAS.map((area) => [
        say('vi', `figure.${area}`),
        groupWords('all'),
        ...figureCells(overview.areas[area]),
      ]),
    ],
    statuses: STATUSES.flatMap((status) =>
      ofGroups(
        `${say('vi', 'export.column.status')}: ${say('vi', `status.${status}`)}`,
        (group) => overview.groups[group].byStatus[status],
      ),
    ),
    reporting: REPORTING.flatMap((name) =>
      ofGroups(
        say('vi', name === 'pastDue' ? 'report.fact.pastDue' : `figure.${name}`),
        (group) => overview.reporting[group][name],
      ),
    ),
  };
}

/** The overview as one table, for the text file: a line a figure, cut for the viewer by the same function as the screen. */
export function overviewLines(facts: ExportFacts, actor: Actor): PackDocument {
  const { figures, statuses, reporting } = figureLines(viewOfOverview(facts.computed.overview, actor));
  const title = say('vi', 'export.overview.title', { quarter: facts.quarter });
  const rows = [...figures, ...statuses, ...reporting];
  return {
    fileName: exportFileName(facts, say('vi', 'export.overview.file')),
    title,
    demo: facts.demo,
    asOf: facts.asOfText.line,
    sheets: [
      {
        name: say('vi', 'export.sheet.figures'),
        heading: [title, facts.asOfText.line],
        columns: FIGURE_COLUMNS,
        rows,
        keptColumns: 2,
        filter: true,
      },
    ],
  };
}

function figureCells({ value, denominator, denominatorName, verified, change }: Figure): PackCell[] {
  const name: DenominatorName = denominatorName;
  return [
    value,
    denominator,
    say('vi', `denominator.${name}`),
    shareCell(value, denominator),
    verified,
    change,
  ];
}
